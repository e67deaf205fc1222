import { same } from '../core/same';
import type { RecordDb, RowTable } from '../data/db';
import { read } from '../data/read';
import { FREE_TABLES } from '../data/tables';
import type { BackupRecord } from '../formats/backup';
import { type Pace, startPace } from '../formats/pace';
import type { Desk } from './desk';
import { heedTombstones, type NamedByFile } from './heed-tombstones';
import { bitesOfDeleted, findDeletedThere } from './move-deletions';
import { readFileRecord } from './restore-file';
import { accountsOf, lookUpHere } from './restore-here';
import { nameOf } from './restore-history';
import { adoptable } from './restore-merges';
import { type How, planLoose, planSlice, type SlicePlan } from './restore-plan';
import type { FileRecord } from './restore-record';
import { indexFile } from './restore-replace';
import { emptyList, list } from './restore-shape';
import { addTally, emptyTallies, emptyTally } from './restore-tally';
import type { Rehearsal, RestoreOptions } from './restore-types';

/** Names shown of a list. */
const NAMES = 8;
const MERGE: How = { mode: 'merge' };
const MOVE: How = { mode: 'merge', follow: true };

/**
 * What a restore would do, without doing it: the file is brought up to today's schema in a scratch database, each row
 * checked, and compared with the record. Throws `BackupProblem` (newer, damaged), `StorageFailure`, or the signal's reason.
 */
export async function rehearseRestore(
  desk: Desk,
  record: BackupRecord,
  options: RestoreOptions = {},
): Promise<Rehearsal> {
  const { db } = desk;
  const pace = startPace(options.signal);
  const people = record.tables.contacts?.length ?? 0;
  // The scratch database is the first half of the work, comparing the other.
  const onShare = (share: number) => options.onProgress?.(Math.floor(share * people), 2 * people);
  const { signal } = options;
  const whole = await readFileRecord(db, record, { rehearse: true, onShare, ...(signal ? { signal } : {}) });
  const { file, toErase } = await heedTombstones(db, whole);
  const rehearsal = { ...(await begin(db, record, file)), toErase: emptyList<NamedByFile>() };
  list(rehearsal.toErase, toErase);
  const how = options.follow ? MOVE : MERGE;
  let done = 0;
  for (const slice of file.slices) {
    const here = await read(db, () => lookUpHere(db, slice, { accounts: accountsOf(slice, file) }));
    take(rehearsal, planSlice(slice, file, { here, how }));
    done += slice.length;
    options.onProgress?.(people + done, 2 * people);
    await pace.rest();
  }
  await addLoose(db, file, rehearsal);
  await addSettings(db, file, rehearsal);
  await addOnlyHere(db, file, { rehearsal, pace });
  if (options.follow) await addDeletedThere(db, file, { rehearsal, pace });
  return rehearsal;
}

async function begin(db: RecordDb, record: BackupRecord, file: FileRecord): Promise<Omit<Rehearsal, 'toErase'>> {
  const { madeAt, appVersion, dbId } = record;
  const mark = await read(db, async () => db.table('meta').get('record'));
  const expected = new Set(file.people.map(({ contact }) => contact.id));
  const merges = await read(db, () => adoptable(db, file, expected));
  return {
    ...{ madeAt, appVersion, sameRecord: mark?.dbId === dbId },
    emptyHere: (await read(db, async () => db.table('contacts').count())) === 0,
    ...{ people: emptyTally(), rows: emptyTallies(), names: { added: [], changed: [], onlyHere: [] } },
    ...{ deletedHere: emptyList(), leftOut: file.leftOut, faults: file.faults },
    deletedThere: { ...emptyList<{ contactId: string; name: string }>(), rows: 0 },
    ...{ merges: merges.length, settingsDiffer: false, keptOut: file.keptOut },
  };
}

function take(rehearsal: Rehearsal, plan: SlicePlan): void {
  const { names, rows } = rehearsal;
  addTally(rehearsal.people, plan.people);
  // Several slices share an account: those are counted once, below.
  for (const table of Object.keys(rows) as RowTable[])
    if (table !== 'accounts') addTally(rows[table], plan.rows[table]);
  names.added.push(...plan.added.slice(0, NAMES - names.added.length));
  names.changed.push(...plan.changed.slice(0, NAMES - names.changed.length));
  list(rehearsal.deletedHere, plan.deletedHere);
  list(rehearsal.leftOut, plan.leftOut);
}

async function addLoose(db: RecordDb, file: FileRecord, { rows }: Rehearsal): Promise<void> {
  const loose = { accounts: [...file.accounts.values()], free: file.free };
  const here = await read(db, () => lookUpHere(db, [], loose));
  const plan = planLoose(loose, file, { here, how: MERGE });
  for (const table of ['accounts', ...FREE_TABLES] as const) addTally(rows[table], plan.rows[table]);
}

/** Consent is given here or not at all. */
async function addSettings(db: RecordDb, { settings }: FileRecord, rehearsal: Rehearsal): Promise<void> {
  const ours = await read(db, async () => db.table('settings').get('settings'));
  if (!settings) return;
  rehearsal.settingsDiffer = !same({ ...settings, consentAt: 0 }, { ...ours, consentAt: 0 });
  rehearsal.rows.settings[rehearsal.settingsDiffer ? 'changed' : 'same']++;
}

const SLICE = 500;

type Counting = { rehearsal: Rehearsal; pace: Pace };

async function addOnlyHere(db: RecordDb, file: FileRecord, { rehearsal, pace }: Counting): Promise<void> {
  const { rows, people, names } = rehearsal;
  const known = await indexFile(file, pace);
  const free = new Set(file.free.map(({ table, row }) => nameOf(table, row.id)));
  for (const table of Object.keys(rows) as RowTable[]) {
    if (table === 'settings') continue;
    const isHere = (id: string) =>
      table === 'accounts' ? file.accounts.has(id) : known.has(nameOf(table, id)) || free.has(nameOf(table, id));
    for (let last = ''; ; ) {
      const from = last;
      const slice = await read(db, async () => db.table(table).where(':id').above(from).limit(SLICE).toArray());
      const end = slice.at(-1)?.id;
      if (end === undefined) break;
      const only = slice.filter(({ id }) => !isHere(id));
      rows[table].onlyHere += only.length;
      if (table === 'contacts') {
        const more = only.flatMap((row) => ('name' in row ? [row.name] : []));
        names.onlyHere.push(...more.slice(0, NAMES - names.onlyHere.length));
      }
      last = end;
      await pace.rest();
    }
  }
  people.onlyHere = rows.contacts.onlyHere;
}

/** Those who go aren't "only here" any more. */
async function addDeletedThere(db: RecordDb, file: FileRecord, { rehearsal, pace }: Counting): Promise<void> {
  const { deletedThere, people } = rehearsal;
  const index = await indexFile(file, pace);
  for (const bite of bitesOfDeleted(file, index)) {
    const found = await read(db, () => findDeletedThere(db, bite, { file, index }));
    list(
      deletedThere,
      found.people.map(({ contact }) => ({ contactId: contact.id, name: contact.name })),
    );
    deletedThere.rows += found.rows.length;
    people.onlyHere -= found.people.length;
    await pace.rest();
  }
}
