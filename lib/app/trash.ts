import type { Sensitivity } from '../core/record';
import type { RecordDb, Rows, RowTable } from '../data/db';
import { deletedBy, type Gone, type Merge, mergeOf, standing } from '../data/deletions';
import { withoutLiving } from '../data/doomed';
import { emptyTrash as emptyJournal } from '../data/empty-trash';
import { contactOf, type JournalRow } from '../data/journal';
import { RETENTION_MS } from '../data/prune';
import { read } from '../data/read';
import { eachBite, heavySeqs } from '../data/read-journal';
import type { Desk } from './desk';

/** What was deleted in one go, and can be restored by `restoreDeleted(desk, receiptId)`. */
export type TrashItem = {
  receiptId: string;
  at: number;
  /** From then on it is forgotten, at the latest some days later. */
  goneAt: number;
  /** What sort of thing it was; people before what was deleted with them. */
  table: RowTable;
  /** A name, an address, or the words. */
  what: string;
  /** How many more of its sort were deleted with it. */
  more: number;
  /** Rows that went with deleted people: their notes, facts, addresses … */
  holds: number;
  sensitivity: Sensitivity;
  /** Of a person who was deleted alone: whom to erase for good. */
  contactId?: string;
  /** Whose it was; absent for people themselves. */
  whose?: { contactId: string; name: string };
};

/** A bulk action as the journal has it; `count` people, those taken back again not counted. */
export type BulkLine = {
  receiptId: string;
  kind: 'tag' | 'untag' | 'delete' | 'merge';
  label: string;
  at: number;
  seq: number;
  count: number;
  /** The contact that another was merged into. */
  keptName?: string;
};

/** `upTo`: the newest row of the journal this was read from; emptying stops there. */
export type Trash = { items: TrashItem[]; bulk: BulkLine[]; upTo: number };

/** Everything that was deleted and can be restored, newest first, and what was done to many at once. */
export async function readTrash(desk: Desk): Promise<Trash> {
  const seen = await readSeen(desk.db);
  const stands = standing(seen.lines);
  const standingLines = seen.lines.filter(({ receiptId }) => stands(receiptId)).reverse();
  const deletions = await onlyGone(
    desk.db,
    standingLines.filter(({ gone }) => gone.length > 0),
  );
  const names = await namesOf(desk.db, seen.names, standingLines);
  return {
    items: deletions.map((line) => itemOf(line, names)),
    bulk: bulkOf(standingLines, deletions, names),
    upTo: seen.lines.at(-1)?.seq ?? 0,
  };
}

/** Throws away what the trash shows, for good. Answers with how many deletions those were. */
export function emptyTrash(desk: Desk, upTo: number): Promise<number> {
  return emptyJournal(desk, upTo);
}

type Line = Pick<JournalRow, 'seq' | 'receiptId' | 'at' | 'verb' | 'label' | 'undoes' | 'group' | 'answer'> & {
  gone: Gone[];
  merge: Merge | null;
};

/** The journal without imports and restores, and every name that is found in it. */
async function readSeen(db: RecordDb): Promise<{ lines: Line[]; names: Map<string, string> }> {
  const lines: Line[] = [];
  const names = new Map<string, string>();
  await eachBite(db, { bite: 100, skip: await heavySeqs(db) }, (rows) => {
    for (const { contactIds: _, changes, ...row } of rows) {
      for (const { table, id, before, after } of changes) {
        const card = table === 'contacts' ? (after ?? before) : undefined;
        if (card && 'name' in card) names.set(id, card.name);
      }
      lines.push({ ...row, gone: deletedBy({ ...row, changes }), merge: mergeOf({ ...row, changes }) });
    }
  });
  return { lines, names };
}

/**
 * Without what is there again by another way: from a backup, say. While somebody is gone so is all that went with them:
 * only the others' rows are looked for, which are few.
 */
