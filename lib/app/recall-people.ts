import { viewCadence } from '../core/cadence';
import { daysApart } from '../core/days';
import type { Interaction, Rules } from '../core/record';
import type { RecordDb } from '../data/db';
import { localDay } from './local-day';

const DAY = 86_400_000;
/** "Soon" is within so many days. */
const SOON_DAYS = 14;
/** Enough people for several sessions. */
const MOST_PEOPLE = 40;
/** Of those with a rhythm, so many that were last changed are looked at: reading stays quick in a large record. */
const MOST_RHYTHMS = 300;
/** People last noted fill up: what is fresh is easily mixed up. */
const RECENT = 30;

/** Contact id → days until one is likely to be in touch; less is sooner, overdue is negative. */
type Soon = Map<string, number>;

/**
 * Whom one is to be in touch with soonest: something promised and due, a rhythm that asks for it, a question that waits;
 * then whoever was noted last. Ids, the soonest first.
 */
export async function whomToRecall(db: RecordDb, now: number): Promise<string[]> {
  const [promised, rhythm, asking, recent] = await Promise.all([
    duePledges(db, now),
    dueRhythms(db, now),
    db.table('questions').where('state').equals('to-ask').limit(MOST_RHYTHMS).toArray(),
    db.table('contacts').orderBy('updatedAt').reverse().limit(RECENT).primaryKeys(),
  ]);
  const soon: Soon = new Map();
  const say = (id: string, days: number) => soon.set(id, Math.min(days, soon.get(id) ?? days));
  for (const [id, days] of [...promised, ...rhythm]) say(id, days);
  for (const { contactId } of asking) say(contactId, SOON_DAYS);
  for (const [at, id] of recent.entries()) say(String(id), SOON_DAYS + 1 + at);
  return [...soon]
    .sort(([a, daysA], [b, daysB]) => daysA - daysB || (a < b ? -1 : 1))
    .slice(0, MOST_PEOPLE)
    .map(([id]) => id);
}

async function duePledges(db: RecordDb, now: number): Promise<[string, number][]> {
  const today = localDay(now);
  const open = await db.table('pledges').where('state').equals('open').toArray();
  return open.flatMap(({ contactId, due }): [string, number][] => {
    const days = due === undefined ? Number.NaN : daysApart(today, due);
    return days <= SOON_DAYS ? [[contactId, days]] : [];
  });
}

async function dueRhythms(db: RecordDb, now: number): Promise<[string, number][]> {
  const rhythms = (await stillKnown(db, now)) ?? (await readRhythms(db, now));
  return rhythms.flatMap(({ rule, touch }): [string, number][] => {
    const { standing, dueBy } = viewCadence(rule, touch ? [touch] : [], now);
    const days = dueBy === undefined ? Number.NaN : (dueBy - now) / DAY;
    return standing !== 'leave-alone' && days <= SOON_DAYS ? [[rule.id, days]] : [];
  });
}

type Rhythm = { rule: Rules; touch?: Interaction };

/** What was read of the rhythms, as of a write of a record and a moment. */
type Known = { dbId: string | undefined; lastSeq: number; at: number; rhythms: Rhythm[] };

const known = new WeakMap<RecordDb, Known>();

/** A session is a few minutes long. What was planned for a moment of it counts from the next one on. */
const FRESH = 10 * 60_000;
/** Writes looked at; with more, all is read again. */
const FEW = 30;

/** Grading a card says nothing of rhythms: they are as they were while nothing but cards was written. */
async function stillKnown(db: RecordDb, now: number): Promise<Rhythm[] | null> {
  const before = known.get(db);
  const mark = await db.table('meta').get('record');
  if (!before || !mark || mark.dbId !== before.dbId || now < before.at || now - before.at > FRESH) return null;
  const count = mark.lastSeq - before.lastSeq;
  if (count === 0) return before.rhythms;
  if (count < 0 || count > FEW) return null;
  const rows = await db.table('journal').where('seq').above(before.lastSeq).limit(count).toArray();
  const onlyCards = rows.every(({ changes }) => changes.every(({ table }) => table === 'cards'));
  if (rows.length < count || !onlyCards) return null;
  before.lastSeq = mark.lastSeq;
  return before.rhythms;
}

async function readRhythms(db: RecordDb, now: number): Promise<Rhythm[]> {
  // Before the rows: what is written while they are read makes them be read again.
  const mark = await db.table('meta').get('record');
  const rules = (await db.table('rules').toArray()).filter(({ cadence }) => cadence?.ceilingDays !== undefined);
  const contacts = await db.table('contacts').bulkGet(rules.map(({ id }) => id));
  const changed = new Map(contacts.flatMap((contact) => (contact ? [[contact.id, contact.updatedAt]] : [])));
  const latest = rules
    .filter(({ id }) => changed.has(id))
    .sort((a, b) => (changed.get(b.id) ?? 0) - (changed.get(a.id) ?? 0))
    .slice(0, MOST_RHYTHMS);
  const ids = latest.map(({ id }) => id);
  const touches = await lastTouchesOf(db, ids, now);
  const rhythms = latest.map((rule): Rhythm => {
    const touch = touches.get(rule.id);
    return { rule, ...(touch ? { touch } : {}) };
  });
  known.set(db, { dbId: mark?.dbId, lastSeq: mark?.lastSeq ?? 0, at: now, rhythms });
  return rhythms;
}

/** The last real contact with each, as the record has it. */
export async function lastTouchesOf(
  db: RecordDb,
  ids: readonly string[],
  now: number,
): Promise<Map<string, Interaction>> {
  const found = await Promise.all(
    ids.map((id) =>
      db
        .table('interactions')
        .where('[contactId+at]')
        .between([id, 0], [id, now], true, true)
        .reverse()
        .filter(({ kind }) => kind !== 'note')
        .first(),
    ),
  );
  return new Map(found.flatMap((row) => (row ? [[row.contactId, row]] : [])));
}
