import { RULE_RESTS, restingRules } from '../core/coach-settings';
import type { IdentityKind } from '../core/record';
import type { RecordDb } from '../data/db';
import { read } from '../data/read';
import type { Desk } from './desk';

/** Somebody for whom the coach is silent (`off`), or some of its rules are. `keys`: what a draft to them can show, addresses and profiles. */
export type QuietPerson = { id: string; name: string; off: boolean; rules: string[]; keys: string[] };

/** What was found last: asked for with every page that opens, and hardly ever another one. */
const known = new WeakMap<RecordDb, { seq: number; people: QuietPerson[] }>();

/** People for whom the coach, or a rule of it, is silent; by name. */
export function readQuietPeople(desk: Desk): Promise<QuietPerson[]> {
  return read(desk.db, async (db) => {
    const seq = (await db.table('meta').get('record'))?.lastSeq ?? 0;
    const before = known.get(desk.db);
    if (before?.seq === seq) return before.people;
    const people =
      before && before.seq < seq && !(await touchedSince(db, before.seq)) ? before.people : await findQuiet(db);
    known.set(desk.db, { seq, people });
    return people;
  });
}

/** With more writes than that since, everything is read afresh. */
const FEW = 300;
const TOLD_BY = new Set<string>(['contacts', 'identities', 'snoozes']);

async function touchedSince(db: RecordDb, seq: number): Promise<boolean> {
  const rows = await db.table('journal').where('seq').above(seq).limit(FEW).toArray();
  return rows.length === FEW || rows.some(({ changes }) => changes.some(({ table }) => TOLD_BY.has(table)));
}

async function findQuiet(db: RecordDb): Promise<QuietPerson[]> {
  const resting = (await db.table('snoozes').toArray()).filter(({ about }) => about.startsWith(RULE_RESTS));
  const off = (await db.table('contacts').toArray()).filter(({ coachOff }) => coachOff);
  const offIds = new Set(off.map(({ id }) => id));
  const others = await db.table('contacts').bulkGet([...new Set(resting.map(({ contactId }) => contactId))]);
  const contacts = [...off, ...others.filter((one) => one !== undefined && !offIds.has(one.id))];
  const ids = contacts.flatMap((contact) => (contact ? [contact.id] : []));
  const identities = ids.length > 0 ? await db.table('identities').where('contactId').anyOf(ids).toArray() : [];
  return contacts
    .flatMap((contact): QuietPerson[] => {
      if (!contact) return [];
      const { id, name } = contact;
      const rules = restingRules(resting.filter(({ contactId }) => contactId === id));
      const keys = identities.filter(({ contactId, kind }) => contactId === id && isWrittenTo(kind));
      const quiet = offIds.has(id) || rules.length > 0;
      return quiet ? [{ id, name, off: offIds.has(id), rules, keys: keys.map(({ value }) => value) }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Drafts go to addresses and profiles. Numbers aren't looked for there, and are easily guessed from a hash. */
function isWrittenTo(kind: IdentityKind): boolean {
  return kind === 'mail' || kind === 'linkedin' || kind === 'sales-nav';
}
