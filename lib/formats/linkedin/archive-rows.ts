import { fold } from '../../core/fold';
import { normaliseIdentity } from '../../core/identity';
import type { IncomingEntry } from '../../core/import-entries';
import { cleanName, joinName } from '../clean-name';
import type { DateOrder } from '../dates';
import { parseFileMoment } from '../file-moments';
import type { ImportedPerson, PassedRow, RowError } from '../imported-person';
import type { ArchiveKind, ArchivePlaces } from './archive-columns';
import type { ArchivePeople } from './who-is-me';

/** One row of a small file of an archive, and what is known beside it. */
export type ArchiveRow = {
  row: number;
  cells: readonly string[];
  columns: readonly string[];
  places: ArchivePlaces;
  people: ArchivePeople;
  /** Of recommendations and endorsements: whether the user gave or received them; null where nothing tells. */
  way: 'given' | 'received' | null;
  order: DateOrder | undefined;
  now: number;
};

/** What a row gave: a person with something new about them, a reason why not, or nothing for an empty row. */
export type ArchiveRead = { person: ImportedPerson } | { passed: PassedRow } | { error: RowError } | null;

/** What stands in a timeline for an invitation: its words aren't kept. */
const INVITATION = 'Invitation to connect';
const RECOMMENDATION = 'Recommendation on LinkedIn';
const DAY = 86_400_000;

const cellOf = ({ cells, places }: ArchiveRow, field: string): string => {
  const at = places[field];
  return at === undefined ? '' : (cells[at]?.trim() ?? '');
};

/** Reads a row of invitations, recommendations or endorsements. Pure. */
export function readArchiveRow(kind: ArchiveKind, row: ArchiveRow): ArchiveRead {
  if (row.cells.every((cell) => !cell.trim())) return null;
  if (kind === 'linkedin-invitations') return readInvitation(row);
  return kind === 'linkedin-recommendations' ? readRecommendation(row) : readEndorsement(row);
}

function readInvitation(row: ArchiveRow): ArchiveRead {
  const at = momentOf(row, 'sent');
  if (typeof at !== 'number') return at;
  const way = fold(cellOf(row, 'direction'));
  const direction = /^(?:outgoing|sent|ausgehend|sortant|saliente)/.test(way)
    ? 'out'
    : /^(?:incoming|received|eingehend|entrant|entrante)/.test(way)
      ? 'in'
      : null;
  const name = cellOf(row, direction === 'out' ? 'to' : 'from');
  if (!direction) return { passed: { row: row.row, name, why: 'which-way' } };
  const address = cellOf(row, direction === 'out' ? 'invitee' : 'inviter');
  return about(row, { name, address }, (key) => ({
    entries: [
      {
        is: 'touch',
        row: row.row,
        at,
        kind: 'message',
        channel: 'linkedin',
        direction,
        gist: INVITATION,
        ref: `linkedin-csv:invitation|${key}|${direction}|${at}`,
      },
    ],
  }));
}

function readRecommendation(row: ArchiveRow): ArchiveRead {
  const name = nameOf(row);
  const { way } = row;
  if (!way) return { passed: { row: row.row, name, why: 'which-way' } };
  const at = momentOf(row, 'created');
  if (typeof at !== 'number') return at;
  const entry: IncomingEntry = { is: 'exchange', row: row.row, at, direction: way, kind: 'help', what: RECOMMENDATION };
  return about(row, { name, address: '' }, () => ({ entries: [entry] }));
}

function readEndorsement(row: ArchiveRow): ArchiveRead {
  const name = nameOf(row);
  const skill = cellOf(row, 'skill');
  if (!skill) return null;
  const key = row.way === 'given' ? 'endorsed-them-for' : 'endorsed-you-for';
  return about(row, { name, address: cellOf(row, 'url') }, () => ({ facts: [{ group: 'work', key, value: skill }] }));
}

const nameOf = (row: ArchiveRow): string => joinName(cellOf(row, 'first'), '', cellOf(row, 'last'));

function momentOf(row: ArchiveRow, field: string): number | { error: RowError } {
  const typed = cellOf(row, field);
  const at = parseFileMoment(typed, row.order);
  if (at !== null && at <= row.now + DAY) return at;
  const column = row.columns[row.places[field] ?? -1] ?? field;
  return { error: { row: row.row, column, problem: 'bad-date', value: typed.slice(0, 80), fatal: true } };
}

type Told = Pick<ImportedPerson, 'entries' | 'facts'>;

/** A name alone is nobody: only the one connection of that name in the same archive makes it a person. */
function about(
  row: ArchiveRow,
  { name: typedName, address }: { name: string; address: string },
  tell: (key: string) => Told,
): ArchiveRead {
  const { name } = cleanName(typedName);
  const url = /^https?:|^www\.|linkedin\.com/i.test(address)
    ? address
    : address && `https://www.linkedin.com/in/${address}`;
  const typed = url || row.people.byName.get(fold(name))?.address;
  const key = typed ? normaliseIdentity('linkedin', typed) : null;
  if (!typed || !key) return { passed: { row: row.row, name, why: 'name-only' } };
  return {
    person: {
      row: row.row,
      name,
      identities: [{ ...key, typed }],
      onlyKnown: true,
      ...tell(`${key.kind}:${key.value}`),
    },
  };
}
