import type { Gift, LastLine } from '../../core/brief';
import type { BriefQuestion } from '../../core/brief-questions';
import type { Interaction } from '../../core/record';
import type { Heard, TieKind } from '../../core/record-depth';
import { asks } from './asks';
import { common } from './common';
import { panel } from './panel';

const heardKinds: Record<Heard['kind'], string> = {
  problem: 'a problem',
  opportunity: 'an opportunity',
  strategy: 'where they mean to go',
};

/** "Call from you", "Mail from them", "Meeting", "Your note". */
const sayTouch = ({ kind, direction }: Pick<Interaction, 'kind' | 'direction'>): string => {
  if (kind === 'note') return 'Your note';
  const word = panel.last.kinds[kind];
  const way = kind === 'meeting' ? '' : panel.last.directions[direction];
  return [word.charAt(0).toUpperCase() + word.slice(1), way].filter(Boolean).join(' ');
};

/** Words of the brief before a call. */
export const brief = {
  title: 'Brief',
  /** The browser's tab, and the name of a printed file. */
  pageTitle: (name: string) => `Brief: ${common.brief(name, 60)}`,
  back: (name: string) => common.brief(name, 40),
  open: 'Brief',
  openKey: 'Open the brief before a call',
  loading: 'Putting the brief together…',
  print: 'Print',
  private: 'Private things too',
  privateAbout: 'What is private is on the page and on paper only while this is on. It goes off when you leave.',
  hidden: 'Everything personal is hidden.',
  topicsOffPaper: (topics: number) =>
    `${common.count(topics, 'topic', 'topics')}, kept off the paper. Look at the screen.`,
  made: (at: number) => common.exact(at),
  parts: {
    reach: 'Reach them',
    last: 'Last time',
    open: 'Open',
    business: 'Ask about work',
    relationship: 'Ask about them',
    give: 'Bring',
    people: 'Their people',
    avoid: 'Don’t bring up',
    end: 'At the end',
    notes: 'Notes',
  },
  called: (goesBy: string | undefined, pronunciation: string | undefined, pronouns: string | undefined) =>
    [goesBy && panel.header.goesBy(goesBy), pronunciation && panel.header.say(pronunciation), pronouns].filter(
      (part): part is string => Boolean(part),
    ),
  noRules: 'Nothing noted of how they like to be reached.',
  noLast: 'No call, mail or meeting on record yet.',
  noOpen: 'Nothing promised, either way.',
  noGive: 'Nothing stands out. A name, an idea, a page worth reading: one thing is enough.',
  noPeople: 'Nobody noted yet. Ask who matters to them.',
  noAvoid: 'Nothing you noted.',
  more: (left: number) => `and ${common.number(left)} more`,
  mine: 'You owe',
  theirs: (pronouns: string | undefined) => panel.open.theirs(pronouns).replace(/:$/, ''),
  /** `when` is said already: "9 days ago". */
  last: (line: LastLine, when: string): string =>
    line.kind === 'heard' ? `They said, ${when} (${heardKinds[line.heard]})` : `${sayTouch(line.touch)}, ${when}`,
  /** What to say. Something to ask after is no sentence to read out. */
  question: (question: BriefQuestion): { say: string; spoken: boolean } => {
    switch (question.kind) {
      case 'heard':
        return { say: `You told me: “${question.words}”. What has changed since?`, spoken: true };
      case 'ask-after':
        return { say: `Ask after: ${question.value}`, spoken: false };
      default:
        return { say: question.text, spoken: true };
    }
  },
  why: (question: BriefQuestion, when: (at: number) => string): string => {
    switch (question.kind) {
      case 'listed':
        return panel.ask.onList;
      case 'heard':
        return `they said so ${when(question.at)}`;
      case 'suggested':
        return asks.reason(question.reason);
      case 'opening':
        return question.onlyProblems ? 'all you have heard so far are problems' : 'an open question';
      case 'ask-after':
        return `last spoken of ${when(question.at)}`;
    }
  },
  gift: ({ kind, words }: Gift): string => {
    switch (kind) {
      case 'in-return':
        return `In return for: ${words}`;
      case 'for-heard':
        return `For what they said: “${words}”`;
      case 'for-interest':
        return `For what they like: ${words}`;
    }
  },
  lastGiven: (words: string, when: string) => `Given last, ${when}: ${words}`,
  ties: {
    'helped-by': 'helped them',
    'introduced-by': 'introduced them to you',
    'reports-to': 'their boss',
    'works-with': 'works with them',
    family: 'family',
    knows: 'knows them',
    'mixed-up-with': 'not to be mixed up with',
  } satisfies Record<TieKind, string>,
  closing: 'Is there anything else I can help you with right now?',
};
