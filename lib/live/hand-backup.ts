import { makeHanded } from '../app/back-up';
import { handOver } from '../browser/downloads';
import { backupDesk } from './backup-desk';

/** A backup of everything as a plain download, noted as one. Throws as `makeHanded` does. */
export async function handBackup(): Promise<void> {
  const { made, keep } = await makeHanded(backupDesk());
  handOver(made);
  await keep();
}
