import type { Issue } from '../types';

/** Issues of people who run systems and guard them: IT, security. */
export const systems: readonly Issue[] = [
  {
    id: 'same-ticket-every-week',
    title: 'The same ticket every week',
    roles: ['it', 'support'],
    industries: 'any',
    why: 'Closing tickets fast is praised, so the cause behind thirty of them stays where it is.',
    impact: {
      text: 'Group last month’s tickets by what would have prevented them.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'Of the tickets you close each week, which would vanish with one repair and which with one explanation?',
      },
      { shape: 'detection', text: 'Who would notice that thirty different tickets have one cause?' },
      { shape: 'consequence', text: 'Which larger piece of work waits while the team closes the same ticket again?' },
    ],
    ours: true,
  },
  {
    id: 'tools-bought-by-departments',
    title: 'Tools bought by departments',
    roles: ['it', 'security', 'procurement'],
    industries: 'any',
    why: 'IT learns of the tool on the day it fails or the person who bought it leaves.',
    impact: {
      text: 'Search expense claims for software under the approval limit.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When a department buys its own tool, what was missing: the function, or the speed of your answer?',
      },
      { shape: 'detection', text: 'How do you learn today that a team runs on something you never saw?' },
      { shape: 'boundary', text: 'Up to which risk would you let departments choose for themselves?' },
    ],
    ours: true,
  },
  {
    id: 'system-nobody-dares-touch',
    title: 'The old system nobody dares to switch off',
    roles: ['it', 'finance', 'operations'],
    industries: 'any',
    why: 'It works, its one expert is near retirement, and each new thing has to be built around it.',
    impact: {
      text: 'Ask what would have to be known before it could be off for a day.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'With your oldest system, is it the data or the hidden rules in it that keep you from leaving?',
      },
      { shape: 'consequence', text: 'Which plan has been waiting because the old system is in the way?' },
      { shape: 'criterion', text: 'What would you need to know before you dared switch it off for a weekend?' },
      { shape: 'opposite', text: 'What makes an old system a good thing to keep at {company}?' },
    ],
    ours: true,
  },
  {
    id: 'changes-break-elsewhere',
    title: 'Changes that break something elsewhere',
    roles: ['it', 'engineering', 'product'],
    industries: 'any',
    why: 'After two bad Mondays, people stop changing things, and then everything is late.',
    impact: {
      text: 'For the last five incidents, write the change that came before and who knew of it.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When a change breaks something, was it not tested or did nobody know the two were connected?',
      },
      {
        shape: 'detection',
        text: 'Who hears first that last night’s change broke something: monitoring or a customer?',
      },
      { shape: 'boundary', text: 'How small does a change have to be before you let it out without a meeting?' },
    ],
    ours: true,
  },
  {
    id: 'restore-never-tried',
    title: 'Backups nobody has restored',
    roles: ['it', 'security'],
    industries: 'any',
    why: 'Everyone reports that backups ran; only a restore says how many days the business would stand still.',
    impact: {
      text: 'Take one system and time a full restore, people and passwords included.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'If you had to restore tomorrow, would the data or the order of steps hold you up longer?',
      },
      { shape: 'detection', text: 'When did somebody last restore a whole system, and what was missing?' },
      { shape: 'consequence', text: 'How many days could the business run on paper while systems come back?' },
    ],
    ours: true,
  },
  {
    id: 'access-outlives-the-job',
    title: 'Access that outlives the job',
    roles: ['security', 'it', 'people'],
    industries: 'any',
    why: 'Leavers are handled; those who change department keep everything and end with keys to half the house.',
    impact: {
      text: 'Take three people who moved inside the company and count rights from the old job.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'Which leaves more open access behind at your place: people who leave, or people who move?',
      },
      { shape: 'detection', text: 'How does IT learn that somebody changed department?' },
      { shape: 'criterion', text: 'What would a list of rights have to show for a manager to sign it honestly?' },
    ],
    ours: true,
  },
  {
    id: 'suppliers-hold-the-keys',
    title: 'Suppliers who hold the keys',
    roles: ['security', 'procurement', 'legal', 'it'],
    industries: 'any',
    why: 'A supplier’s remote access is a door whose lock somebody else keeps.',
    impact: {
      text: 'NIS2 names supply chain security a duty; list which suppliers can log in today.',
      source: {
        name: 'Directive (EU) 2022/2555 (NIS2), Article 21',
        year: 2022,
        url: 'https://eur-lex.europa.eu/eli/dir/2022/2555/oj',
      },
    },
    questions: [
      { shape: 'fork', text: 'For suppliers with remote access, do you know who they are, or only which firm?' },
      { shape: 'detection', text: 'Who would notice a supplier logging in at three in the morning?' },
      { shape: 'boundary', text: 'At which kind of supplier does your questionnaire stop telling you anything?' },
      { shape: 'change', text: 'What has changed in what customers ask you about your suppliers since NIS2?' },
    ],
    ours: true,
  },
  {
    id: 'alerts-nobody-reads',
    title: 'More alerts than anyone can read',
    roles: ['security', 'it'],
    industries: 'any',
    why: 'The one that mattered was there, on page four, closed with the others.',
    impact: {
      text: 'Ask how many alerts were closed unread in a week, and by which rule.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'Of yesterday’s alerts, which did somebody act on and which were closed to empty the list?',
      },
      { shape: 'detection', text: 'What makes an alert stand out at night when one person looks at all of them?' },
      { shape: 'criterion', text: 'Which alert would you rather get ten times in vain than miss once?' },
    ],
    ours: true,
  },
  {
    id: 'first-hours-of-an-incident',
    title: 'The first hours of an incident',
    roles: ['security', 'legal', 'it'],
    industries: 'any',
    why: 'Deadlines run from when you know, and the people who can decide are the hardest to reach.',
    impact: {
      text: 'A personal data breach goes to the authority within 72 hours; rehearse it for a Saturday.',
      source: {
        name: 'GDPR, Regulation (EU) 2016/679, Article 33',
        year: 2016,
        url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      },
    },
    questions: [
      {
        shape: 'fork',
        text: 'In the first hours, what would hold you up more: knowing what happened or deciding who says so?',
      },
      { shape: 'detection', text: 'Who may switch off a system at night without asking anybody?' },
      {
        shape: 'consequence',
        text: 'What would not get done in the first day because two people have to do everything?',
      },
      { shape: 'opposite', text: 'What gives {company} calm in the first hours when something goes wrong?' },
    ],
    ours: true,
  },
  {
    id: 'passwords-shared-on-site',
    title: 'Shared log-ins where people work in shifts',
    roles: ['security', 'it', 'production', 'site-manager'],
    industries: 'any',
    why: 'On shared machines a personal log-in costs seconds at every change, so one name does everything.',
    impact: {
      text: 'Count persons behind the busiest account.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'Where a log-in is shared, is it the time it takes, or too few licences?' },
      { shape: 'consequence', text: 'What can’t you answer when an auditor asks who pressed the button?' },
      { shape: 'boundary', text: 'Where would a personal log-in slow the work so much that you would not ask for it?' },
    ],
    ours: true,
  },
];
