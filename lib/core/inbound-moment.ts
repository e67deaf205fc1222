import type { Interaction } from './record';

/**
 * The inbound moment: the first time that somebody came to the user by themselves, after the user had been in touch or had
 * at least noted something. An answer is not yet that, but the first one is worth a line too.
 */
export type InboundMoment = { kind: 'came' | 'answered'; row: Interaction };

const DAY = 86_400_000;
/** An inbound contact so soon after one of the same kind from the user is an answer to it. */
const ANSWER_DAYS = 14;
/** So long the panel says it; the timeline says it for good. */
const FRESH_DAYS = 21;

/** Both moments, if they have come, the earlier first. Pure: they follow from the rows, and stay as long as these do. */
export function inboundMoments(interactions: readonly Interaction[], now: number): InboundMoment[] {
  const past = interactions.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
  const lastOut = new Map<Interaction['kind'], number>();
  let begun = false;
  let answered: InboundMoment | undefined;
  /** Null: they came before anything was known of them, so that coming again is no change. */
  let came: InboundMoment | null | undefined;
  for (const row of past) {
    const real = row.kind !== 'note';
    if (real && row.direction === 'in') {
      const isAnswer = row.at - (lastOut.get(row.kind) ?? Number.NEGATIVE_INFINITY) <= ANSWER_DAYS * DAY;
      if (!isAnswer && came === undefined) came = begun ? { kind: 'came', row } : null;
      if (isAnswer && came === undefined) answered ??= { kind: 'answered', row };
    }
    if (real && row.direction === 'out') lastOut.set(row.kind, row.at);
    if (!real || row.direction === 'out') begun = true;
  }
  return [answered, came].filter((moment) => moment != null).sort((a, b) => a.row.at - b.row.at);
}

/** The one to say now: the latest, while it is fresh. */
export function freshMoment(interactions: readonly Interaction[], now: number): InboundMoment | null {
  const last = inboundMoments(interactions, now).at(-1);
  return last && now - last.row.at <= FRESH_DAYS * DAY ? last : null;
}
