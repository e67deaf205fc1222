/** Titles of the parts of a person's readable page. */
export const pageParts = {
  card: 'Card',
  facts: 'Facts',
  rules: 'How to reach them',
  promises: 'Promises',
  timeline: 'Timeline',
  notes: 'Notes',
  exchanges: 'Given and received',
  history: 'What shaped them',
  heard: 'What they said of their work',
  decisions: 'How they decide',
  trust: 'What speaks for trust',
  questions: 'Questions',
  issues: 'Issues',
  ties: 'Ties to others',
  rests: 'Left to rest',
  reviews: 'Drafts that were sent',
  company: 'Company',
};

/** How something is known. */
export const sources: Record<string, string> = {
  'told-me': 'they told me',
  'told-by-someone': 'told by someone',
  read: 'read',
  imported: 'imported',
  guess: 'my guess',
};

const WORDS: Record<string, string> = {
  goesBy: 'goes by',
  timeZone: 'time zone',
  linkedin: 'LinkedIn',
  'sales-nav': 'Sales Navigator',
  mail: 'mail',
  doNotCopy: 'never copy',
  'by-me': 'you',
  'by-them': 'they',
  'to-ask': 'to ask',
  'dont-mention': 'never mention',
  'do-not-mention': 'never mention',
  in: 'from them',
  out: 'from you',
  none: '',
  'desk-phone': 'desk phone',
  'drop-in': 'drop in',
  doesnt: 'doesn’t have it',
  has: 'has it',
  'day-1': 'Mon',
  'day-2': 'Tue',
  'day-3': 'Wed',
  'day-4': 'Thu',
  'day-5': 'Fri',
  'day-6': 'Sat',
  'day-7': 'Sun',
};

/** A word of the record as one says it. */
export const sayWord = (word: string): string => WORDS[word] ?? word.replaceAll('-', ' ');
