import type { EvidenceKind } from '../../core/decision-view';
import type { Depth } from '../../core/history-view';
import type { Source } from '../../core/record';
import type { HistoryPart } from '../../core/starter-questions';
import { common } from './common';

const parts: Record<HistoryPart, string> = {
  success: 'Successes',
  helper: 'Helpers',
  luck: 'Luck',
  barrier: 'Barriers',
  mistake: 'Mistakes',
};

const inSentence = (part: HistoryPart) => parts[part].toLowerCase();
const listed = (named: readonly HistoryPart[]) =>
  named.length < 2
    ? named.map(inSentence).join('')
    : `${named.slice(0, -1).map(inSentence).join(', ')} and ${named.slice(-1).map(inSentence).join('')}`;

/** How we know a thing, as one chooses it. */
const sources: Record<Source, string> = {
  'told-me': 'they told you',
  'told-by-someone': 'someone told you',
  read: 'you read it',
  imported: 'imported',
  guess: 'your guess',
};

/** Words of the five-part history and of how somebody tends to decide. */
export const history = {
  title: 'What shaped them',
  parts,
  depth: { empty: 'nothing yet', thin: 'a little', good: 'well known' } satisfies Record<Depth, string>,
  spots: 'How much is known of each part',
  /** One calm line; nothing when all five are known. */
  say: (empty: readonly HistoryPart[], thin: readonly HistoryPart[]): string => {
    if (empty.length === 5) return 'Nothing yet of their road so far. One line is a start.';
    if (empty.length > 0) return `Nothing yet of their ${listed(empty)}.`;
    return thin.length > 0 ? `Only a little of their ${listed(thin)}.` : '';
  },
  add: 'One more line of their story',
  /** In an empty field: an example must not look like something noted. */
  like: (example: string) => `e.g. ${example}`,
  example: {
    success: 'halved the scrap on line 1 in a year',
    helper: 'her first boss took a risk on her',
    luck: 'sat beside the right man on a train',
    barrier: 'no degree; three firms said no',
    mistake: 'closed a line too early',
  } satisfies Record<HistoryPart, string>,
  save: 'Add',
  part: 'What it is part of',
  source: 'How you know it',
  sources,
  addTo: (part: HistoryPart) => `Add to ${parts[part]}`,
  addShort: 'Add',
  story: 'the story',
  when: 'when it was',
  whenMissing: 'when?',
  help: 'the kind of help',
  helpMissing: 'what kind of help?',
  more: (story: string) => `More about: ${common.brief(story, 60)}`,
  moveTo: (part: HistoryPart) => `Move to ${parts[part]}`,
  noneOf: (part: HistoryPart) => `Nothing yet of their ${inSentence(part)}.`,
  askThem: 'Ask them',
  askAround: 'Ask around',
  person: {
    link: 'Who is it?',
    field: 'Name of somebody in your record',
    nobody: 'Nobody of that name in your record.',
    open: (name: string) => `Open ${name}`,
    unlink: (name: string) => `${name} is not who helped`,
    gone: 'somebody no longer in your record',
    cancel: 'Leave it open',
  },
};

/** Words of the user's own inference of how somebody decides. */
export const decisions = {
  title: 'How they tend to decide',
  add: 'What they tend to do when they decide',
  example: 'decides on the floor, not in meetings',
  none: 'Your own view, with what it rests on. Once you see a pattern, put it in one line.',
  save: 'Add',
  statement: 'the statement',
  rests: 'Rests on',
  restsOn: (statement: string) => `What “${common.brief(statement, 60)}” rests on`,
  nothing: 'Rests on nothing you noted yet.',
  gone: (gone: number, all: number) =>
    all === 1
      ? 'The one thing it rested on is gone.'
      : gone === all
        ? `All ${common.number(all)} things it rested on are gone.`
        : `${common.number(gone)} of ${common.number(all)} things it rested on ${gone === 1 ? 'is' : 'are'} gone.`,
  forgetGone: 'Leave it out',
  choose: 'Choose what it rests on',
  done: 'Done',
  filter: 'Look in what you noted',
  noRows: 'Nothing is noted of them yet that it could rest on.',
  noMatch: 'Nothing noted has these words.',
  showMore: (left: number) => `Show more (${common.number(left)} left)`,
  kinds: {
    success: 'success',
    mistake: 'mistake',
    barrier: 'barrier',
    helper: 'helper',
    luck: 'luck',
    problem: 'problem',
    opportunity: 'opportunity',
    strategy: 'strategy',
    fact: 'fact',
    mail: 'mail',
    call: 'call',
    meeting: 'meeting',
    message: 'message',
    note: 'note',
  } satisfies Record<EvidenceKind, string>,
};
