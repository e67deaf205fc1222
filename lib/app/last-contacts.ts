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
    const rows = await read(desk.db, (db) => Promise.all(ids.map((id) => newestOf(db, id))));
    for (const [index, id] of ids.entries()) {
      const newest = rows[index];
      // What is planned is contact once its time has come: asked again each time.
      const planned = newest !== undefined && newest.at > now;
      const one = planned ? await read(desk.db, (db) => newestOf(db, id, now)) : newest;
      const short = one ? { at: one.at, kind: one.kind, direction: one.direction } : null;
      if (!planned) last.set(id, short);
      if (short) found.set(id, short);
    }
  }
  return found;
}

function newestOf(db: RecordDb, id: string, upTo = Number.POSITIVE_INFINITY): PromiseLike<Interaction | undefined> {
  return db
    .table('interactions')
    .where('[contactId+at]')
    .between([id, Number.NEGATIVE_INFINITY], [id, upTo], true, true)
    .reverse()
    .filter(({ kind }) => kind !== 'note')
    .first();
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
