import type { BackupDesk } from '../app/back-up';
import type { FindPlace } from '../app/backup-schedule';
import { browser } from '../browser/api';
import { findFolder } from '../browser/backup-folder';
import { downloadsPlace } from '../browser/downloads';
import { openBackupLog } from '../data/backup-log';
import { desk } from './desk';

/** What backups are made at in this page or worker. */
export function backupDesk(): BackupDesk {
  return { desk: desk(), log: openBackupLog(), appVersion: browser.runtime.getManifest().version };
}

/** The place as this page or worker can reach it. */
export const findPlace: FindPlace = async (kind) => (kind === 'folder' ? findFolder() : downloadsPlace());
