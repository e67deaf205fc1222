import type { Issue } from '../types';

/** Issues of people who hire, teach and keep others safe: HR, learning, safety. */
export const peopleAndSkills: readonly Issue[] = [
  {
    id: 'early-leavers',
    title: 'People who leave in the first months',
    roles: ['people', 'site-manager', 'operations', 'learning'],
    industries: 'any',
    why: 'Each early leaver costs the team that trained them twice: the hours, and the mood for the next one.',
    impact: {
      text: 'List last year’s leavers under six months with the week in which they decided.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When people leave in the first months, how do you tell a wrong hire from a bad first week?',
      },
      { shape: 'detection', text: 'Who could see in week three that somebody will not stay, and what do they see?' },
      {
        shape: 'change',
        text: 'What have you changed about the first month since the last one left, and what did it do?',
      },
      { shape: 'opposite', text: 'What keeps new people at {company} through the first half year?' },
    ],
    ours: true,
  },
  {
    id: 'explaining-pay',
    title: 'Having to explain why two people are paid differently',
    roles: ['people', 'legal', 'finance', 'owner'],
    industries: 'any',
    why: 'The first question after pay is visible comes from somebody loyal, and "it grew that way" is no answer.',
    impact: {
      text: 'EU states must give staff a right to pay information; test it on two people doing the same job.',
      source: {
        name: 'Directive (EU) 2023/970 on pay transparency',
        year: 2023,
        url: 'https://eur-lex.europa.eu/eli/dir/2023/970/oj',
      },
    },
    questions: [
      {
        shape: 'fork',
        text: 'Where two people in one job earn differently, which differences could you explain to their faces?',
      },
      {
        shape: 'detection',
        text: 'Where do you see first that a new hire is paid more than the person who trains them?',
      },
      {
        shape: 'criterion',
        text: 'What would a pay band have to look like for your managers to defend it themselves?',
      },
    ],
    ours: true,
  },
  {
    id: 'made-leader-on-friday',
    title: 'Good workers made team leaders overnight',
    roles: ['people', 'learning', 'operations', 'production'],
    industries: 'any',
    why: 'The team loses its best hand and gets somebody who avoids the hard talk.',
    impact: {
      text: 'Ask recent team leaders which conversation they have been putting off.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When a new team leader struggles, is it the talking to people or the letting go of the old work?',
      },
      {
        shape: 'detection',
        text: 'How do you notice that a new team leader is in trouble, before the team tells you?',
      },
      { shape: 'boundary', text: 'How large can a team get before a leader without training stops coping?' },
    ],
    ours: true,
  },
  {
    id: 'candidates-lost-between-steps',
    title: 'Good candidates lost between two interviews',
    roles: ['people', 'site-manager'],
    industries: 'any',
    why: 'The good ones have another offer by Thursday, and the manager’s diary opens the week after.',
    impact: {
      text: 'Measure days from application to first call for the last ten hires and the last ten who withdrew.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a good candidate withdraws, is it the days you took or what they heard meanwhile?' },
      { shape: 'detection', text: 'At which step do the people you wanted most drop out?' },
      { shape: 'consequence', text: 'What does the team do in the weeks a place stays open?' },
    ],
    ours: true,
  },
  {
    id: 'absence-in-the-same-teams',
    title: 'Absence that hits the same teams',
    roles: ['people', 'operations', 'site-manager'],
    industries: 'any',
    why: 'Where absence clusters, those present carry more until they are absent too.',
    impact: {
      text: 'Compare teams doing the same work; leave names out.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When one team is off sick more than the next, how do you tell the work from the way it is led?',
      },
      { shape: 'detection', text: 'Who talks to somebody on their first day back, and what do they ask?' },
      { shape: 'consequence', text: 'Who covers when two of the same team are out, and what do they leave?' },
    ],
    ours: true,
  },
  {
    id: 'training-that-changes-nothing',
    title: 'Training that is over before the work changes',
    roles: ['learning', 'people'],
    industries: 'any',
    why: 'Learning is judged by what people do differently, but measured by who attended.',
    impact: {
      text: 'Ask three managers what their people do differently since the last course.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a course changes little, is it the course or the week people came back to?' },
      { shape: 'detection', text: 'Who could tell, four weeks later, whether anything from a course is in use?' },
      { shape: 'criterion', text: 'What would you have to see on the job to call a course worth repeating?' },
      { shape: 'opposite', text: 'What makes people at {company} use on Monday what they learned on Friday?' },
    ],
    ours: true,
  },
  {
    id: 'mandatory-courses-clicked',
    title: 'Mandatory courses clicked through',
    roles: ['learning', 'legal', 'safety', 'security'],
    industries: 'any',
    why: 'The list is green, and at the first real case it turns out nobody remembers.',
    impact: {
      text: 'Ask five people the one question the course was made for, a month later.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When everyone has passed the course, how do you tell who knows it from who clicked?' },
      {
        shape: 'consequence',
        text: 'What does it cost you when an auditor asks somebody on the floor instead of the list?',
      },
      { shape: 'boundary', text: 'Which of the mandatory courses would you defend if you could keep only three?' },
    ],
    ours: true,
  },
  {
    id: 'know-how-retires',
    title: 'Know-how that retires',
    roles: ['learning', 'people', 'maintenance', 'engineering', 'production'],
    industries: 'any',
    why: 'The last month is too late: what matters is known by hands and shows only when something goes wrong.',
    impact: {
      text: 'List who leaves within three years and the trouble only they have fixed.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'For those who retire soon, is it their tricks you will miss or the people they can ring?',
      },
      { shape: 'detection', text: 'How do you find out what somebody knows that is written nowhere?' },
      { shape: 'consequence', text: 'What took longest to learn again after the last experienced person left?' },
    ],
    ours: true,
  },
  {
    id: 'nobody-released-to-learn',
    title: 'Nobody is released for training',
    roles: ['learning', 'operations', 'people'],
    industries: 'any',
    why: 'The teams that need it most can spare people least, so the courses fill with those who don’t.',
    impact: {
      text: 'Compare places booked with places used, team by team.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a team sends nobody, is it really the roster, or do they doubt the course?' },
      { shape: 'boundary', text: 'How long may training be before your managers stop releasing people?' },
      { shape: 'change', text: 'What has changed in how people find time to learn since you run with fewer staff?' },
    ],
    ours: true,
  },
  {
    id: 'near-misses-unreported',
    title: 'Near misses nobody reports',
    roles: ['safety', 'production', 'site-manager', 'logistics'],
    industries: 'any',
    why: 'Few reports look like safety; they may only mean that people expect trouble or a form.',
    impact: {
      text: 'Compare reported near misses with first-aid entries of the same quarter.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When few near misses come in, how do you tell a safe month from a silent one?' },
      {
        shape: 'detection',
        text: 'What happens to a near-miss card between the box and the person who can change something?',
      },
      { shape: 'criterion', text: 'What would have to happen after a report for people to send a second one?' },
    ],
    ours: true,
  },
  {
    id: 'assessment-older-than-job',
    title: 'Risk assessments older than the job',
    roles: ['safety', 'projects', 'maintenance'],
    industries: 'any',
    why: 'After an accident the paper is read aloud, and it describes a machine or a task that is gone.',
    impact: {
      text: 'Walk one task with its assessment in hand and mark what no longer fits.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'Which changes on the job make somebody open the risk assessment again, and which slip past?',
      },
      { shape: 'detection', text: 'Who would notice that an assessment no longer describes the job?' },
      { shape: 'boundary', text: 'How small must a change be for you to leave the assessment as it is?' },
    ],
    ours: true,
  },
  {
    id: 'accidents-among-the-new',
    title: 'Accidents among the new and the lent',
    roles: ['safety', 'people', 'learning'],
    industries: 'any',
    why: 'Temporary and new people meet the risk before they meet the person who explains it.',
    impact: {
      text: 'Sort last year’s accidents by weeks in the job.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When somebody new gets hurt, was it what they had not been told or what they saw others do?',
      },
      { shape: 'detection', text: 'Who stands next to a temporary worker in the first hour?' },
      { shape: 'change', text: 'What has changed in your accident figures since you take on more temporary people?' },
    ],
    ours: true,
  },
];
