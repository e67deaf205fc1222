import type { PledgeMark } from '../../core/pledge-balance';
import type { Stage } from '../../core/record';
import type { TrustEntry, TrustKind } from '../../core/record-depth';
import type { DeepKind } from '../../core/relationship';
import { common } from './common';
import { pledges } from './pledges';

const { count, number } = common;
const month = (at: number) => new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' }).format(at);
const shortMonth = (at: number) => new Intl.DateTimeFormat('en-GB', { month: 'short' }).format(at);

const tooFew = 'Too few to tell.';

const trustByThem: Record<TrustKind, string> = {
  listened: 'They listened',
  'kept-word': 'They kept their word',
  'took-a-risk': 'They took a risk on you',
  'was-open': 'They were open with you',
  'stood-up': 'They stood up for you',
};

const trustByMe: Record<TrustKind, string> = {
  listened: 'You listened',
  'kept-word': 'You kept your word',
  'took-a-risk': 'You took a risk on them',
  'was-open': 'You were open with them',
  'stood-up': 'You stood up for them',
};

/** "kept 4 of 5 promises on time"; nothing where nothing was due yet. */
const kept = (onTime: number, due: number) =>
  due === 0 ? '' : `kept ${number(onTime)} of ${count(due, 'promise', 'promises')} on time`;

/** Words of where one stands with somebody, and of its small pictures. */
export const relationship = {
  title: 'Where you stand',
  stage: 'What you are to one another',
  stages: {
    acquaintance: 'Acquaintance',
    customer: 'Customer',
    'business-colleague': 'Business colleague',
    friend: 'Friend',
  } satisfies Record<Stage, string>,
  notSaid: 'Not said yet: choose what fits.',
  summary: {
    since: (at: number) => `On record since ${month(at)}`,
    myWord: (onTime: number, due: number) => `You ${kept(onTime, due)}`,
    theirWord: (onTime: number, due: number) => `They ${kept(onTime, due)}`,
    introducedYou: (times: number) => `They introduced you ${times === 1 ? 'once' : `${number(times)} times`}`,
    youIntroduced: (times: number) => `You introduced them ${times === 1 ? 'once' : `${number(times)} times`}`,
    exchanged: (given: number, received: number) => `You gave ${number(given)}, received ${number(received)}`,
    trust: (amount: number) => `${count(amount, 'sign', 'signs')} of trust`,
    came: 'They came to you by themselves',
    onlyTaking: 'Lately it all came from them. It may be your turn.',
    nothing: 'Nothing has gone between you yet that was noted.',
    evidence: (about: string) => `What is behind “${about}”`,
    more: (left: number) => `and ${number(left)} more`,
  },
  evidence: {
    given: 'you gave',
    received: 'they gave',
    standings: pledges.states,
  },
  brought: {
    title: 'What it has brought',
    kinds: {
      introduction: 'An introduction',
      'view-inside': 'A view from inside',
      competitors: 'How rivals are seen',
      politics: 'Politics to steer clear of',
      technology: 'What they look at next',
      'taken-along': 'Taken along to a new job',
    } satisfies Record<DeepKind, string>,
    missing: (kinds: readonly DeepKind[]): string =>
      kinds.length === 0 ? '' : `Not yet: ${common.list(kinds.map((kind) => words[kind]))}.`,
  },
  trust: {
    title: 'What speaks for trust',
    none: 'Small things that showed it: once you noticed one, keep it in a line.',
    by: { me: trustByMe, them: trustByThem } satisfies Record<TrustEntry['by'], Record<TrustKind, string>>,
    add: 'What happened',
    example: 'Rang before the board did, so that we heard it first',
    save: 'Add',
    who: 'Who showed it',
    whos: { them: 'they', me: 'you' } satisfies Record<TrustEntry['by'], string>,
    what: 'What it shows',
    whats: {
      them: {
        'kept-word': 'kept their word',
        listened: 'listened',
        'was-open': 'were open',
        'took-a-risk': 'took a risk on you',
        'stood-up': 'stood up for you',
      },
      me: {
        'kept-word': 'kept your word',
        listened: 'listened',
        'was-open': 'were open',
        'took-a-risk': 'took a risk on them',
        'stood-up': 'stood up for them',
      },
    } satisfies Record<TrustEntry['by'], Record<TrustKind, string>>,
    thing: 'what happened',
  },
  charts: {
    rhythm: {
      title: 'Rhythm of contact',
      span: (from: number, to: number) => `${shortMonth(from)} to ${shortMonth(to)}`,
      in: 'from them',
      out: 'from you',
      both: 'together',
      say: (fromThem: number, fromYou: number, both: number) =>
        `${number(fromThem)} from them, ${number(fromYou)} from you${both > 0 ? `, ${number(both)} together` : ''} in twelve months.`,
      tooFew: (total: number) => `${count(total, 'contact', 'contacts')} in twelve months. ${tooFew}`,
      none: 'No contact in twelve months.',
      /** One bar, on hover. */
      bar: ({ to, fromThem, fromYou, both }: { to: number; fromThem: number; fromYou: number; both: number }) =>
        `up to ${common.dayAndMonth(to - 1)}: ${number(fromThem)} from them, ${number(fromYou)} from you, ${number(both)} together`,
      short: shortMonth,
    },
    word: {
      title: 'Promises',
      me: 'You',
      them: 'They',
      say: (onTime: number, due: number, few: boolean) =>
        due === 0 ? 'nothing due yet' : `${number(onTime)} of ${number(due)} on time${few ? ', too few to tell' : ''}`,
      row: (who: string, counts: Readonly<Record<PledgeMark, number>>) =>
        `${who}: ${number(counts.kept)} kept on time, ${number(counts.late)} late, ${number(counts.overdue)} overdue, ${number(counts['due-later'])} open, ${number(counts.released)} let go.`,
      none: 'Nothing promised, either way.',
      earlier: (left: number) => `${number(left)} earlier`,
      legend: pledges.states,
    },
    give: {
      title: 'Give and take',
      given: 'You gave',
      received: 'They gave',
      deep: 'what only a relationship brings',
      plain: 'other things',
      row: (who: string, all: number, deep: number) =>
        `${who}: ${count(all, 'thing', 'things')}, ${number(deep)} of them what only a relationship brings.`,
      none: 'Nothing given or received yet.',
      tooFew,
    },
  },
};

/** Within a sentence. */
const words: Record<DeepKind, string> = {
  introduction: 'an introduction',
  'view-inside': 'a view from inside',
  competitors: 'how rivals are seen',
  politics: 'politics to steer clear of',
  technology: 'what they look at next',
  'taken-along': 'being taken along to a new job',
};