async function onlyGone(db: RecordDb, lines: readonly Line[]): Promise<Line[]> {
  const all = lines.flatMap(({ gone }) => gone);
  const people = await stillGone(
    db,
    all.filter(({ table }) => table === 'contacts'),
  );
  const wentAlong = ({ table, before }: Gone) => people.has(`contacts/${contactOf(table, before)}`);
  const rows = await stillGone(
    db,
    all.filter((gone) => gone.table !== 'contacts' && !wentAlong(gone)),
  );
  return lines.flatMap((line) => {
    const gone = line.gone.filter((row) => wentAlong(row) || rows.has(`${row.table}/${row.id}`));
    return gone.length > 0 ? [{ ...line, gone }] : [];
  });
}

async function stillGone(db: RecordDb, gone: readonly Gone[]): Promise<Set<string>> {
  const left = await read(db, (from) => withoutLiving(from, gone));
  return new Set(left.map(({ table, id }) => `${table}/${id}`));
}

/** Names as they are now, where the person is there; as they last were, where not. */
async function namesOf(db: RecordDb, last: Map<string, string>, lines: readonly Line[]): Promise<Map<string, string>> {
  const ids = lines.flatMap(({ gone, merge }) => [
    ...gone.flatMap(({ table, before }) => contactOf(table, before) ?? []),
    ...(merge ? [merge.keptId] : []),
  ]);
  const living = await read(db, (from) => from.table('contacts').bulkGet([...new Set(ids)]));
  for (const contact of living) if (contact) last.set(contact.id, contact.name);
  return last;
}

function itemOf({ receiptId, at, gone }: Line, names: ReadonlyMap<string, string>): TrashItem {
  const people = gone.filter(({ table }) => table === 'contacts');
  const shown = people.length > 0 ? people : gone.filter(({ table }) => table === gone[0]?.table);
  const [first] = shown;
  if (!first) throw new TypeError('a deletion that deleted nothing');
  const owner = contactOf(first.table, first.before);
  return {
    ...{ receiptId, at, goneAt: at + RETENTION_MS, table: first.table, what: wordsOf(first.before) },
    more: shown.length - 1,
    holds: people.length > 0 ? gone.length - people.length : 0,
    sensitivity: 'sensitivity' in first.before ? first.before.sensitivity : 0,
    ...(people.length === 1 ? { contactId: first.id } : {}),
    ...(people.length === 0 && owner !== null ? { whose: { contactId: owner, name: names.get(owner) ?? '' } } : {}),
  };
}

function wordsOf(row: Rows[RowTable]): string {
  if ('name' in row) return row.name;
  if ('typed' in row) return row.typed;
  if ('gist' in row) return row.gist;
  if ('what' in row) return row.what;
  if ('text' in row) return row.text;
  if ('title' in row) return row.title;
  return 'value' in row ? row.value : '';
}

const KINDS: Record<string, 'tag' | 'untag'> = { 'tag-people': 'tag', 'untag-people': 'untag' };

/** What stands of merges, tagging, and deletions of many; newest first. */
function bulkOf(lines: readonly Line[], deletions: readonly Line[], names: ReadonlyMap<string, string>): BulkLine[] {
  const found = new Map<string, BulkLine>();
  const add = (line: Line, kind: BulkLine['kind'], more: Partial<BulkLine> = {}) => {
    const receiptId = kind === 'merge' ? line.receiptId : (line.group ?? line.receiptId);
    const { label, at, seq } = line;
    const known = found.get(receiptId) ?? { receiptId, kind, label, at, seq, count: 0 };
    found.set(receiptId, { ...known, ...more, count: known.count + (more.count ?? 1) });
  };
  for (const line of deletions) if (line.group !== undefined) add(line, 'delete');
  for (const line of lines) {
    const kind = KINDS[line.verb];
    if (kind) add(line, kind, { count: changedBy(line.answer) });
    if (line.merge) add(line, 'merge', { keptName: names.get(line.merge.keptId) ?? '' });
  }
  return [...found.values()].filter(({ count }) => count > 0).sort((a, b) => b.seq - a.seq);
}

function changedBy(answer: unknown): number {
  const changed = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'changed') : 0;
  return typeof changed === 'number' ? changed : 0;
}
