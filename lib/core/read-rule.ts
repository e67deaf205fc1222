import type { ReadDays } from './day-span';
import { daysApart } from './days';
import type { Rules } from './record';

/** Why what was typed is no rule; each has a sentence in the locale file. */
export type RuleProblem =
  | 'no-number'
  | 'too-many'
  | 'floor-over-ceiling'
  | 'ceiling-under-floor'
  | 'no-day'
  | 'past-day'
  | 'no-address'
  | 'both-ways'
  | 'no-days'
  | 'no-time'
  | 'same-time'
  | 'too-long';

/** What was typed, understood; `value` is undefined when the field was emptied. */
export type ReadRule<T> = { value: T | undefined } | { problem: RuleProblem };

const MOST_DAYS = 3_653;
/** As the record takes them: one line. */
const LINE = 2_000;

/** Days in between, at least or at most; the two must not cross. */
export function readRhythm(
  which: 'floorDays' | 'ceilingDays',
  typed: string,
  cadence: NonNullable<Rules['cadence']>,
): ReadRule<number> {
  const plain = typed.trim();
  if (plain === '') return { value: undefined };
  if (!/^\d{1,6}$/.test(plain)) return { problem: 'no-number' };
  const days = Number(plain);
  if (days > MOST_DAYS) return { problem: 'too-many' };
  if (which === 'floorDays' && cadence.ceilingDays !== undefined && days > cadence.ceilingDays)
    return { problem: 'floor-over-ceiling' };
  if (which === 'ceilingDays' && cadence.floorDays !== undefined && days < cadence.floorDays)
    return { problem: 'ceiling-under-floor' };
  return { value: days };
}

/**
 * The day until which they are left alone, in words; `today` as "YYYY-MM-DD". Today is no use: it is over tonight.
 * The answer is a day; when it begins is for the caller to say, who knows the zone.
 */
export function readAlone(
  typed: string,
  { now, today, readDays }: { now: number; today: string; readDays: ReadDays },
): ReadRule<string> {
  if (typed.trim() === '') return { value: undefined };
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed.trim()) ? typed.trim() : readDays(typed, now).at(-1)?.day;
  const ahead = day === undefined ? Number.NaN : daysApart(today, day);
  if (day === undefined || Number.isNaN(ahead)) return { problem: 'no-day' };
  if (ahead <= 0) return { problem: 'past-day' };
  return ahead > MOST_DAYS ? { problem: 'too-many' } : { value: day };
}

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]{2,}$/;
const DOMAIN = /^@[^\s@<>]+\.[^\s@<>.]{2,}$/;

/** Mail addresses, with "@domain" where a whole domain makes sense; `others` are those under the opposite heading. */
export function readAddresses(
  which: 'copy' | 'doNotCopy',
  typed: string,
  others: readonly string[],
): ReadRule<string[]> {
  const parts = typed
    .split(/[,;\n]+/)
    .map((part) => /<([^<>]+)>/.exec(part)?.[1] ?? part)
    .map((part) =>
      part
        .replace(/^mailto:/i, '')
        .trim()
        .toLowerCase(),
    )
    .filter(Boolean);
  if (parts.length === 0) return { value: undefined };
  const good = (part: string) => ADDRESS.test(part) || (which === 'doNotCopy' && DOMAIN.test(part));
  if (!parts.every(good) || parts.length > 100) return { problem: 'no-address' };
  if (parts.some((part) => others.includes(part))) return { problem: 'both-ways' };
  return { value: [...new Set(parts)] };
}

/** Words on one line. */
export function readLine(typed: string): ReadRule<string> {
  const plain = typed.trim();
  if (plain === '') return { value: undefined };
  return plain.length > LINE ? { problem: 'too-long' } : { value: plain };
}

/** A range of hours as it stands in the fields. Over midnight is fine: 22:00–02:00 ends the next morning. */
export function readHours(range: Rules['hours'][number]): RuleProblem | null {
  if (range.days.length === 0) return 'no-days';
  if (![range.from, range.to].every((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time))) return 'no-time';
  return range.from === range.to ? 'same-time' : null;
}

/** The channel one place up in the order; as it was when it can't go further. */
export function moveChannel(
  channels: Rules['channels'],
  channel: Rules['channels'][number]['channel'],
  by: -1 | 1,
): Rules['channels'] {
  const at = channels.findIndex((row) => row.channel === channel);
  const [row, other] = [channels[at], channels[at + by]];
  if (!row || !other) return channels;
  const moved = [...channels];
  moved[at] = other;
  moved[at + by] = row;
  return moved;
}

/** What a press on a standing makes of the channels: set, or taken back when it was so already. A new one comes last. */
export function setStanding(
  channels: Rules['channels'],
  channel: Rules['channels'][number]['channel'],
  standing: Rules['channels'][number]['standing'],
): Rules['channels'] {
  const row = channels.find((one) => one.channel === channel);
  if (!row) return [...channels, { channel, standing }];
  if (row.standing === standing) return channels.filter((one) => one !== row);
  return channels.map((one) => (one === row ? { channel, standing } : one));
}

/** The rhythm with one of its parts changed; undefined when nothing is left of it. */
export function withRhythm<K extends keyof NonNullable<Rules['cadence']>>(
  cadence: Rules['cadence'],
  key: K,
  value: NonNullable<Rules['cadence']>[K] | undefined,
): Rules['cadence'] {
  const { [key]: _, ...rest } = cadence ?? {};
  const next = value === undefined ? rest : { ...rest, [key]: value };
  return Object.keys(next).length === 0 ? undefined : (next as NonNullable<Rules['cadence']>);
}
