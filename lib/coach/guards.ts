import type { Category, Context, Draft } from './types';

/** What the coach must leave alone in this draft. `ruleIds` are let through although their category is off. */
export type Guards = { silent: boolean; off: ReadonlySet<Category>; only: ReadonlySet<Category> | null };

const ASKS_FOR_IT =
  /\?|\b(?:could|can|would) you (?:please )?(?:send|tell|show|call|quote|explain|let|give|offer)|\bplease (?:send|call|quote|tell|let|advise)|\b(?:interested in|send (?:me|us)|tell (?:me|us) more|need an? (?:offer|quote|price|demo)|looking for)\b/i;
const DATES =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?::\d\d|\s?[ap]\.?m\.?|\s?h)\b|\btomorrow\b|\bnext week\b|\bo'clock\b/i;

const WHEN_ASKED: readonly Category[] = [
  'product-pitch',
  'feature-dump',
  'premature-ask',
  'self-opening',
  'credential-boast',
  'name-drop',
];
/** To someone one works with already, only what is never helpful is marked. */
const TO_KNOWN: readonly Category[] = ['hype', 'check-in', 'bump-guilt', 'unsupported-claim'];

/**
 * Which findings the relation rules out: they asked for it, a meeting is being arranged, it is a customer or a friend.
 * Without context nothing is ruled out; the wording itself is then the only witness.
 */
export function readGuards(draft: Draft, { recipients = [] }: Context): Guards {
  const stages = recipients.map(({ stage }) => stage);
  if (stages.length > 0 && stages.every((stage) => stage === 'friend'))
    return { silent: true, off: new Set(), only: null };
  const off = new Set<Category>();
  const theirs = recipients.map(({ lastFromThem }) => lastFromThem ?? '').join('\n');
  const answers = draft.kind === 'reply' || draft.kind === 'message' || draft.kind === 'unknown';
  if (answers && ASKS_FOR_IT.test(theirs)) for (const category of WHEN_ASKED) off.add(category);
  if (answers && DATES.test(theirs) && DATES.test(draft.text)) off.add('premature-ask');
  const known = stages.some((stage) => stage === 'customer' || stage === 'business-colleague' || stage === 'friend');
  return { silent: false, off, only: known ? new Set(TO_KNOWN) : null };
}
