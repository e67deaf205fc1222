import { lastTouch } from './last-touch';
import { isOpen } from './pledge-view';
import type { Channel, ContactFile, Pledge } from './record';

/**
 * Checks of a draft that know the person it goes to. They run in the panel only: nothing of this enters a page.
 * Each is a record; the words are composed in the panel.
 */
export type PersonCheck =
  | { kind: 'channel-never'; channel: Channel }
  | { kind: 'channel-better'; channel: Channel }
  | { kind: 'leave-alone'; until: number }
  | { kind: 'too-soon'; daysSince: number; floorDays: number }
  | { kind: 'owed'; pledge: Pledge }
  | { kind: 'wrong-name'; written: string; name: string }
  | { kind: 'touchy'; topic: string };

export type DraftForCheck = {
  /** The user's own words, quotes and signature taken out. */
  text: string;
  channel: Channel;
  now: number;
};

const DAY = 86_400_000;

/** Worst first. An empty draft is checked for channel and rhythm only: that is when it can still be left unwritten. */
export function checkDraft(file: ContactFile, draft: DraftForCheck): PersonCheck[] {
  const own = draft.text.trim();
  const rhythm = [...checkChannel(file, draft.channel), ...checkRhythm(file, draft.now)];
  if (own === '') return rhythm;
  return [...checkTouchy(file, own), ...checkGreeting(file, own), ...rhythm, ...checkOwed(file, own)];
}

function checkChannel(file: ContactFile, channel: Channel): PersonCheck[] {
  const channels = file.rules?.channels ?? [];
  const standing = channels.find((entry) => entry.channel === channel)?.standing;
  if (standing === 'never') return [{ kind: 'channel-never', channel }];
  const better = channels.find((entry) => entry.standing === 'preferred');
  return better && standing !== 'preferred' && better.channel !== channel
    ? [{ kind: 'channel-better', channel: better.channel }]
    : [];
}

function checkRhythm(file: ContactFile, now: number): PersonCheck[] {
  const cadence = file.rules?.cadence;
  if (!cadence) return [];
  if (cadence.leaveAloneUntil !== undefined && cadence.leaveAloneUntil > now)
    return [{ kind: 'leave-alone', until: cadence.leaveAloneUntil }];
  // Counted as the panel's "not before" is; but when the last word is theirs, an answer is never too soon.
  const last = lastTouch(file.interactions, now);
  const floorDays = cadence.floorDays;
  if (floorDays === undefined || !last || last.direction === 'in') return [];
  const daysSince = Math.floor((now - last.at) / DAY);
  return daysSince < floorDays ? [{ kind: 'too-soon', daysSince, floorDays }] : [];
}

/** Words long enough to tell a promise by; the small ones are in every sentence. */
function tellingWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4 && !COMMON.has(word));
}

const COMMON = new Set([
  'send',
  'with',
  'from',
  'this',
  'that',
  'them',
  'their',
  'your',
  'have',
  'will',
  'about',
  'intro',
  'introduction',
]);

function checkOwed(file: ContactFile, own: string): PersonCheck[] {
  const written = new Set(tellingWords(own));
  return file.pledges
    .filter((pledge) => pledge.by === 'me' && isOpen(pledge))
    .filter((pledge) => !tellingWords(pledge.what).some((word) => written.has(word)))
    .map((pledge) => ({ kind: 'owed' as const, pledge }));
}

const GREETING =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|guten tag|bonjour|salut|hola)[ ,]+([^\n,.!:;–—-]{1,60})/iu;

/** A greeting by a name that is neither theirs nor a part of it, but near it or a name at all. */
function checkGreeting(file: ContactFile, own: string): PersonCheck[] {
  const written = GREETING.exec(own)?.[1]?.trim();
  if (!written) return [];
  const parts = fold(written).split(/\s+/).filter(Boolean);
  const { name, goesBy } = file.contact;
  const theirs = new Set(
    fold(`${name} ${goesBy ?? ''}`)
      .split(/[\s,.()]+/)
      .filter(Boolean),
  );
  if (parts.length > 3 || parts.some((part) => theirs.has(part) || GROUP.has(part) || TITLES.has(part))) return [];
  return [{ kind: 'wrong-name', written, name: goesBy ?? name }];
}

const GROUP = new Set([
  'all',
  'everyone',
  'everybody',
  'team',
  'both',
  'folks',
  'there',
  'again',
  'you',
  'friends',
  'zusammen',
  'tous',
  'colleagues',
]);
const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'professor',
  'sir',
  'madam',
  'herr',
  'frau',
  'monsieur',
  'madame',
]);

/** Topics the user asked never to raise: facts of the group "do-not-mention". */
function checkTouchy(file: ContactFile, own: string): PersonCheck[] {
  const text = ` ${fold(own)
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `;
  return file.facts
    .filter((fact) => fact.group === 'do-not-mention')
    .filter((fact) => {
      const topic = fold(fact.value)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
        .join(' ');
      return topic !== '' && text.includes(` ${topic} `);
    })
    .map((fact) => ({ kind: 'touchy' as const, topic: fact.value }));
}

/** Case and accents away: "Muñoz" and "munoz" are one name to a reader. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
