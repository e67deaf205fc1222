import Dexie from 'dexie';
import { findPrivateArea } from '../../browser/private-area';

/**
 * What LevelDB needs to tidy up: its log is given up after four million bytes, and tables whose keys overlap are merged
 * once there are four of them, or more than ten millions of their kind. Rows stay under what Chrome would keep in files of
 * their own. Each database begins with an entry among those of all databases, so that its keys overlap with everything.
 */
const ROW = 32_000;
const ROWS = 100;
const DATABASES = 12;

/**
 * Chrome keeps what was deleted from a database in LevelDB's files until enough else was written (measured). So as much is
 * written, of nothing but chance, and deleted again. In Firefox a deleted database is a deleted file.
 */
export async function scrubLog(name: string): Promise<void> {
  if (!findPrivateArea()) return;
  const scrubs = Array.from({ length: DATABASES }, (_, index) => `${name}-scrub-${index}`);
  const forget = async () => {
    for (const scrub of scrubs) await Dexie.delete(scrub);
  };
  // What a kill in the middle has left.
  await forget();
  for (const scrub of scrubs) await fill(scrub);
  await forget();
}

async function fill(name: string): Promise<void> {
  const dexie = new Dexie(name, { chromeTransactionDurability: 'relaxed', cache: 'disabled' });
  dexie.version(1).stores({ noise: '' });
  const keys = Array.from({ length: ROWS }, (_, index) => index);
  try {
    await dexie.table('noise').bulkPut(
      keys.map(() => crypto.getRandomValues(new Uint8Array(ROW))),
      keys,
    );
  } finally {
    dexie.close();
  }
}
