import type { Issue } from '../types';

/** Issues of energy suppliers, grids and utilities. */
export const energy: readonly Issue[] = [
  {
    id: 'grid-connection-queue',
    title: 'Connection requests that queue for months',
    roles: ['operations', 'projects', 'engineering', 'support'],
    industries: ['energy'],
    why: 'Every applicant rings to ask, and the planner who could answer is planning the others.',
    impact: {
      text: 'Sort the queue by what each request waits for: papers, planning, a crew.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a connection takes months, does it wait for the grid or for a missing form?' },
      { shape: 'detection', text: 'How does an applicant learn where their request stands?' },
      { shape: 'consequence', text: 'What isn’t planned while planners answer where requests stand?' },
      { shape: 'boundary', text: 'Up to which size do you connect without a calculation?' },
    ],
    ours: true,
  },
  {
    id: 'ageing-assets',
    title: 'Old assets and too few outages to renew them',
    roles: ['maintenance', 'engineering', 'finance', 'operations'],
    industries: ['energy'],
    why: 'Each year’s budget renews less than what turns old, and the ranking of what is worst is argued by memory.',
    impact: {
      text: 'Compare the last ten failures with the ranking of the year before.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When an old asset fails, was it on your list or did it come as a surprise?' },
      { shape: 'detection', text: 'What tells your crews that something is near its end, before any measurement?' },
      { shape: 'criterion', text: 'What would make you renew something that still works?' },
      { shape: 'opposite', text: 'What makes it safe for {company} to run something beyond its planned life?' },
    ],
    ours: true,
  },
  {
    id: 'permit-to-work-delays',
    title: 'Crews that wait for a permit',
    roles: ['safety', 'maintenance', 'operations', 'site-manager'],
    industries: ['energy'],
    why: 'Four people in a van cost the same whether the switch is open or not.',
    impact: {
      text: 'Write the minutes from arrival to first tool for ten jobs.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a crew waits in the morning, is it the switching or the paper?' },
      { shape: 'detection', text: 'Who knows at seven that the permit for nine is not ready?' },
      { shape: 'boundary', text: 'Which work would you allow with a shorter permit, and what argues against it?' },
    ],
    ours: true,
  },
  {
    id: 'meter-data-gaps',
    title: 'Meter values that are missing or wrong',
    roles: ['it', 'finance', 'support', 'quality'],
    industries: ['energy'],
    why: 'One gap makes an estimate, the estimate makes a call, the call makes a correction.',
    impact: {
      text: 'Count bills of one month based on an estimate, and the calls they led to.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a value is missing, is it the meter, the connection or the handover of data?' },
      { shape: 'detection', text: 'Who notices first that a meter stands still: you or the customer?' },
      { shape: 'consequence', text: 'What does one wrong bill set off until it is right?' },
    ],
    ours: true,
  },
  {
    id: 'crews-after-storms',
    title: 'Crews after a storm',
    roles: ['logistics', 'operations', 'people', 'safety', 'site-manager'],
    industries: ['energy'],
    why: 'In the first night everyone works; on day three the tired make the mistakes.',
    impact: {
      text: 'Lay hours worked over the time of faults mended for the last storm.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'In the days after a storm, what do you run out of first: people, parts or roads?' },
      { shape: 'detection', text: 'When in a storm do you know how large it is?' },
      { shape: 'change', text: 'What did you change in the standby plan after the last large outage?' },
    ],
    ours: true,
  },
  {
    id: 'buying-power-ahead',
    title: 'Power bought too early or too late',
    roles: ['procurement', 'finance', 'sales', 'owner'],
    industries: ['energy'],
    why: 'Whoever bought in a high month explains it for three years.',
    impact: {
      text: 'Compare the price paid with the average of the year for the last three purchases.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When you bought at a bad moment, was it the market or the date by which you had to decide?',
      },
      { shape: 'boundary', text: 'How much of next year’s volume do you leave open, and who decides?' },
      { shape: 'criterion', text: 'What would you need to know to fix a price for three years?' },
    ],
    ours: true,
  },
  {
    id: 'essential-entity-duties',
    title: 'New duties as an essential entity',
    roles: ['security', 'legal', 'it', 'procurement'],
    industries: ['energy'],
    why: 'The plant network was built to run for thirty years, not to report within a day.',
    impact: {
      text: 'NIS2 asks for an early warning in 24 hours; rehearse one for a substation.',
      source: {
        name: 'Directive (EU) 2022/2555 (NIS2), Article 23',
        year: 2022,
        url: 'https://eur-lex.europa.eu/eli/dir/2022/2555/oj',
      },
    },
    questions: [
      { shape: 'fork', text: 'In plant networks, do you know every connection, or only those that were ordered?' },
      { shape: 'detection', text: 'How would you see somebody in the control network who should not be there?' },
      { shape: 'consequence', text: 'What could you still run by hand if the control room went dark?' },
    ],
    ours: true,
  },
  {
    id: 'skilled-fitters-retire',
    title: 'Fitters who retire faster than they are trained',
    roles: ['people', 'learning', 'maintenance'],
    industries: ['energy'],
    why: 'Four years make a fitter; the wave of retirement is shorter than that.',
    impact: {
      text: 'Set retirements to come beside apprentices to finish, year by year.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a young fitter leaves after training, is it the pay, the standby or the boss?' },
      { shape: 'criterion', text: 'After how long may somebody switch alone, and what has to be seen first?' },
      { shape: 'boundary', text: 'How many apprentices can one fitter take along and still do the job?' },
    ],
    ours: true,
  },
];
