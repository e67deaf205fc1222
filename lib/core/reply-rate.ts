/**
 * How many of so many drafts were answered. `low`..`high` is the 95 % interval of Wilson (1927), which holds for small
 * numbers and for none and all. Shares are 0..1.
 */
export type ReplyRate = { sent: number; answered: number; share: number; low: number; high: number; enough: boolean };

/** Fewer drafts than this say nothing about a rate. */
export const ENOUGH_DRAFTS = 10;
/** Of the normal distribution, for 95 %. */
const Z = 1.959964;

/** `answered` of `sent` drafts. */
export function replyRate(answered: number, sent: number): ReplyRate {
  const enough = sent >= ENOUGH_DRAFTS;
  if (sent === 0) return { sent, answered, share: 0, low: 0, high: 1, enough };
  const share = answered / sent;
  const square = Z ** 2 / sent;
  const middle = share + square / 2;
  const reach = Z * Math.sqrt((share * (1 - share) + square / 4) / sent);
  // Rounding must not lead out of the scale, nor past what was seen.
  const low = Math.max(0, Math.min(share, (middle - reach) / (1 + square)));
  const high = Math.min(1, Math.max(share, (middle + reach) / (1 + square)));
  return { sent, answered, share, low, high, enough };
}

/** What two rates say of each other. While their intervals touch, chance alone may be behind the difference. */
export type Difference = 'too-few' | 'cant-tell' | 'more' | 'less';

/** `more`: the first is answered more often than the second. */
export function difference(first: ReplyRate, second: ReplyRate): Difference {
  if (!first.enough || !second.enough) return 'too-few';
  if (first.low > second.high) return 'more';
  return first.high < second.low ? 'less' : 'cant-tell';
}
