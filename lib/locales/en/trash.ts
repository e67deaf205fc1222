import { common } from './common';

const { brief, count, dayAndMonth, number } = common;

/** What sort of thing it is, by its table. */
const sorts: Record<string, string> = {
  contacts: 'Person',
  identities: 'Address or number',
  facts: 'Fact',
  interactions: 'Note or meeting',
  pledges: 'Promise',
  exchanges: 'Given or received',
  questions: 'Question',
  history: 'Story',
  decisions: 'How they decide',
  heard: 'What they said',
  ties: 'Tie',
  trust: 'Sign of trust',
  cards: 'Recall card',
  snoozes: 'Something that rested',
  issues: 'Issue of your own',
  issueStates: 'Answer about an issue',
  reviews: 'Result of a draft',
  rules: 'How to reach them',
};

const people = (amount: number) => count(amount, 'person', 'people');

/** Words of the trash page, of deleting several people, and of the bar that takes something back. */
export const trash = {
  title: 'Trash',
  lead: 'What you delete stays here for 30 days. Restore brings it back, whatever happened since.',
  loading: 'Opening the trash…',
  empty: {
    title: 'Nothing in the trash',
    text: 'People, notes, facts, promises, questions and addresses you delete can be restored from here for 30 days.',
  },
  deleted: 'Deleted',
  search: 'Search the trash',
  amount: (amount: number) => count(amount, 'thing', 'things'),
  found: (amount: number, query: string) => `${count(amount, 'thing', 'things')} for “${query}”`,
  none: (query: string) => `Nothing in the trash fits “${query}”.`,
  clearSearch: 'Clear the search',
  sort: (table: string) => sorts[table] ?? '',
  more: (more: number) => `and ${number(more)} more`,
  holds: (rows: number) => `with ${count(rows, 'entry', 'entries')}`,
  of: (name: string) => `of ${name}`,
  nameless: 'somebody',
  deletedWhen: 'deleted',
  /** "gone for good on 22 Dec". */
  goneOn: (at: number, now: number) =>
    at <= now ? 'gone for good any day now' : `gone for good on ${dayAndMonth(at)}`,
  restore: 'Restore',
  restoreThis: (what: string) => `Restore ${brief(what, 80)}`,
  eraseThis: (what: string) => `Erase for good: ${brief(what, 80)}`,
  restored: (what: string) => `${brief(what, 60)} restored.`,
  alsoBack: (names: string) => `${names} came back with it.`,
  noted: (amount: number) =>
    amount === 1
      ? 'One address is someone else’s by now: it stands among the facts.'
      : `${number(amount)} addresses are someone else’s by now: they stand among the facts.`,
  partly: (kept: number) =>
    kept === 1 ? 'One thing was changed since and stayed.' : `${kept} things were changed since and stayed.`,
  gone: 'That is no longer in the trash.',
  openPerson: (name: string) => `Open ${brief(name, 60)}`,
  emptying: {
    open: 'Empty the trash…',
    title: 'Empty the trash?',
    text: (amount: number) =>
      `${count(amount, 'thing is', 'things are')} gone for good then: nothing in Acquaint can bring ${amount === 1 ? 'it' : 'them'} back.`,
    backups: 'Backups made before still hold what was deleted, until you delete those files.',
    merges: 'People who were merged can still be parted.',
    confirm: 'Empty the trash',
    cancel: 'Keep it',
    done: 'The trash is empty.',
  },
  bulk: {
    title: 'What was done to many at once',
    lead: 'Each can be taken back as a whole.',
    what: {
      import: (label: string) => `Imported ${label}`,
      restore: (label: string) => (label ? `Restored from ${label}` : 'Restored from a backup'),
      tag: (label: string, amount: number) => `Tagged ${people(amount)} #${label}`,
      untag: (label: string, amount: number) => `Took #${label} from ${people(amount)}`,
      delete: (label: string, amount: number) => (amount === 1 ? `Deleted ${label}` : `Deleted ${people(amount)}`),
    },
    merged: (label: string, into: string) => `Merged ${label} into ${into}`,
    takenBack: (what: string) => `${what} (taken back)`,
    takeBack: 'Take back',
    takeBackThis: (what: string) => `Take back: ${what}`,
    again: 'Do it again',
    againThis: (what: string) => `Do it again: ${what}`,
    done: 'Taken back.',
    doneAgain: 'Done again.',
    nothing: 'Too much was changed since: nothing was done, and everything is as it was.',
    more: (left: number) => `${number(left)} more`,
  },
  deleting: {
    open: 'Delete…',
    title: (amount: number) => `Delete ${people(amount)}?`,
    text: 'Everything noted on them goes with them. They lie in the trash for 30 days.',
    confirm: (amount: number) => `Delete ${people(amount)}`,
    cancel: 'Keep them',
    progress: (done: number, total: number) => `${number(done)} of ${number(total)} deleted`,
    done: (amount: number) => `${people(amount)} deleted.`,
  },
  /** For a hover over the bar's button. */
  undoKey: 'Undo (Ctrl+Z)',
};
