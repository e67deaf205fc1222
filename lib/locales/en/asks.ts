import type { ProfileGroup } from '../../core/profile-point';
import type { HistoryPart } from '../../core/starter-questions';
import type { AskReason, StoredItem } from '../../core/suggest-questions';
import { common } from './common';

const { brief } = common;
/** Characters of a title in one line. */
const MOST = 70;

const parts: Record<HistoryPart, string> = {
  success: 'successes',
  mistake: 'lessons learned the hard way',
  barrier: 'obstacles',
  helper: 'helpers',
  luck: 'luck',
};

const groups: Record<ProfileGroup, string> = {
  person: 'who they are',
  education: 'where they learned',
  family: 'their family',
  work: 'their work',
  interests: 'what they care for',
  lifestyle: 'how they live',
  us: 'the two of you',
};

const stored = ({ kind, value }: StoredItem): string => {
  switch (kind) {
    case 'heard':
      return `they said “${value}”`;
    case 'own':
      return 'your own issue';
    case 'chosen':
      return `you chose: ${brief(value, MOST)}`;
    case 'has':
      return `they have it: ${brief(value, MOST)}`;
    case 'doesnt':
      return `no issue of theirs: ${brief(value, MOST)}`;
    case 'never-considered':
      return `they had never thought of it: ${brief(value, MOST)}`;
    default:
      return `${kind}: ${value}`;
  }
};

/** Likely only, because somebody in that role or trade often has it. */
const LIKELY: readonly string[] = ['role', 'industry', 'company'];

/** Why a question is proposed: what is stored that it was made from. */
export const asks = {
  /** Under a question in "Ask next". */
  reason: (reason: AskReason): string => {
    if (reason.kind === 'profile') return `to know more of ${groups[reason.group]}`;
    if (reason.kind !== 'history')
      return LIKELY.includes(reason.kind) ? `likely, by ${stored(reason)}` : stored(reason);
    return reason.known === 0
      ? `nothing noted of their ${parts[reason.part]} yet`
      : `little noted of their ${parts[reason.part]}`;
  },
  onlyProblems: 'all you have heard is problems',
  /** After "from:" under a question for a draft. */
  from: (items: readonly StoredItem[]): string => items.map(stored).join(' · '),
};
