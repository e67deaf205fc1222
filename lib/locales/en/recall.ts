import type { CardPrompt } from '../../core/recall-cards';
import type { RecallGrade } from '../../core/recall-session';
import { common } from './common';
import { panel } from './panel';

const people = (amount: number) => common.count(amount, 'person', 'people');
const cards = (amount: number) => common.count(amount, 'card', 'cards');

/** Words of recall practice. */
export const recall = {
  title: 'Recall',
  lead: 'A few cards on the people you are to be in touch with next. Names first.',
  loading: 'Choosing your cards…',
  label: 'Card',
  progress: (at: number, of: number) => `${common.number(at)} of ${common.number(of)}`,
  /** What is wanted, in two or three words. */
  ask: (prompt: CardPrompt): string => {
    switch (prompt.kind) {
      case 'name':
        return 'Who is this?';
      case 'goesBy':
        return 'What are they called?';
      case 'pronunciation':
        return 'How do you say it?';
      case 'fact':
        return `${[panel.folds.groups[prompt.group] ?? prompt.group, keyOf(prompt)].filter(Boolean).join(': ')}?`;
    }
  },
  /** `when` is said already: "9 days ago". */
  touch: ({ kind, direction, gist }: NonNullable<Extract<CardPrompt, { kind: 'name' }>['touch']>, when: string) => {
    const way = kind === 'meeting' ? '' : panel.last.directions[direction];
    const what = [panel.last.kinds[kind], way].filter(Boolean).join(' ');
    return `Last: ${what}, ${when}${gist ? ` — ${gist}` : ''}`;
  },
  show: 'Show',
  space: 'Space',
  open: 'Open their page',
  how: 'Did you know it?',
  grades: { again: 'Not yet', hard: 'Barely', good: 'Yes', easy: 'At once' } satisfies Record<RecallGrade, string>,
  takeBack: 'Take back the last answer',
  failed: 'That answer wasn’t kept. Give it again.',
  tookBackFailed: 'That couldn’t be taken back. Nothing was changed.',
  done: {
    title: 'Done for now',
    text: (all: number, of: number) => `${cards(all)} about ${people(of)}.`,
    known: (known: number, all: number) => {
      if (known === all) return all === 1 ? 'You knew it.' : 'You knew them all.';
      if (known === 0 && all === 1) return 'It didn’t sit yet. It comes again tomorrow.';
      return known === 0
        ? 'None of them sat yet. They come again tomorrow.'
        : `${common.number(known)} you knew; ${common.number(all - known)} ${all - known === 1 ? 'comes' : 'come'} again tomorrow.`;
    },
    missed: 'Worth another look',
    again: 'A few more',
    today: 'Go to Today',
  },
  nothing: {
    title: 'Nothing to recall right now',
    text: 'Every card of the people you are to be in touch with next is resting.',
    next: (day: string) => `The next one comes up ${day}.`,
    people: 'Look at your people',
  },
  empty: {
    title: 'Cards make themselves',
    text: 'They are made of what you note about people: a name and a company are enough for the first one. After a call, one line makes more.',
    example: 'twin girls 12, greyhound called Biscuit, flat white',
    exampleLabel: 'This line makes three cards:',
    go: 'Go to People',
  },
  /** When cards come up: "today", "Thu", "in 9 days". */
  when: (spoken: Parameters<typeof common.say>[0]) => common.say(spoken),
};

/** The key, where it says more than its group. */
function keyOf({ group, key }: { group: string; key: string }): string {
  return key && key !== group && /^[\p{L} -]+$/u.test(key) ? key : '';
}
