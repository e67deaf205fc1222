import type { Issue } from '../types';

/** Issues of pharma, biotech, medical devices and laboratories. */
export const lifeSciences: readonly Issue[] = [
  {
    id: 'deviation-open-too-long',
    title: 'Deviations that stay open',
    roles: ['quality', 'production', 'operations'],
    industries: ['life-sciences'],
    why: 'The batch is made and can’t be sold until a person who was there on a night in March has answered.',
    impact: {
      text: 'Sort open deviations by what they wait for: a test, a signature, a memory.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a deviation stays open, does it wait for a cause or for somebody’s time?' },
      { shape: 'consequence', text: 'Which batch is not shipped while a deviation waits for its signature?' },
      { shape: 'detection', text: 'How do you see that this deviation is the third of its kind?' },
      { shape: 'opposite', text: 'What lets {company} close deviations while people still remember the shift?' },
    ],
    ours: true,
  },
  {
    id: 'change-control-months',
    title: 'Small changes that take months',
    roles: ['engineering', 'quality', 'operations', 'maintenance', 'it'],
    industries: ['life-sciences'],
    why: 'A better gasket waits half a year, so people learn not to propose one.',
    impact: {
      text: 'Take the last ten small changes and mark the days in which somebody worked on them.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a small change takes months, is it the assessment or the queue before it?' },
      { shape: 'boundary', text: 'Which changes could go without the full procedure, and who would sign that?' },
      { shape: 'consequence', text: 'What keeps being repaired because the improvement waits for approval?' },
    ],
    ours: true,
  },
  {
    id: 'data-integrity-on-paper',
    title: 'Paper between two validated systems',
    roles: ['it', 'quality', 'legal', 'security'],
    industries: ['life-sciences'],
    why: 'Two systems are validated, and a person copies the number from one to the other at night.',
    impact: {
      text: 'Follow one result from the instrument to the certificate and count the copies.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'Where a result is copied by hand, is a connection forbidden or just never approved?' },
      { shape: 'detection', text: 'How would you notice that a number was copied wrongly a month ago?' },
      { shape: 'criterion', text: 'What would an inspector have to see to stop asking for the paper?' },
    ],
    ours: true,
  },
  {
    id: 'trial-sites-slow',
    title: 'Study sites that enrol nobody',
    roles: ['projects', 'operations', 'product', 'finance'],
    industries: ['life-sciences'],
    why: 'A third of the sites bring most patients; the others cost the same and hold the date.',
    impact: {
      text: 'Compare promised and enrolled patients by site after three months.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a site enrols nobody, are there no patients or is there no nurse for the study?' },
      { shape: 'detection', text: 'What tells you in week four that a site won’t enrol?' },
      { shape: 'boundary', text: 'How many months do you leave a silent site open?' },
    ],
    ours: true,
  },
  {
    id: 'supplier-certificates',
    title: 'Certificates that differ from the delivery',
    roles: ['procurement', 'quality', 'logistics', 'legal'],
    industries: ['life-sciences'],
    why: 'The material is there and blocked; the paper has another batch number.',
    impact: {
      text: 'Count blocked receipts by reason for a month.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When material is blocked at receipt, is it the goods or the paper?' },
      { shape: 'consequence', text: 'Which order moves when one raw material is blocked for a week?' },
      { shape: 'change', text: 'What do you ask of suppliers’ paperwork since your last inspection?' },
    ],
    ours: true,
  },
  {
    id: 'complaints-from-users',
    title: 'Device complaints that must be judged in days',
    roles: ['support', 'quality', 'legal', 'product', 'safety'],
    industries: ['life-sciences'],
    why: 'Whoever answers the phone decides, without knowing it, whether a legal clock starts.',
    impact: {
      text: 'EU rules set 15 days for most serious incidents, and 2 or 10 for the gravest; time the last three.',
      source: {
        name: 'Regulation (EU) 2017/745 (MDR), Article 87',
        year: 2017,
        url: 'https://eur-lex.europa.eu/eli/reg/2017/745/oj',
      },
    },
    questions: [
      { shape: 'fork', text: 'When a complaint comes in, who decides whether it is use, product or incident?' },
      { shape: 'detection', text: 'Which words on the phone tell your people that a complaint must be reported?' },
      { shape: 'criterion', text: 'How much must you know before you report, and what do you report too early?' },
    ],
    ours: true,
  },
  {
    id: 'training-records-read-understood',
    title: 'Procedures read and signed by everybody',
    roles: ['learning', 'quality', 'people', 'production'],
    industries: ['life-sciences'],
    why: 'Forty new versions a month mean people sign to get to the bench.',
    impact: {
      text: 'Count the signatures asked of one operator in a month, and the minutes given for them.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When somebody errs after signing the procedure, was it unread or unclear?' },
      { shape: 'boundary', text: 'How many new versions a month can somebody really read?' },
      { shape: 'detection', text: 'How do you see whether a changed step is done the new way in week two?' },
    ],
    ours: true,
  },
];
