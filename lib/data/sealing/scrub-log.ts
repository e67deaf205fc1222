import Dexie from 'dexie';
import { findPrivateArea } from '../../browser/private-area';

/**
 * Bytes that make LevelDB tidy up: its log is given up after four million at the latest, and its youngest tables are merged
 * when there are four of them. Rows stay under what Chrome would keep in files of their own.
 */
const ROW = 32_000;
const ROWS = 1_000;
const SLICE = 100;

/**
 * Chrome keeps what was deleted from a database in LevelDB's log until enough else was written (measured). So as much is
 * written, of nothing but chance, and deleted again. In Firefox a deleted database is a deleted file.
 */
export async function scrubLog(name: string): Promise<void> {
  if (!findPrivateArea()) return;
  const scrub = `${name}-scrub`;
  await Dexie.delete(scrub);
  const dexie = new Dexie(scrub, { chromeTransactionDurability: 'relaxed', cache: 'disabled' });
  dexie.version(1).stores({ noise: '' });
  try {
    for (let at = 0; at < ROWS; at += SLICE) {
      const keys = Array.from({ length: SLICE }, (_, index) => at + index);
      await dexie.table('noise').bulkPut(keys.map(noise), keys);
    }
  } finally {
    dexie.close();
    await Dexie.delete(scrub);
  }
}

function noise(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(ROW));
}
