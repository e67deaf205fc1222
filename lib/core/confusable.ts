import { fold } from './fold';
import type { Contact } from './record';
import type { Tie } from './record-depth';

/** Why two people are easily taken for one another. `said`: the user marked them so. */
export type MixUp = 'said' | 'same-name' | 'same-first-name' | 'alike-first-name' | 'alike-last-name' | 'swapped';

type Named = Pick<Contact, 'id' | 'name' | 'goesBy'>;

/** Weightiest first. */
const ORDER: readonly MixUp[] = [
  'said',
  'same-name',
  'same-first-name',
  'swapped',
  'alike-first-name',
  'alike-last-name',
];

/** More than this would be a list of the company. */
const MOST = 4;

/**
 * Who of `others` (people of the same account, and those tied to the person) is easily taken for `contact`, the likeliest
 * first. Names alone decide, never who they are: this only warns.
 */
export function findConfusable<Row extends Named>(
  contact: Named,
  others: readonly Row[],
  ties: readonly Pick<Tie, 'contactId' | 'otherId' | 'kind'>[],
): { contact: Row; why: MixUp }[] {
  const said = saidOf(contact.id, ties);
  const found = others
    .filter(({ id }) => id !== contact.id)
    .flatMap((other) => {
      const why = said.has(other.id) ? ('said' as const) : mixUpOf(contact, other);
      return why ? [{ contact: other, why }] : [];
    });
  return found.sort((one, other) => ORDER.indexOf(one.why) - ORDER.indexOf(other.why)).slice(0, MOST);
}

/** Ties are written at one of the two and hold for both. */
function saidOf(contactId: string, ties: readonly Pick<Tie, 'contactId' | 'otherId' | 'kind'>[]): Set<string> {
  const ours = ties.filter(({ kind }) => kind === 'mixed-up-with');
  return new Set(
    ours.flatMap((tie) =>
      tie.contactId === contactId ? [tie.otherId] : tie.otherId === contactId ? [tie.contactId] : [],
    ),
  );
}

/** How their names can be mixed up, or null when they can't. */
export function mixUpOf(one: Omit<Named, 'id'>, other: Omit<Named, 'id'>): MixUp | null {
  const [a, b] = [partsOf(one), partsOf(other)];
  if (a.whole === '' || b.whole === '') return null;
  if (a.whole === b.whole) return 'same-name';
  if (a.firsts.some((first) => b.firsts.includes(first))) return 'same-first-name';
  if (a.last && b.last && a.last === b.firsts[0] && b.last === a.firsts[0]) return 'swapped';
  if (a.firsts.some((first) => b.firsts.some((second) => areAlike(first, second)))) return 'alike-first-name';
  if (a.last && b.last && (a.last === b.last || areAlike(a.last, b.last))) return 'alike-last-name';
  return null;
}

/** A name as it is compared: folded, in the order it is said. `firsts` holds the first name and the one they go by. */
export type NameParts = { whole: string; firsts: string[]; last: string | undefined };

const TITLES = new Set(['dr', 'prof', 'mr', 'mrs', 'ms', 'herr', 'frau', 'ing', 'dipl', 'sir', 'dame', 'mme', 'm']);

/** "Whitfield, Dana" is Dana; a title is nobody's first name. */
export function partsOf({ name, goesBy }: Omit<Named, 'id'>): NameParts {
  const [before = '', after] = fold(name).split(',', 2);
  const words = (after === undefined ? before : `${after} ${before}`)
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((word) => word && !TITLES.has(word));
  const called = goesBy ? fold(goesBy).split(' ')[0] : undefined;
  const [first] = words;
  const last = words.length > 1 ? words.at(-1) : undefined;
  return { whole: words.join(' '), firsts: [...new Set([first, called].filter((word) => word !== undefined))], last };
}

/** Two names that sound alike or differ by one letter, beginning alike. Short names are too near to each other to say. */
function areAlike(one: string, other: string): boolean {
  return soundAlike(sounded(one), sounded(other));
}

/** A name with how it sounds, for whoever compares it with many. */
export type Sounded = { word: string; sound: string };

/** Works out how a folded name sounds. */
export function sounded(word: string): Sounded {
  return { word, sound: soundOf(word) };
}

/** As `areAlike`, where the sounds have been worked out. */
export function soundAlike({ word: one, ...a }: Sounded, { word: other, ...b }: Sounded): boolean {
  const length = Math.min(one.length, other.length);
  if (length < 3) return false;
  if (a.sound === b.sound) return true;
  if (length < 4 || a.sound.charAt(0) !== b.sound.charAt(0)) return false;
  const [short, long] = a.sound.length <= b.sound.length ? [a.sound, b.sound] : [b.sound, a.sound];
  return isOneSlip(short, long) || (length >= 7 && sharedStart(one, other) >= 5);
}

/** As it is said, roughly and in no language: "Stephan" and "Stefan", "Katherine" and "Cathrine" are one sound. */
function soundOf(name: string): string {
  return name
    .replace(/['’]/g, '')
    .replace(/ph/g, 'f')
    .replace(/sch|sh|ch(?=[ei])/g, 's')
    .replace(/ck|c(?![eiy])|q/g, 'k')
    .replace(/(?<=[^cps])h|h(?=[^aeiouy]|$)/g, '')
    .replace(/[yj]/g, 'i')
    .replace(/[zc]/g, 's')
    .replace(/w/g, 'v')
    .replace(/dt$/g, 't')
    .replace(/(.)\1+/gu, '$1')
    .replace(/(?<=.{3})e$/g, '');
}

/** One letter more, less, other, or two changed round. `short` isn't longer than `long`. */
function isOneSlip(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  const start = sharedStart(short, long);
  const [a, b] = [short.slice(start), long.slice(start)];
  if (short.length < long.length) return a === b.slice(1);
  return (
    a.slice(1) === b.slice(1) ||
    (a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0) && a.slice(2) === b.slice(2))
  );
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at++;
  return at;
}
