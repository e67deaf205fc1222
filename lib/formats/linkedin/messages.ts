import { fold } from '../../core/fold';
import { normaliseIdentity } from '../../core/identity';
import { shortName } from '../../core/short-name';
import { cleanName } from '../clean-name';
import { parseFileMoment } from '../file-moments';
import type { PassedReason, PassedRow, RowError } from '../imported-person';
import type { ArchivePlaces } from './archive-columns';

/** Somebody of a message: `id` is their profile's slug, or their folded name in files without addresses. */
export type Party = { id: string; name: string; address?: string };

/** One row of messages.csv, without its words. `why`: passed over. */
export type ArchiveMessage = {
  row: number;
  /** Messages of one name were exchanged among the same people. */
  conversation: string;
  from: Party;
  to: Party[];
  at: number;
  subject: string;
  /** Told by old files only, which lack addresses. */
  direction?: 'in' | 'out';
  why?: PassedReason;
};

type Cells = { row: number; cells: readonly string[]; places: ArchivePlaces };

const cellOf = ({ cells, places }: Cells, field: string): string => {
  const at = places[field];
  return at === undefined ? '' : (cells[at]?.trim() ?? '');
};

/** A row of messages.csv; its content is never looked at. null for an empty row. `now` in epoch milliseconds. */
export function readMessage(given: Cells, now: number): { message: ArchiveMessage } | { error: RowError } | null {
  if (given.cells.every((cell) => !cell.trim())) return null;
  const { row } = given;
  const typed = cellOf(given, 'date');
  const at = parseFileMoment(typed);
  if (at === null || at > now + DAY)
    return { error: { row, column: 'DATE', problem: 'bad-date', value: typed.slice(0, 80), fatal: true } };
  const [from] = partiesOf(cellOf(given, 'from'), cellOf(given, 'sender'));
  const to = partiesOf(cellOf(given, 'to'), cellOf(given, 'recipients'));
  const people = [...(from ? [from] : []), ...to];
  const why = passedOver(given, people);
  // Not by the folder: newer files have sent messages in "INBOX" too.
  const direction = directionOf(cellOf(given, 'direction'));
  const conversation =
    cellOf(given, 'conversation').slice(0, 300) ||
    people
      .map(({ id }) => id)
      .sort()
      .join('+');
  const message = {
    row,
    conversation,
    from: from ?? NOBODY,
    to,
    at,
    subject: cellOf(given, 'subject').slice(0, 300),
    ...(direction && { direction }),
    ...(why && { why }),
  };
  return { message };
}

const DAY = 86_400_000;
const NOBODY: Party = { id: '', name: '' };

function passedOver(given: Cells, people: readonly Party[]): PassedReason | null {
  const folder = fold(cellOf(given, 'folder'));
  if (/^(?:yes|true|1|ja|oui|si)$/i.test(fold(cellOf(given, 'draft'))) || folder.includes('draft')) return 'draft';
  if (folder.includes('spam')) return 'spam';
  return people.every(({ id }) => id === '') ? 'name-only' : null;
}

const directionOf = (text: string): 'in' | 'out' | null => {
  if (/^(?:incoming|eingehend)$/i.test(text)) return 'in';
  return /^(?:outgoing|ausgehend)$/i.test(text) ? 'out' : null;
};

/**
 * Names and addresses stand in two columns, in the same order, each with commas between; names can hold commas too, and
 * some have no address. Where it isn't plain which name is whose, nobody is named.
 */
function partiesOf(names: string, addresses: string): Party[] {
  const urls = splitList(addresses);
  if (urls.length === 0) return splitNames(names).map((name) => ({ id: `name:${fold(name)}`, name }));
  const apart = namesOf(names, urls.length);
  return urls.map((address, index) => {
    const name = apart[index] ?? '';
    const key = normaliseIdentity('linkedin', address);
    return key ? { id: `${key.kind}:${key.value}`, name, address } : { id: name ? `name:${fold(name)}` : '', name };
  });
}

const splitList = (text: string): string[] =>
  text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A name for each of so many addresses, empty for a member without one; none at all where they can't be told apart. */
function namesOf(names: string, count: number): string[] {
  const all = withDegrees(splitList(names));
  const known = all.filter((name) => !isUnnamed(name));
  if (count === 1) return [known.join(', ')];
  if (all.length === count) return all.map((name) => (isUnnamed(name) ? '' : name));
  // Whoever has no name may have no address either; a single word could be the end of the name before it.
  return known.length === count && known.every((name) => name.includes(' ')) ? known : [];
}

/** "Dana Roe", "PhD" → "Dana Roe, PhD". */
function withDegrees(parts: readonly string[]): string[] {
  const names: string[] = [];
  for (const part of parts) {
    const isDegree = names.length > 0 && cleanName(`X, ${part}`).name === 'X';
    if (isDegree) names[names.length - 1] += `, ${part}`;
    else names.push(part);
  }
  return names;
}

const isUnnamed = (name: string): boolean =>
  /^linkedin (?:member|user)$|^linkedin mitglied$/i.test(name.replace(/-/g, ' '));

const splitNames = (names: string): string[] => withDegrees(splitList(names)).filter((name) => !isUnnamed(name));

/** The same message read again has the same name, whatever else the newer file holds. */
export function refOf({ conversation, at }: ArchiveMessage, direction: 'in' | 'out', turn: number): string {
  return `linkedin-csv:${shortName(conversation, 120)}|${at}|${direction}${turn > 0 ? `|${turn}` : ''}`;
}

/** As a row that was passed over; whoever wrote it stands for it. */
export const passedRow = ({ row, from }: ArchiveMessage, why: PassedReason): PassedRow => ({
  row,
  name: from.name,
  why,
});
