import type { Issue } from '../types';

/** Issues of schools, universities and training providers. */
export const education: readonly Issue[] = [
  {
    id: 'dropouts-seen-late',
    title: 'Students lost before anybody asks',
    roles: ['learning', 'operations', 'support', 'quality', 'site-manager'],
    industries: ['education'],
    why: 'Absence shows in week three, the letter goes out in week nine, the decision fell in week five.',
    impact: {
      text: 'For last year’s dropouts, find the first missed session and the first human contact.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a student leaves, was it the subject, money or nobody noticing?' },
      { shape: 'detection', text: 'Who could see in week four that a student is about to leave?' },
      { shape: 'criterion', text: 'What would have to happen for a teacher to call somebody after two absences?' },
      { shape: 'opposite', text: 'What keeps students at {company} through the first year?' },
    ],
    ours: true,
  },
  {
    id: 'timetable-clashes',
    title: 'Timetables repaired until October',
    roles: ['operations', 'it', 'site-manager', 'people'],
    industries: ['education'],
    why: 'Each repair moves forty people, and those with children learn it on Sunday.',
    impact: {
      text: 'Count timetable changes after the first day of term and their causes.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When the timetable is repaired, is it rooms, staff or late enrolments?' },
      { shape: 'consequence', text: 'What else does the office not do in the first six weeks of term?' },
      { shape: 'boundary', text: 'Until which date can you change a timetable without losing people’s trust?' },
    ],
    ours: true,
  },
  {
    id: 'teachers-on-supply',
    title: 'Lessons without a teacher',
    roles: ['people', 'site-manager', 'finance', 'owner'],
    industries: ['education'],
    why: 'Those who cover lose their free periods, and then they are ill.',
    impact: {
      text: 'Mark a month’s uncovered lessons by subject and notice given.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a lesson has no teacher, is it sickness or a post nobody applied for?' },
      { shape: 'detection', text: 'At what hour do you know who is missing today?' },
      { shape: 'consequence', text: 'What do colleagues give up to cover a lesson?' },
    ],
    ours: true,
  },
  {
    id: 'ai-in-assignments',
    title: 'Assignments that may be written by a machine',
    roles: ['learning', 'legal', 'it', 'quality'],
    industries: ['education'],
    why: 'The honest are suspected, the clever aren’t caught, and the mark means less.',
    impact: {
      text: 'Let two teachers mark the same ten texts and compare their suspicion.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a text looks machine-made, do you change the task or look for proof?' },
      { shape: 'change', text: 'Which tasks have you stopped setting since students use AI?' },
      { shape: 'criterion', text: 'What would a student have to show for you to trust the text as theirs?' },
    ],
    ours: true,
  },
  {
    id: 'funding-by-project',
    title: 'Posts that hang on project money',
    roles: ['finance', 'projects', 'people', 'legal'],
    industries: ['education'],
    why: 'Good people leave in the last half year because nobody can promise the next contract.',
    impact: {
      text: 'List posts that end within twelve months and what is taught by them.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a post ends with its project, do you lose the work or the person first?' },
      { shape: 'detection', text: 'How early do you hear whether a grant will be renewed?' },
      { shape: 'boundary', text: 'How many months can you bridge somebody from your own budget?' },
    ],
    ours: true,
  },
  {
    id: 'admissions-slow-answer',
    title: 'Applicants who hear from others first',
    roles: ['marketing', 'sales', 'support', 'operations'],
    industries: ['education'],
    why: 'The applicant is keenest on the evening they applied, and answers the one who writes on Tuesday.',
    impact: {
      text: 'Apply under a made-up name and wait.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When an admitted applicant goes elsewhere, was it the place or the weeks of silence?' },
      { shape: 'detection', text: 'Who sees that an application has been complete and waiting for ten days?' },
      { shape: 'consequence', text: 'What do you plan wrongly when you don’t know who will come?' },
    ],
    ours: true,
  },
  {
    id: 'rooms-cold-and-empty',
    title: 'Buildings heated for empty rooms',
    roles: ['maintenance', 'finance', 'site-manager', 'procurement', 'safety'],
    industries: ['education'],
    why: 'A hall heated for six people is money the library asked for.',
    impact: {
      text: 'Count people in ten rooms at three on a Friday.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When energy use rises, is it the building or the timetable that spreads people thin?' },
      { shape: 'detection', text: 'Who knows in which rooms nobody sits on a Friday afternoon?' },
      { shape: 'change', text: 'What has changed in room use since part of the teaching is online?' },
    ],
    ours: true,
  },
  {
    id: 'accounts-of-leavers',
    title: 'Thousands of accounts that come and go',
    roles: ['it', 'security', 'support', 'engineering'],
    industries: ['education'],
    why: 'Each autumn brings a wave of new accounts and leaves a wave of old ones open.',
    impact: {
      text: 'Count active accounts of people who left two summers ago.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When an old account is misused, was it a student’s, a guest’s or one nobody owned?' },
      { shape: 'boundary', text: 'How long do you leave a graduate’s account open, and who asked for it?' },
      { shape: 'consequence', text: 'What does the help desk drop in the first two weeks of term?' },
    ],
    ours: true,
  },
];
