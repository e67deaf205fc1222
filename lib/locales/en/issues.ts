import type { IssueAnswer } from '../../core/record-coach';
import { common } from './common';

const { brief, count, number } = common;

/** What somebody said of an issue, as a choice. */
const answers: Record<IssueAnswer, string> = {
  has: 'has it',
  solved: 'solved it',
  doesnt: 'doesn’t have it',
  'never-considered': 'never thought of it',
};

/** The same in a menu. */
const theySay: Record<IssueAnswer, string> = {
  has: 'They have it',
  solved: 'They solved it',
  doesnt: 'They don’t have it',
  'never-considered': 'They never thought of it',
};

/** The eight ways to ask, by what they ask for; "follow-up" is never written, only made. */
const shapes: Record<string, string> = {
  fork: 'this or that',
  detection: 'who notices first',
  change: 'what changed',
  consequence: 'what waits meanwhile',
  boundary: 'where today’s way ends',
  criterion: 'what they would have to see',
  opposite: 'what makes it no issue',
  'follow-up': 'taking up their words',
};

/** Words of the issue library, of answers about issues, and of choosing one. */
export const issues = {
  title: 'Issues',
  lead: 'What people in a role probably have on their desk, and how to ask about it.',
  loading: 'Opening the issue library…',
  failed: {
    title: 'The issue library didn’t load',
    text: 'Nothing of yours is lost. Reload this page; if that doesn’t help, update Acquaint.',
    again: 'Reload',
  },

  answers,
  theySay,
  shapes,
  shapeOf: (id: string) => shapes[id] ?? id,

  /** Beside a question: what they said of its issue. */
  say: {
    title: 'The issue: they …',
    more: (text: string) => `What they said of: ${text}`,
    note: (answer: IssueAnswer) => (answer === 'doesnt' ? 'What made it a non-issue?' : 'In their words, if you like'),
    label: (answer: IssueAnswer, title: string) =>
      answer === 'doesnt' ? `What made it a non-issue: ${title}` : `In their words: ${title}`,
    keep: 'Keep',
    kept: (answer: IssueAnswer) =>
      ({
        has: 'Noted: they have it. It will be taken further.',
        solved: 'Noted: they solved it.',
        doesnt: 'Noted: not an issue of theirs. It won’t be raised again.',
        'never-considered': 'Noted. It rests for half a year.',
      })[answer],
  },

  /** The part of a person's record. */
  part: {
    title: 'Issues',
    none: 'Nothing said of any issue yet. When they answer a question about one, say whether they have it: the next questions go by that.',
    another: 'They spoke of another one?',
    more: (title: string) => `More about: ${title}`,
    state: (title: string) => `What they said of ${title}`,
    note: 'what they said',
    noteMissing: 'in their words',
    whyMissing: 'what made it a non-issue?',
    showMore: common.showMore,
  },

  /** Where nothing says what they do. */
  choose: {
    lead: 'Nothing here says what they do.',
    leadDraft: 'Or ask about an issue of their role.',
    open: 'Choose an issue',
    role: 'Their role',
    noRole: 'Choose a role',
    issue: 'The issue',
    noIssue: 'Choose an issue',
    none: 'Every issue of that role was asked about.',
    noQuestions: 'Every question about this one was asked.',
    list: 'Questions about this issue',
  },

  /** Of the library page. */
  search: 'Search issues',
  list: 'Issues',
  show: 'Show',
  shows: { all: 'all issues', own: 'your own', off: 'put away' },
  role: 'Role',
  anyRole: 'any role',
  industry: 'Industry',
  anyIndustry: 'any industry',
  every: 'every industry',
  count: (amount: number) => count(amount, 'issue', 'issues'),
  found: (amount: number, query: string) => `${count(amount, 'issue', 'issues')} for “${brief(query, 60)}”`,
  none: {
    title: 'No issue fits',
    own: 'No issue of your own yet',
    off: 'Nothing is put away',
    text: 'Try fewer words, another role, or write it down as one of your own.',
    ownText: 'Write down an issue your customers have, or bring in a file of your team’s.',
    offText: 'Shipped issues that you put away can be brought back from here.',
    clear: 'Show all issues',
  },
  /** Of a row: what most said, as counts. */
  saidShort: ({ has, solved, doesnt }: Record<IssueAnswer, number>) =>
    [
      has > 0 && `${number(has)} have it`,
      solved > 0 && `${number(solved)} solved`,
      doesnt > 0 && `${number(doesnt)} don’t`,
    ]
      .filter(Boolean)
      .join(' · '),
  yours: 'yours',
  putAway: 'put away',
  add: 'Add an issue',
  back: 'Issues',
  gone: {
    title: 'This issue is gone',
    text: 'It was deleted, or the address is wrong. Deleted ones lie in the trash.',
  },

  start: {
    title: 'What do you sell, and which customer issues drive the need for it?',
    label: 'What you sell, and the issues behind it',
    missing: 'what, and which issues drive the need for it?',
    example: 'Dryers for ceramics. Ware that cracks in the kiln; drying times nobody trusts.',
    next: 'Then write the first of those issues down the way your customer would say it. It is offered before the others when it fits.',
    first: 'Write down the first issue',
    change: 'Change what you sell',
    sells: 'You sell',
  },

  /** One issue. */
  why: 'Why it matters to them',
  impact: 'What its impact looks like',
  askThem: 'No figure of ours: ask them.',
  source: (name: string, year: number) => `${name}, ${year}`,
  questions: 'Questions',
  for: 'For',
  company: 'their company',
  said: 'What people said',
  saidNone: 'Nobody has said anything of this one yet.',
  /** Small numbers are counts, never a percentage. */
  saidCount: (answer: IssueAnswer, amount: number) =>
    ({
      has: `${count(amount, 'person has', 'people have')} it`,
      solved: `${number(amount)} solved it`,
      doesnt: `${number(amount)} ${amount === 1 ? 'doesn’t' : 'don’t'} have it`,
      'never-considered': `${number(amount)} never thought of it`,
    })[answer],
  tooFew: 'Too few to say how common it is.',
  hide: 'Put away',
  unhide: 'Bring back',
  copy: 'Make my own copy',
  copyAbout: 'Yours to change; the shipped one is put away.',
  forget: 'Delete this issue',
  more: 'More about this issue',
  isOff: 'Put away: it is never proposed.',
  ownSince: 'Your own',
  imported: (from: string) => `From ${from}`,

  edit: {
    title: 'the title',
    why: 'why it matters to them',
    whyMissing: 'Why it matters to them, in one sentence',
    impact: 'what its impact looks like',
    impactMissing: 'What its impact looks like, or how they can see it for themselves',
    question: 'the question',
    shape: 'How it asks',
    roles: 'Roles',
    addRole: 'Add a role',
    removeRole: (name: string) => `Take away ${name}`,
    industries: 'Industries',
    addIndustry: 'Add an industry',
    addQuestion: 'Another question',
    questionExample: 'Who notices first that a batch left the dryer wet?',
    saveQuestion: 'Add',
    removeQuestion: (text: string) => `Delete the question: ${brief(text, 60)}`,
    lastQuestion: 'An issue needs at least one question.',
    lastRole: 'An issue needs at least one role: it says who is asked.',
    source: 'Where it can be checked',
    sourceName: 'Source',
    sourceYear: 'Year',
    sourceUrl: 'Address',
    sourceMissing: 'Add a source that can be checked',
    sourceSave: 'Keep the source',
    sourceNone: 'Take the source away',
    sourceFaults: {
      name: 'Name the source: a report, a law, a body that publishes figures.',
      year: 'Give the year as four digits.',
      url: 'Begin the address with https://, or leave it empty.',
    },
  },

  form: {
    title: 'An issue of your own',
    name: 'The issue, as they would say it',
    nameExample: 'Ware that leaves the dryer wet',
    roles: 'Whose issue it is',
    rolesHint: 'It is offered for people in these roles.',
    industries: 'In which industries',
    industriesHint: 'None chosen means every industry.',
    why: 'Why it matters to them',
    whyHint: 'One sentence, from their side of the desk.',
    impact: 'What its impact looks like',
    impactHint: 'Something they can look at or count themselves. Leave it empty to ask them.',
    question: 'How would you ask about it?',
    questionHint: 'A question you can’t answer yourself. {company} stands for their company.',
    shape: 'How it asks',
    save: 'Keep this issue',
    faults: {
      'no-title': 'Give it a title: the issue in a few words, as they would say it.',
      'long-title': 'Shorten the title to 200 characters; the rest fits under why it matters.',
      'no-role': 'Choose at least one role: it says who is asked.',
      'no-question': 'Write at least one question about it.',
      'long-question': 'Shorten the question to 400 characters: it goes into a line of a mail.',
      'many-questions': 'Keep to 30 questions.',
    } as Record<string, string>,
  },

  file: {
    title: 'Share with your team',
    open: 'Share',
    lead: 'One file with your own issues, for somebody else’s Acquaint. Nothing about people is in it.',
    export: 'Export your issues',
    exportAll: 'Export with the shipped ones',
    nothing: 'There is nothing of your own to export yet.',
    import: 'Import a file',
    reading: 'Reading the file…',
    exported: (amount: number, name: string) => `${count(amount, 'issue', 'issues')} in ${name}.`,
    faults: {
      'not-json':
        'This isn’t a file of issues: it can’t be read as JSON. Choose a file that “Export your issues” made.',
      'not-issues':
        'This file holds something else. Choose one that “Export your issues” made (acquaint-issues-….json).',
      newer: 'This file was made by a newer Acquaint. Update this one, then import it again.',
      'too-big': 'This file holds more than 5,000 issues or 10 MB. Split it, and import the parts.',
      empty: 'There are no issues in this file.',
      unreadable: 'The browser couldn’t read this file. Copy it to this computer and try again.',
    } as Record<string, string>,
    clashes: (amount: number) =>
      amount === 1
        ? 'One issue is here already and says something else.'
        : `${number(amount)} issues are here already and say something else.`,
    take: 'Which should stand?',
    takes: { newer: 'Whichever was changed last', theirs: 'The file’s', mine: 'Mine' },
    go: 'Import',
    cancel: common.cancel,
    plan: (amount: number) => `${count(amount, 'new issue', 'new issues')} in this file.`,
    done: (added: number, changed: number, skipped: number) =>
      [
        `${number(added)} added`,
        changed > 0 ? `${number(changed)} changed` : '',
        skipped > 0 ? `${number(skipped)} left as they were` : '',
      ]
        .filter(Boolean)
        .join(', '),
    errors: (amount: number) => (amount === 1 ? 'One row was left out:' : `${number(amount)} rows were left out:`),
    error: (row: number, title: string, what: string) =>
      `Row ${number(row)}${title ? ` (${brief(title, 60)})` : ''}: ${what}`,
    moreErrors: (left: number) => `and ${number(left)} more`,
    missing: {
      id: 'it has no id; copy the row from an exported file.',
      title: 'it has no title; give it one.',
      roles: 'it names no role; add at least one.',
      questions: 'it has no question; add at least one.',
    } as Record<string, string>,
    wrong: {
      title: 'the title must be a few words, 200 characters at most.',
      roles: 'roles must be a list of names such as "operations".',
      industries: 'industries must be a list of names, or "any".',
      impact:
        'the impact needs a text, and a source with a name, a year and an address that begins with https://, or "ask-them".',
      questions: 'each question needs a shape and a text of 400 characters at most.',
      changedAt: 'changedAt must be a number.',
    } as Record<string, string>,
    twice: 'the same id stands in the file twice; the first one counts.',
    whole: 'it isn’t an issue; see an exported file for how one looks.',
  },

  did: {
    saved: 'Kept.',
    changed: 'Changed.',
    forgotten: 'Issue deleted.',
    copied: 'This one is yours now; the shipped one is put away.',
    hidden: 'Put away.',
    shown: 'Brought back.',
  },
};
