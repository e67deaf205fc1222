import { type BackupPlace, type PlacedFile, PlaceFailure } from '../core/backup-place';
import { planKept } from '../core/backup-plan';
import type { BackupLog, LoggedBackup } from '../data/backup-log';
import { within } from '../data/watchdog';
import { readBackup } from '../formats/backup';
import type { Desk } from './desk';
import { type MadeBackup, makeBackup } from './make-backup';
import { readSettings } from './settings';

/** The desk, the log of files, and what a file says of itself. */
export type BackupDesk = { desk: Desk; log: BackupLog; appVersion: string };

/** How far a backup is, for those who watch. */
export type BackupStep = 'making' | 'writing' | 'checking';

export type BackUpOptions = { why?: 'daily' | 'safety'; onStep?: (step: BackupStep) => void };

/** A disk that answers at all answers within this. */
const PATIENCE = 120_000;

/**
 * Makes a file of everything, puts it into the place, and checks it where it lies; only then are older ones removed.
 * Throws `PlaceFailure`, `StorageFailure` or `BackupProblem`; then nothing that was there before has changed, and the
 * failure is in the log.
 */
export async function backUp(at: BackupDesk, place: BackupPlace, options: BackUpOptions = {}): Promise<LoggedBackup> {
  const { why = 'daily', onStep = () => undefined } = options;
  try {
    onStep('making');
    const made = await makeBackup(at.desk, await aboutOf(at));
    onStep('writing');
    const placed = await within(PATIENCE, place.put(made));
    onStep('checking');
    await checkOrRemove(place, placed, made);
    const file = logged(at, made, { ...placed, place: place.kind, placeId: place.id, why });
    await at.log.add({ ...file, checkedAt: at.desk.now() });
    await at.log.note({ failed: undefined, putAwayAt: undefined });
    await removeOld(at, place, file).catch(() => undefined);
    return file;
  } catch (error) {
    await at.log.note({ failed: { at: at.desk.now(), problem: problemOfBackup(error) } }).catch(() => undefined);
    throw error;
  }
}

/** Makes a file to be given to the browser as a plain download; what becomes of it nobody can tell, so it isn't "checked". */
export async function makeHanded(at: BackupDesk): Promise<{ made: MadeBackup; keep(): Promise<void> }> {
  const made = await makeBackup(at.desk, await aboutOf(at));
  const placed = {
    name: made.name,
    size: made.bytes.length,
    place: 'handed',
    placeId: 'handed',
    why: 'daily',
  } as const;
  return { made, keep: () => at.log.add(logged(at, made, placed)) };
}

/** The lock is on, and there is no key to seal a file to: its passphrase must be set again. */
class UnsealedBackup extends Error {
  readonly problem = 'unsealed';
  override name = 'UnsealedBackup';
}

/** Why it failed, as something the locale file has a sentence for. */
export function problemOfBackup(error: unknown): string {
  const problem: unknown = error instanceof Error ? Reflect.get(error, 'problem') : undefined;
  return typeof problem === 'string' ? problem : 'unknown';
}

async function aboutOf({ desk, appVersion }: BackupDesk) {
  const { backup } = await readSettings(desk);
  const { header } = desk.db.vault;
  const key = header?.backup ?? backup?.key;
  // While the lock is on nothing about people leaves the record in clear text by itself.
  if (!key && header) throw new UnsealedBackup();
  return { appVersion, ...(key ? { key } : {}) };
}

type Placed = PlacedFile & Pick<LoggedBackup, 'place' | 'placeId' | 'why'>;

function logged({ desk }: BackupDesk, made: MadeBackup, { id: downloadId, ...placed }: Placed): LoggedBackup {
  const { madeAt, lastSeq, rows, sealed } = made;
  const number = downloadId === undefined ? {} : { downloadId };
  return { ...placed, ...number, id: desk.newId(), at: madeAt, lastSeq, rows, sealed };
}

async function checkOrRemove(place: BackupPlace, placed: PlacedFile, made: MadeBackup): Promise<void> {
  try {
    if (placed.size !== made.bytes.length) throw new PlaceFailure('differs');
    if (place.read) await within(PATIENCE, reread(await place.read(placed.name), made));
  } catch (error) {
    await place.remove(placed).catch(() => undefined);
    throw error;
  }
}

/** The bytes on the disk are those that were made and checked; a plain file is read as a restore would read it. */
async function reread(bytes: Uint8Array<ArrayBuffer>, made: MadeBackup): Promise<void> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (sha256 !== made.sha256) throw new PlaceFailure('differs');
  if (!made.sealed) await readBackup(bytes);
}

/** Only files of this very place that are in our log, and none by a name that one of those that stay has. */
async function removeOld({ desk, log }: BackupDesk, place: BackupPlace, made: LoggedBackup): Promise<void> {
  const files = (await log.readFiles()).filter(({ placeId, checkedAt }) => placeId === place.id && checkedAt);
  const { keep, remove } = planKept(files, desk.now(), made.id);
  const stays = new Set([made.name, ...keep.map(({ name }) => name)]);
  for (const { id, name, downloadId } of remove) {
    if (!stays.has(name)) await place.remove({ name, ...(downloadId === undefined ? {} : { id: downloadId }) });
    await log.forget([id]);
  }
}
