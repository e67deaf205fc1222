import { type BalanceBar, contactBalance } from './contact-balance';
import type { Interaction } from './record';

/** Who was in touch with whom over a year, the present stretch last. `tooFew`: nothing can be told from so little. */
export type Rhythm = {
  bars: BalanceBar[];
  fromThem: number;
  fromYou: number;
  both: number;
  total: number;
  tooFew: boolean;
};

/** Fewer contacts than this in a year have no rhythm. */
const ENOUGH = 4;

/** The rhythm of contact in twelve months, counted as the timeline counts it. */
export function readRhythm(interactions: readonly Interaction[], now: number): Rhythm {
  const { bars, fromThem, fromYou, both } = contactBalance(interactions, now);
  const total = fromThem + fromYou + both;
  return { bars, fromThem, fromYou, both, total, tooFew: total < ENOUGH };
}
