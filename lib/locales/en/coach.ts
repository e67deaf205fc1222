import type { Severity } from '../../coach/types';
import type { PhraseProblem } from '../../core/own-phrase';
import { categories } from './categories';
import { common } from './common';

const { count, brief } = common;

/** Kinds of wording, and rules whose id isn't a name as it is. */
const titles: Record<string, string> = {
  ...categories,
  'empty-follow-up': 'Empty follow-up',
  'break-up': 'Break-up mail',
  'either-or-close': 'Either-or close',
  'self-minimising': 'Self-minimising',
  'self-introduction': 'Self-introduction',
  'did-you-see': 'Did you see it?',
};

/** A kind of wording, or a rule by its id: "feature-list" is "Feature list". */
function sayRule(id: string): string {
  const words = titles[id] ?? id.replaceAll('-', ' ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

const list = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** The rules of the draft coach as the user has them: its page among the settings, and what the panel offers beside a draft. */
export const coach = {
  title: 'Draft coach',
  lead: 'What it marks in your drafts, and where it keeps quiet. Nothing here leaves your computer.',
  loading: 'Opening your rules…',
  parts: 'Parts of this page',
  link: 'What is marked, for whom, and where',
  sayRule,

  rules: {
    title: 'What it listens for',
    lead: 'A line is marked when it is heard as a pitch; a rule says why. Switch off what doesn’t help you.',
    find: 'Find a rule',
    findHint: 'A word of it, or of a sentence it marks.',
    nothing: (typed: string) => `No rule says “${brief(typed, 40)}”.`,
    someOff: (amount: number) => `${count(amount, 'rule or kind is', 'rules or kinds are')} switched off.`,
    allOn: 'Everything on again',
    allOnDone: 'Everything is on again.',
    fold: (amount: number) => count(amount, 'rule', 'rules'),
    off: 'The whole kind is off.',
    severities: {
      1: 'Polish: shown in the panel only.',
      2: 'A clear pitch move.',
      3: 'Alone enough to set off the reader’s pitch radar.',
    } satisfies Record<Severity, string>,
    more: (rule: string) => `about: ${rule}`,
    moreShort: 'More',
    instead: (instead: string) => `Better: ${instead}`,
    flags: 'Marks',
    passes: 'Lets pass',
    switchedOff: (rule: string) => `Off: ${rule}.`,
    switchedOn: (rule: string) => `On: ${rule}.`,
  },

  phrases: {
    title: 'Your own phrases',
    lead: 'Wording that you want to catch yourself at. It is marked in every mail you write, pitch or not; never in quotes and signatures.',
    empty: 'None yet. For example “touch base”, because “call on Tuesday” says more.',
    words: 'Words',
    wordsHint: 'Capitals and what stands between the words don’t matter: “best in class” is “Best-in-class” too.',
    category: 'Kind',
    why: 'Why, for your later self',
    whyHint: 'Optional. Shown beside the mark.',
    add: 'Add phrase',
    added: 'Phrase added.',
    changed: 'Phrase changed.',
    removed: 'Phrase removed.',
    remove: (words: string) => `Remove the phrase “${brief(words, 60)}”`,
    categoryOf: (words: string) => `Kind of “${brief(words, 60)}”`,
    whyOf: (words: string) => `Why “${brief(words, 60)}” is marked`,
    noWhy: 'Add why',
    problems: {
      empty: 'Type the words first.',
      short: 'It needs two letters at least, or everything would be marked.',
      long: 'That is long for a phrase: 120 characters at most.',
      same: 'You have that one already.',
      full: 'You have a hundred. Remove one first.',
    } satisfies Record<PhraseProblem, string>,
    failed: 'That wasn’t saved. Your words are still here; try again.',
    tryTitle: 'Try it',
    tryLabel: 'Write a sentence, and see what would be marked',
    tryExample: 'Shall we touch base about the kiln on Tuesday?',
    tryResult: 'With marks',
    tryNothing: 'Nothing in it is marked.',
    tryMarks: (amount: number) => `${count(amount, 'place', 'places')} marked`,
  },

  taught: {
    title: 'Said to be no pitch',
    lead: 'Wording that stays unmarked because you said “Not a pitch”. Names and numbers in it don’t count, and aren’t kept.',
    empty: 'Nothing yet. Click a marked line, then “Not a pitch”: the same wording is left alone from then on.',
    row: (rule: string, when: string) => `${rule} · ${when}`,
    /** What differs from mail to mail is kept as "#". */
    words: (words: string) => words.replaceAll('#', '…'),
    remove: (words: string) => `Mark “${brief(words, 60)}” again`,
    removed: 'It will be marked again.',
    more: (left: number) => `${common.number(left)} more`,
  },

  people: {
    title: 'People',
    lead: 'For whom the coach keeps quiet.',
    empty: 'Nobody. While you write to somebody, the panel’s menu beside the verdict offers it.',
    off: 'No marks at all',
    rules: (rules: readonly string[]) => `Not marked: ${list(rules.map(sayRule))}`,
    remove: (name: string) => `Switch on again for ${brief(name, 40)}`,
    /** On the person’s own page and in their rules. */
    label: (name: string) => `Mark drafts to ${brief(name, 40)}`,
    about:
      'Off, and the draft coach says nothing of what you write to them. Promises and your rules for them still count.',
    wake: (rule: string, name: string) => `Mark “${rule}” again in drafts to ${brief(name, 40)}`,
  },

  sites: {
    title: 'Sites',
    lead: 'Where drafts are left alone, though the page may be read.',
    empty: 'No site on the list.',
    label: 'Address',
    add: 'Add',
    remove: (host: string) => `Mark drafts on ${host} again`,
  },

  panel: {
    menu: 'The coach here',
    quietFor: (name: string) => `No marks for ${brief(name, 30)}`,
    quietOn: (host: string) => `Never mark drafts on ${host}`,
    rules: 'Rules and phrases…',
    silentFor: (names: readonly string[]) =>
      `You switched the coach off for ${list(names.map((name) => brief(name, 30)))}.`,
    silentOn: (host: string) => `You switched the coach off on ${host}.`,
    onAgain: 'Switch on again',
    onAgainFor: (name: string) => `Switch on again for ${brief(name, 30)}`,
    notAPitch: 'Not a pitch',
    notAPitchLabel: (line: string) => `Not a pitch: ${brief(line, 80)}`,
    ownPhrase: 'Your own phrase: change',
    offer: (rule: string) => `You said so more than once of “${rule}”.`,
    offerYes: 'Switch this rule off everywhere',
  },

  said: {
    learned: 'It stays unmarked, in every draft.',
    ruleOff: (rule: string) => `“${rule}” is off everywhere.`,
    offFor: (name: string) => `No marks for ${brief(name, 40)}.`,
    onFor: (name: string) => `Marks for ${brief(name, 40)} again.`,
    offOn: (host: string) => `No marks on ${host}.`,
    onOn: (host: string) => `Marks on ${host} again.`,
    undone: 'Taken back.',
  },
};
