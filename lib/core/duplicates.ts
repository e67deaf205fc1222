import { pairText } from './apart';
import { type DuplicateCard, type Weighable, weighable } from './duplicate-card';
import { blocksOf, type DuplicateReason, reasonsFor } from './duplicate-reasons';

/*
 * Who is in the record twice, perhaps. Nothing is ever joined by this: each pair is a question with its reasons. People are
 * only compared where they share something (a block), so that ten thousand of them are looked through in moments.
 */

export type { DuplicateCard } from './duplicate-card';
export type { DuplicateReason } from './duplicate-reasons';

/** Two who may be one. `one` is the better known of the two; `score` is between 0 and 1. */
export type DuplicatePair = { one: string; other: string; score: number; reasons: DuplicateReason[] };

/** Below this it isn't worth a question. */
const LEAST = 0.4;
/** More pairs than this are nobody's evening; the best are kept. */
export const MOST_PAIRS = 1_000;
/** A bigger block says little of two in it: there each is only compared with those next to it by name. */
const LARGE = 120;
const NEIGHBOURS = 12;
/** People or pairs between two breaths: below ten milliseconds. */
const STEP = 250;
/** Which part of the way each pass is, roughly. */
const [WEIGHING, BLOCKING] = [0.2, 0.3];
const BLOCKED = WEIGHING + BLOCKING;

/**
 * Pairs that may be one person, the likeliest first; the same whatever the order of `cards`. `apart` holds `pairText` of
 * those who were said never to be the same. Yields now and then how far it is (0 to 1), so that the caller can breathe.
 */
export function* findDuplicates(
  cards: readonly DuplicateCard[],
  apart: ReadonlySet<string>,
): Generator<number, DuplicatePair[]> {
  const people: Weighable[] = [];
  for (const [at, card] of cards.entries()) {
    people.push(weighable(card));
    if (at % STEP === STEP - 1) yield (at / cards.length) * WEIGHING;
  }
  people.sort(byName);
  const blocks = new Map<string, Weighable[]>();
  for (const [at, person] of people.entries()) {
    for (const key of blocksOf(person)) pushTo(blocks, key, person);
    if (at % STEP === STEP - 1) yield WEIGHING + (at / people.length) * BLOCKING;
  }
  const found = new Map<string, DuplicatePair>();
  let compared = 0;
  let done = 0;
  for (const block of blocks.values()) {
    done++;
    for (const [one, other] of pairsOf(block)) {
      compare(one, other, { found, apart });
      if (++compared % STEP === 0) yield BLOCKED + (done / blocks.size) * (1 - BLOCKED);
    }
  }
  return best(found.values());
}

function pushTo(blocks: Map<string, Weighable[]>, key: string, person: Weighable): void {
  const block = blocks.get(key);
  if (block) block.push(person);
  else blocks.set(key, [person]);
}

function* pairsOf(block: readonly Weighable[]): Generator<[Weighable, Weighable]> {
  const reach = block.length > LARGE ? NEIGHBOURS : block.length;
  for (const [at, one] of block.entries()) {
    for (const other of block.slice(at + 1, at + 1 + reach)) yield [one, other];
  }
}

type Found = { found: Map<string, DuplicatePair>; apart: ReadonlySet<string> };

function compare(a: Weighable, b: Weighable, { found, apart }: Found): void {
  const pair = pairText(a.card.id, b.card.id);
  // The same person may be twice in a block by two of their addresses.
  if (a === b || found.has(pair) || apart.has(pair) || isRefused(a, b) || isRefused(b, a)) return;
  const [one, other] = isBetterKnown(b, a) ? [b, a] : [a, b];
  const reasons = reasonsFor(one, other);
  if (reasons.length === 0) return;
  const score = scoreOf(reasons);
  if (score < LEAST) return;
  const sorted = reasons.sort((x, y) => y.weight - x.weight || (x.kind < y.kind ? -1 : 1));
  found.set(pair, { one: one.card.id, other: other.card.id, score, reasons: sorted });
}

const scoreOf = (reasons: readonly DuplicateReason[]): number =>
  1 - reasons.reduce((left, { weight }) => left * (1 - weight), 1);

/** The pairs without the reasons that don't hold, as far as enough is left to ask; the likeliest first. */
export function heedReasons(
  pairs: readonly DuplicatePair[],
  holds: (reason: DuplicateReason, pair: DuplicatePair) => boolean,
): DuplicatePair[] {
  const left = pairs.map((pair): DuplicatePair => {
    const reasons = pair.reasons.filter((reason) => holds(reason, pair));
    return reasons.length < pair.reasons.length ? { ...pair, reasons, score: scoreOf(reasons) } : pair;
  });
  return best(left.filter(({ score }) => score >= LEAST));
}

/** The user said of an address of the one that it isn't the other's. */
function isRefused({ card: { notThem } }: Weighable, { card: { keys } }: Weighable): boolean {
  return notThem.length > 0 && keys.some((key) => notThem.includes(key));
}

/** Whom to keep: who has more addresses, else who was there first. */
function isBetterKnown({ card: a }: Weighable, { card: b }: Weighable): boolean {
  return (
    a.keys.length - b.keys.length > 0 ||
    (a.keys.length === b.keys.length && (a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)) < 0)
  );
}

function best(pairs: Iterable<DuplicatePair>): DuplicatePair[] {
  const order = (pair: DuplicatePair) => pairText(pair.one, pair.other);
  return [...pairs].sort((a, b) => b.score - a.score || (order(a) < order(b) ? -1 : 1)).slice(0, MOST_PAIRS);
}

function byName(a: Weighable, b: Weighable): number {
  return a.name.sorted < b.name.sorted ? -1 : a.name.sorted > b.name.sorted ? 1 : a.card.id < b.card.id ? -1 : 1;
}
