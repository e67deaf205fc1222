import { viewCadence } from '../cadence';
import { type FileForNow, nextGoodMoment, theirZone } from '../contact-now';
import { isPlanned } from '../last-touch';
import type { Channel, InteractionKind, Rules } from '../record';
import { checkChannel } from './channel';
import type { Finding } from './person-check';
import { checkMoment } from './rhythm';

/** A way to be in touch that isn't a draft: nothing but its kind is known. */
export type Way = Exclude<InteractionKind, 'note'>;

/** What speaks against it: the same as of a draft, and a visit without an appointment. */
export type ContactReason =
  | Extract<
      Finding,
      { kind: 'channel-never' | 'channel-better' | 'leave-alone' | 'too-soon' | 'too-often' | 'better-time' }
    >
  | { kind: 'appointment' };

/**
 * Why this isn't the moment, worst first, and when the next one comes. With a `timeZone` `next.at` is to the minute, within
 * their hours there; without one it is a day.
 */
export type NotNow = { way: Way; reasons: ContactReason[]; next?: { at: number; timeZone?: string } };

/**
 * `at` is the moment of the contact, epoch milliseconds; `agreed` = it is planned for then, so that nobody drops in;
 * `rulesShown` = the rules stand beside it: what they like better isn't said again.
 */
export type ContactToCome = { way: Way; at: number; agreed?: boolean; rulesShown?: boolean };

const CHANNELS: Record<Way, readonly Channel[]> = {
  call: ['mobile', 'desk-phone', 'video'],
  meeting: ['in-person', 'video'],
  message: ['text', 'linkedin'],
  mail: ['mail'],
};

const HOUR = 3_600_000;

/** What the rules of communication say against being in touch that way at that moment; null when nothing does. */
export function checkBeforeContact(file: FileForNow, { way, at, ...more }: ContactToCome): NotNow | null {
  const channel = bestOf(file.rules, way);
  const moment = isArranged(file, at) ? [] : checkMoment(file, { channel, now: at });
  const dropsIn = way === 'meeting' && !more.agreed && file.rules?.approach === 'appointment';
  const reasons = [
    ...aboutChannel(file, { channel, now: at }),
    ...(dropsIn ? [{ kind: 'appointment' } as const] : []),
    ...moment,
  ]
    .filter(isReason)
    .filter(({ kind }) => !more.rulesShown || !SHOWN.has(kind));
  if (reasons.length === 0) return null;
  const next = nextMoment(file, moment[0], at);
  return { way, reasons, ...(next ? { next } : {}) };
}

/** What the rules say by themselves, as plainly. */
const SHOWN: ReadonlySet<string> = new Set<ContactReason['kind']>(['channel-better', 'appointment']);

/** True when there is only a better way: nothing that they don't want. */
export function isMild({ reasons }: NotNow): boolean {
  return reasons.every(({ kind }) => SHOWN.has(kind));
}

/** Of the channels of that way the one they like best; the first, unless they spoke well of another one. */
function bestOf(rules: Rules | undefined, way: Way): Channel {
  const standingOf = (channel: Channel) => rules?.channels.find((row) => row.channel === channel)?.standing;
  const [first = 'mobile', ...others] = CHANNELS[way];
  const liked = [first, ...others].find((channel) => standingOf(channel) === 'preferred');
  if (liked || standingOf(first) !== 'never') return liked ?? first;
  return others.find((channel) => standingOf(channel) === 'ok') ?? first;
}

/** With a channel they never want goes the one to take instead. */
function aboutChannel(file: FileForNow, draft: { channel: Channel; now: number }): Finding[] {
  const found = checkChannel(file, draft);
  if (found[0]?.kind !== 'channel-never') return found;
  const wanted = file.rules?.channels ?? [];
  const better = wanted.find(({ standing }) => standing === 'preferred') ?? wanted.find((row) => row.standing === 'ok');
  return better ? [...found, { kind: 'channel-better', channel: better.channel }] : found;
}

/** A call or a meeting of that hour was arranged beforehand: then the moment is theirs as well. */
function isArranged({ interactions }: FileForNow, at: number): boolean {
  return interactions.some(
    (row) =>
      (row.kind === 'call' || row.kind === 'meeting') && Math.abs(row.at - at) < HOUR && isPlanned(row, row.grain.at),
  );
}

function isReason(found: Finding | ContactReason): found is ContactReason {
  return KINDS.has(found.kind);
}

const KINDS: ReadonlySet<string> = new Set<ContactReason['kind']>([
  'channel-never',
  'channel-better',
  'appointment',
  'leave-alone',
  'too-soon',
  'too-often',
  'better-time',
]);

/** Once they may be contacted again, within their hours; the day alone where their hours or their clock aren't known. */
function nextMoment(file: FileForNow, why: Finding | undefined, at: number): NotNow['next'] {
  if (!why || why.kind === 'too-often') return undefined;
  const { notBefore } = viewCadence(file.rules, file.interactions, at);
  const from = why.kind === 'better-time' ? at : Math.max(at, notBefore ?? at);
  const theirs = theirZone(file, at);
  const next = theirs && nextGoodMoment(file.rules, theirs.zone, from);
  if (theirs && next !== null) return { at: next, timeZone: theirs.zone };
  return from > at ? { at: from } : undefined;
}
