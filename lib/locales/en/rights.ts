import { common } from './common';

const { number, count } = common;

/** A name in its own direction, whatever stands around it. */
const apart = (name: string) => `\u2068${name}\u2069`;

/** Words of what somebody who is written about may ask for: to see everything, to be erased, not to be kept for ever. */
export const rights = {
  delicate: {
    looks: (kind: string) => `This looks like ${kind}. Only keep it if you have a reason.`,
    kinds: {
      health: 'health',
      belief: 'religion or belief',
      politics: 'politics',
      union: 'union membership',
      origin: 'origin',
      sexuality: 'their love life',
    },
    why: 'Why?',
    keep: 'Keep',
    allowed: 'What is allowed?',
    whyText:
      'It can hurt them if it gets out, and most laws protect it more than anything else about a person. Only your own computer looked at these words; saving works as always.',
    allowedText:
      'What helps you to be considerate, in as few words as will do: “no calls on Friday evenings” instead of the reason. Better still, what they said you may keep. Not what others told you about it, and nothing to judge or sort people by. If you record this for a company, ask who there is responsible for data protection.',
    setting: {
      title: 'Ask about delicate notes',
      text: 'When a note looks like health, religion, politics, a union, origin or love life, one line asks whether to keep it. English only, a little German and French. Nothing is ever blocked.',
    },
  },
  everything: {
    title: (name: string) => `Everything about ${apart(name)}`,
    open: 'Everything about them',
    lead: 'All that Acquaint holds on this person, also what others’ entries say of them and what was changed in the last thirty days. Private facts are included: look before you hand it on.',
    page: 'Save as a page to read',
    json: 'Save as JSON',
    saved: (file: string) => `Handed to your browser as ${apart(file)}.`,
    close: 'Close',
    fileName: (name: string) => `everything-about-${name}`,
    somebody: 'somebody',
    parts: {
      cards: 'Recall cards, and when they come again',
      apart: 'Not the same person as',
      others: 'In the entries of other people',
      mentions: 'Notes about other people with this name',
      done: 'What was changed in the last thirty days',
    },
    changes: {
      made: (table: string, now: string) => (now ? `${table} +: ${now}` : `${table} +`),
      gone: (table: string, old: string) => (old ? `${table} −: ${old}` : `${table} −`),
      changed: (table: string, now: string) => (now ? `${table}: ${now}` : table),
      became: (table: string, old: string, now: string) => `${table}: ${old} → ${now}`,
    },
  },
  erase: {
    open: 'Erase for good',
    title: (name: string) => `Erase ${apart(name)} for good?`,
    lead: 'Unlike deleting, this can’t be undone. Everything about them goes, also from the trash, from what could be undone, and from what was being typed.',
    first: 'You may want to keep a copy first, or give them one:',
    points: {
      others: (amount: number) =>
        amount === 0
          ? 'Nobody else’s entries link to them.'
          : `${count(amount, 'entry of somebody else links', 'entries of other people link')} to them: the link goes, the words stay.`,
      mentions: (amount: number) =>
        `${count(amount, 'note', 'notes')} of other people ${amount === 1 ? 'has' : 'have'} their name in ${amount === 1 ? 'it' : 'them'}. Those are your words about others and stay; look at them if they shouldn’t:`,
      back: 'A file you import, an older backup or an undo won’t bring them back: a fingerprint that tells nobody who they were is kept for that.',
      backups:
        'Backup files made before today still hold them until they expire: daily ones after a week, weekly ones after a month, monthly ones after a year. To be quicker, delete those files yourself.',
    },
    type: (name: string) => `Type ${apart(name)} to confirm`,
    confirm: 'Erase for good',
    cancel: 'Cancel',
    done: 'Erased. Nothing of them is left here.',
    more: (amount: number) => `and ${number(amount)} more`,
  },
  again: {
    title: (day: string) => `You erased this person on ${day}`,
    text: 'Saving them again lifts that: imports and older backups may bring them back, too.',
    yes: 'Save again',
    no: 'Leave erased',
  },
  review: {
    title: 'Untouched for long',
    nav: 'People to review',
    lead: (months: number) =>
      `Nobody was in touch with these people, changed anything about them or opened their page for ${number(months)} months. Nobody should be kept just because nobody looked. Nothing happens by itself.`,
    count: (amount: number) => count(amount, 'person', 'people'),
    keep: 'Keep',
    keepName: (name: string) => `Keep ${apart(name)}`,
    delete: 'Delete',
    deleteName: (name: string) => `Delete ${apart(name)}`,
    erase: 'Erase',
    eraseName: (name: string) => `Erase ${apart(name)}`,
    kept: (name: string, months: number) => `${apart(name)} is kept. You are asked again in ${number(months)} months.`,
    list: 'People untouched for long',
    loading: 'Looking through everybody…',
    none: {
      title: 'Nobody to review',
      text: 'Whoever hasn’t been touched for as long as you chose in the settings is listed here, to keep, delete or erase.',
    },
    off: { title: 'Nobody is listed for review', text: 'You chose “never” in the settings.' },
    settings: 'Change how long',
    today: (amount: number) => `${count(amount, 'person', 'people')} untouched for long: keep or let go?`,
    setting: {
      title: 'List people for review',
      text: 'After so long without contact, change or a look at their page. Nothing is deleted by itself.',
      months: (months: number) => (months === 0 ? 'Never' : `After ${number(months)} months`),
    },
  },
  settingsTitle: 'The people you write about',
} as const;
