import type { Issue } from '../types';

/** Issues of people who keep the work going: operations, production, site managers, owners. */
export const runningTheWork: readonly Issue[] = [
  {
    id: 'work-between-teams',
    title: 'Work that waits between two teams',
    roles: ['operations', 'owner', 'support', 'projects'],
    industries: 'any',
    why: 'A job that both teams believe is with the other one ages quietly, and it is operations that explains the date.',
    impact: {
      text: 'Take five jobs that ran late and write down the days in which nobody had them.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When a job runs late, how do you tell whether the work took longer or it lay between two teams?',
      },
      { shape: 'detection', text: 'Who notices first that a job belongs to nobody, and what do they look at?' },
      { shape: 'consequence', text: 'What else waits when a job sits between two teams for a few days?' },
      { shape: 'opposite', text: 'What makes handing work from team to team a non-issue at {company}?' },
    ],
    ours: true,
  },
  {
    id: 'one-person-knows',
    title: 'A step that only one person knows',
    roles: ['operations', 'production', 'site-manager', 'it', 'owner', 'maintenance'],
    industries: 'any',
    why: 'One holiday or one resignation turns a routine step into a stop, and it can’t be planned around.',
    impact: {
      text: 'Ask which step was last held until somebody came back from leave.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'For the step only one person knows, is it the knowing that is scarce or the permission to do it?',
      },
      { shape: 'consequence', text: 'What has to wait when the one person who knows a step is away for two weeks?' },
      { shape: 'criterion', text: 'What would you have to see before you called that step safe with somebody else?' },
      { shape: 'opposite', text: 'What does {company} do so that no step hangs on one person?' },
    ],
    ours: true,
  },
  {
    id: 'plan-changes-daily',
    title: 'A plan that is changed after it was agreed',
    roles: ['operations', 'production', 'projects', 'logistics'],
    industries: 'any',
    why: 'Each change is small, but people stop preparing for a plan they expect to move.',
    impact: {
      text: 'Compare Monday’s plan with what was done by Friday, line by line, for two weeks.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When the week’s plan moves, how do you tell whether demand changed or the plan was never possible?',
      },
      { shape: 'detection', text: 'Who is the first to see that today’s plan will not hold, and at what hour?' },
      { shape: 'boundary', text: 'Up to how many changes a week does the way you plan today still work?' },
    ],
    ours: true,
  },
  {
    id: 'exceptions-eat-the-day',
    title: 'Exceptions that eat the day',
    roles: ['operations', 'support', 'finance', 'logistics'],
    industries: 'any',
    why: 'The normal case runs by itself; the odd tenth takes the experienced people and most of their hours.',
    impact: {
      text: 'Let one experienced person tally the exceptions of a single day, with minutes.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'Which of the exceptions you handle each week are really new, and which are the same three again?',
      },
      {
        shape: 'detection',
        text: 'How does an exception reach the person who can settle it, and how long has it waited by then?',
      },
      { shape: 'criterion', text: 'When would you make an exception a normal case, and when is it better left one?' },
    ],
    ours: true,
  },
  {
    id: 'figures-after-the-fact',
    title: 'Figures that come after the decision',
    roles: ['operations', 'finance', 'owner', 'sales', 'site-manager'],
    industries: 'any',
    why: 'When the number arrives after the choice was made, people learn to decide without it.',
    impact: {
      text: 'Note for one month which decisions were made before their figures were there.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'For the figure you miss most on a Monday, is it that nobody has it, or that nobody trusts it yet?',
      },
      { shape: 'consequence', text: 'What do you decide without the figure when it comes too late?' },
      {
        shape: 'change',
        text: 'What has changed about the figures you look at weekly since last year, and who asked for it?',
      },
    ],
    ours: true,
  },
  {
    id: 'rework-not-booked',
    title: 'Rework that nobody books',
    roles: ['production', 'quality', 'operations', 'engineering'],
    industries: 'any',
    why: 'Work done twice hides inside normal hours, so the plan looks fine and the people look slow.',
    impact: {
      text: 'Ask for the jobs last week that somebody put right without telling anyone.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When hours run over, how do you tell slow work from work done twice?' },
      { shape: 'detection', text: 'Who knows what was redone last week, and where would they have written it down?' },
      { shape: 'consequence', text: 'Which job waits while people put another one right?' },
    ],
    ours: true,
  },
  {
    id: 'changeover-time',
    title: 'Time lost between one job and the next',
    roles: ['production', 'operations'],
    industries: 'any',
    why: 'Setting up, clearing and finding things is nobody’s job on paper, yet it decides how many small orders can be taken.',
    impact: {
      text: 'Time three changes from last good piece to next good piece; the spread says more than the average.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When a change from one job to the next drags, is it mostly looking for things or mostly adjusting?',
      },
      {
        shape: 'boundary',
        text: 'From which order size on does a change between two jobs stop being worth it for you?',
      },
      { shape: 'change', text: 'What has happened to the number of changes a week since orders got smaller?' },
      { shape: 'opposite', text: 'What lets {company} go from one job to the next without losing the hour?' },
    ],
    ours: true,
  },
  {
    id: 'jumping-the-queue',
    title: 'Orders that jump the queue',
    roles: ['production', 'logistics', 'sales'],
    industries: 'any',
    why: 'Every rushed order is paid for by one nobody rushed, and its customer hears it last.',
    impact: {
      text: 'List the rushed orders of a month next to the orders that moved because of them.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'Of the orders that were rushed last month, which did the customer really need early?' },
      { shape: 'detection', text: 'Who decides that an order goes first, and who tells the ones behind it?' },
      { shape: 'consequence', text: 'Which customer usually pays for the order that jumped the queue?' },
    ],
    ours: true,
  },
  {
    id: 'rota-breaks',
    title: 'A rota that breaks by Tuesday',
    roles: ['site-manager', 'operations', 'people'],
    industries: 'any',
    why: 'The manager who patches the rota all week is not on the floor, and the same willing people are rung every time.',
    impact: {
      text: 'Count the calls made in one week to fill gaps, and whom they went to.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When the rota breaks, is it more often sickness or a plan that was too tight to begin with?',
      },
      { shape: 'detection', text: 'How early do you hear of a gap in the rota, and from whom?' },
      { shape: 'consequence', text: 'What do you not get done on the days you spend filling gaps?' },
      { shape: 'opposite', text: 'What makes the rota hold at {company} when others are on the phone by Tuesday?' },
    ],
    ours: true,
  },
  {
    id: 'asked-from-head-office',
    title: 'Questions from head office that stop the site',
    roles: ['site-manager', 'operations'],
    industries: 'any',
    why: 'Each request is reasonable; together they take the hours in which a site is actually led.',
    impact: {
      text: 'Keep every request of two weeks in one list with the minutes it took.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'Which of the figures head office asks for do you use yourself, and which do you only send?',
      },
      { shape: 'consequence', text: 'What stays undone on the site while you answer requests from outside?' },
      { shape: 'boundary', text: 'How many requests a week can your site answer before they get a guess?' },
    ],
    ours: true,
  },
  {
    id: 'two-sites-two-ways',
    title: 'Two sites, two ways of doing the same thing',
    roles: ['site-manager', 'operations', 'quality', 'owner'],
    industries: 'any',
    why: 'Differences nobody chose make people, stock and results hard to move or compare.',
    impact: {
      text: 'Let one person from each site describe the same task; mark where they part.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'Where two of your sites do a thing differently, which differences are wanted and which just grew?',
      },
      { shape: 'criterion', text: 'What would tell you that one site’s way is worth carrying to the other?' },
      {
        shape: 'detection',
        text: 'When somebody moves from one site to another, what surprises them in the first week?',
      },
    ],
    ours: true,
  },
  {
    id: 'all-through-the-owner',
    title: 'Everything still goes through one desk',
    roles: ['owner'],
    industries: 'any',
    why: 'The business can only grow as fast as its founder can answer, and holidays show it.',
    impact: {
      text: 'Look at the questions waiting after one day away from the phone.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'Of the things people ask you each day, which need your judgement and which only your yes?',
      },
      {
        shape: 'boundary',
        text: 'Up to what amount may somebody decide without you today, and when was that last raised?',
      },
      { shape: 'consequence', text: 'What waited for you the last time you were away for a week?' },
    ],
    ours: true,
  },
  {
    id: 'one-customer-too-large',
    title: 'One customer too large to lose',
    roles: ['owner', 'sales', 'finance'],
    industries: 'any',
    why: 'A customer with a third of the sales sets the terms, whether or not anyone says so.',
    impact: {
      text: 'Work out which hires and loans would stand if that customer ordered half.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'With your largest customer, is it the volume that ties you or the way of working you built for them?',
      },
      { shape: 'detection', text: 'What would be the first sign that your largest customer is looking around?' },
      { shape: 'criterion', text: 'At what share of sales would you turn down more work from one customer?' },
    ],
    ours: true,
  },
  {
    id: 'who-runs-it-when-away',
    title: 'Who runs it when the owner can’t',
    roles: ['owner', 'people'],
    industries: 'any',
    why: 'An illness or a sale is decided by whether anybody else knows the bank, the big customers and the promises made.',
    impact: {
      text: 'Name the person who could sign, order and pay tomorrow; see how far the list goes.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'If you were out for three months, would customers or the team feel it first?' },
      { shape: 'consequence', text: 'Which decision would simply not be made if you were away for a quarter?' },
      { shape: 'criterion', text: 'What would somebody have to show before you let them run it for a month?' },
    ],
    ours: true,
  },
  {
    id: 'hire-now-or-wait',
    title: 'Whether to hire now or wait',
    roles: ['owner', 'people', 'finance'],
    industries: 'any',
    why: 'Too early and the wage eats the reserve, too late and the good people are tired.',
    impact: {
      text: 'Compare the overtime and the turned-down work of a quarter with one salary.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When the team is stretched, how do you tell a busy season from a hire that is overdue?' },
      { shape: 'detection', text: 'What do you look at first when you wonder whether to hire?' },
      { shape: 'consequence', text: 'What do you turn down at present because there is nobody to do it?' },
    ],
    ours: true,
  },
];
