import { backup } from './backup';
import { common } from './common';

const { number, count, list } = common;

const people = (amount: number) => count(amount, 'person', 'people');

/** A name in its own direction, whatever stands around it. */
const apart = (name: string) => `\u2068${name}\u2069`;

/** "Dana, Raj and 12 more". */
function some(names: readonly string[], total: number): string {
  const shown = names.slice(0, 3).map((name) => apart(common.brief(name, 40)));
  return total > shown.length ? list([...shown, `${number(total - shown.length)} more`]) : list(shown);
}

const faults: Record<string, string> = {
  'not-a-backup': 'This isn’t a backup made by Acquaint. Nothing was changed.',
  damaged: 'This file is damaged: its content isn’t what was written. Nothing was changed. Try an older one.',
  newer: 'This file was written by a newer Acquaint. Update this one, then try again.',
  encrypted: 'This file is sealed.',
  'wrong-key': 'That doesn’t open it. Check capitals and spaces; an older file may have an older passphrase.',
  'too-big': 'This file is larger than any backup of ours. It wasn’t read.',
};

/** Words of the restore page. */
export const restore = {
  title: 'Restore',
  lead: 'Choose a backup. You see what would change before anything does, and all of it can be taken back.',
  back: 'Backup',
  drop: 'Drop a backup here',
  choose: 'Choose a file',
  dropHint: 'A file named acquaint-….json, or .json.age when it is sealed.',
  folder: { title: 'In your backup folder', look: 'Look at it', lookAt: (name: string) => `Look at it: ${name}` },
  reading: 'Reading the file',
  opening: 'Opening it',
  openingHint: 'A few seconds: guessing is made slow on purpose.',
  rehearsing: 'Comparing with what is here',
  sealed: 'This file is sealed',
  secret: 'Passphrase, or recovery key',
  secretHint: 'The recovery key is on the sheet you printed. It begins with AGE-SECRET-KEY-1.',
  open: 'Open it',
  another: 'Another file',
  problems: { ...backup.problems, ...faults, unknown: 'This file couldn’t be read. Nothing was changed.' } as Record<
    string,
    string
  >,
  writeProblems: {
    ...backup.problems,
    outdated: 'Somebody was saved here since you chose the file. Look again at what would change.',
    'no-consent': 'Nothing is stored before you agree on the welcome page.',
    unknown: 'Something went wrong while writing.',
  } as Record<string, string>,
  file: (holds: number, day: string) => `${people(holds)}, as of ${day}`,
  otherRecord: 'It comes from another browser profile than this one.',
  plan: {
    title: 'What would happen',
    same: (amount: number) => (amount === 1 ? 'person is the same in both' : 'people are the same in both'),
    added: (amount: number) => (amount === 1 ? 'person comes in' : 'people come in'),
    changed: (amount: number) => (amount === 1 ? 'person differs' : 'people differ'),
    mergeNewer: 'the later change stands, each thing by itself',
    replaceFile: 'the file’s words win',
    onlyHere: (amount: number) => (amount === 1 ? 'person is only here' : 'people are only here'),
    stay: 'left as they are',
    taken: 'taken away',
    deleted: (amount: number) => (amount === 1 ? 'person was deleted here since' : 'people were deleted here since'),
    deletedThere: (amount: number) =>
      amount === 1 ? 'person was deleted on the other computer' : 'people were deleted on the other computer',
    rowsDeletedThere: (amount: number) =>
      amount === 1 ? 'note, fact or promise was deleted there' : 'notes, facts and promises were deleted there',
    goToo: 'deleted here too, into the trash',
    stayDeleted: (amount: number) => (amount === 1 ? 'stays deleted' : 'stay deleted'),
    comeBack: (amount: number) => (amount === 1 ? 'comes back' : 'come back'),
    names: some,
    keptOut: (amount: number) =>
      `${people(amount)} of this file ${amount === 1 ? 'was' : 'were'} erased here, and ${amount === 1 ? 'stays' : 'stay'} erased.`,
    toErase: (names: readonly string[], amount: number) =>
      `${some(names, amount)} ${amount === 1 ? 'was' : 'were'} erased on the computer that wrote this file.`,
    toEraseAbout: 'Restoring erases them here too, for good. Taking the restore back doesn’t bring them back.',
    bringBack: 'Bring back who was deleted here',
    bringBackHint: 'With everything about them.',
    leftOut: (amount: number) => count(amount, 'thing is left out', 'things are left out'),
    faults: (amount: number) => count(amount, 'entry of the file can’t be read', 'entries of the file can’t be read'),
    andMore: (left: number) => `and ${number(left)} more`,
    settings: 'Your switches become the file’s. Sites still need your browser’s permission.',
    nothing: 'Everything in this file is here already.',
    nothingElse: 'Apart from that, everything in this file is here already.',
    rows: (amount: number) => `${count(amount, 'note, fact or promise', 'notes, facts and promises')} in all`,
  },
  modes: {
    legend: 'How',
    merge: { name: 'Merge', text: 'Adds what is missing. Takes nothing away.' },
    replace: { name: 'Replace', text: 'Makes everything as it was in the file. What isn’t in it is taken away.' },
  },
  reasons: {
    'key-taken': (value: string, takenBy: string) => `${apart(value)} is ${apart(takenBy)}’s here, and stays with them`,
    'no-contact': 'belongs to nobody in the file',
    twice: 'stands in the file twice',
  },
  faultReasons: {
    'not-a-row': 'not an entry',
    'no-id': 'has no id',
    'forbidden-key': 'has a field that is used for attacks',
    'too-deep': 'is nested too deeply',
    'wrong-value': 'holds something that doesn’t belong there',
    'unknown-table': 'a kind of entry that is unknown here',
  } as Record<string, string>,
  tables: {
    contacts: 'person',
    identities: 'address or number',
    accounts: 'company',
    facts: 'fact',
    rules: 'rule of communication',
    interactions: 'note or meeting',
    pledges: 'promise',
    exchanges: 'thing given or received',
    questions: 'question',
    history: 'story of their history',
    decisions: 'note on how they decide',
    heard: 'thing they said',
    ties: 'tie between two people',
    trust: 'sign of trust',
    cards: 'recall card',
    snoozes: 'thing that rests',
    issues: 'issue of your own',
    issueStates: 'answer about an issue',
    reviews: 'result of a draft',
    settings: 'settings',
    journal: 'what was done',
  } as Record<string, string>,
  faultAt: (table: string, row: number) => `${table} ${number(row)}`,
  someone: 'someone else',
  safety: {
    to: (place: string) => `First, what is here now is saved to ${place}. If that fails, nothing happens.`,
    folder: (name: string) => `your folder “${name}”`,
    downloads: 'your downloads',
    ask: 'First, what is here now is saved to your downloads; the browser asks for permission. If that fails, nothing happens.',
    none: 'There is nobody here yet, so nothing can be lost.',
    failed: 'Nothing was restored',
    why: (problem: string) => `What is here now couldn’t be saved first. ${problem}`,
    choose: 'See where backups go',
    kept: (name: string) => `What was here before is in ${name}.`,
  },
  apply: {
    merge: 'Merge it in',
    replace: 'Replace everything',
    replaceTaking: (amount: number) => `Replace, and take away ${people(amount)}`,
    fresh: (amount: number) => `Restore ${people(amount)}`,
  },
  saving: 'Saving what is here now',
  restoring: 'Restoring',
  percent: (share: number) => `${Math.floor(share * 100)} %`,
  cancel: 'Stop',
  stopping: 'Stopping…',
  report: {
    done: 'Restored',
    cancelled: 'Stopped before the end',
    failed: 'The restore broke off',
    failedText: 'What was restored until then can be taken back, or gone on with.',
    goOn: 'Go on with it',
    came: (added: number) => `${people(added)} came in`,
    rows: (added: number, changed: number, removed: number) =>
      list(
        [
          added > 0 ? `${count(added, 'entry', 'entries')} added` : '',
          changed > 0 ? `${number(changed)} changed` : '',
          removed > 0 ? `${number(removed)} taken away` : '',
        ].filter(Boolean),
      ) || 'Nothing had to be changed',
    undo: 'Undo the restore',
    undoing: 'Taking it back',
    undone: 'The whole restore is taken back.',
    undonePartly: (kept: number) =>
      `Taken back, except what you changed since and what belongs to it: ${count(kept, 'entry', 'entries')}.`,
    people: 'See your people',
    again: 'Restore another file',
    later: 'You can take it back later too, from this page.',
  },
  earlier: {
    title: 'Earlier restores',
    what: 'Restored from a file',
    undo: 'Undo',
    undoThis: (day: string) => `Undo the restore of ${day}`,
  },
};
