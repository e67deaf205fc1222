import { lastTouch } from '../core/last-touch';
import type { Interaction } from '../core/record';
import type { LastContact } from '../core/today';
import type { RecordDb } from '../data/db';
import { read } from '../data/read';
import type { Desk } from './desk';

/** People asked for in one go. */
const BITE = 200;
/** With more writes than that since the last look, everything is read afresh. */
const FEW = 300;

/** What was found before, kept up with the journal: most people aren't touched between two looks. */
type Known = { lastSeq: number; last: Map<string, LastContact | null> };

const known = new WeakMap<RecordDb, Known>();

/** The last real contact (not a note, not something planned) of each of these people who had one. */
export async function readLastContacts(desk: Desk, contactIds: readonly string[]): Promise<Map<string, LastContact>> {
  const { last } = await caughtUp(desk);
  const found = new Map<string, LastContact>();
  const missing: string[] = [];
  for (const id of contactIds) {
    const before = last.get(id);
    if (before === undefined) missing.push(id);
    else if (before) found.set(id, before);
  }
  const now = desk.now();
  for (let at = 0; at < missing.length; at += BITE) {
    const ids = missing.slice(at, at + BITE);
    const rows = await read(desk.db, (db) => Promise.all(ids.map((id) => contactsOf(db, id))));
    for (const [index, id] of ids.entries()) {
      const touches = rows[index] ?? [];
      const one = lastTouch(touches, now);
      const short = one ? { at: one.at, kind: one.kind, direction: one.direction } : null;
      // What is planned is contact once its time has come: asked again each time.
      if (!touches.some((touch) => touch.at > now)) last.set(id, short);
      if (short) found.set(id, short);
    }
  }
  return found;
}

/** All of one person's: reading a range at once is faster than walking to its end with a cursor. */
function contactsOf(db: RecordDb, id: string): PromiseLike<Interaction[]> {
  return db
    .table('interactions')
    .where('[contactId+at]')
    .between([id, Number.NEGATIVE_INFINITY], [id, Number.POSITIVE_INFINITY], true, true)
    .toArray();
}

/** Forgets what was known of people whose rows were written since, by whichever window. */
async function caughtUp({ db }: Desk): Promise<Known> {
  const mine = known.get(db) ?? { lastSeq: 0, last: new Map() };
  known.set(db, mine);
  const seq = await read(db, async () => (await db.table('meta').get('record'))?.lastSeq ?? 0);
  if (seq < mine.lastSeq || seq - mine.lastSeq > FEW) mine.last.clear();
  else if (seq > mine.lastSeq) {
    const rows = await read(db, () => db.table('journal').where('seq').above(mine.lastSeq).limit(FEW).toArray());
    for (const { contactIds } of rows) for (const id of contactIds) mine.last.delete(id);
  }
  mine.lastSeq = seq;
  return mine;
}
