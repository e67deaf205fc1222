import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import type { BackupDesk } from '../../lib/app/back-up';
import type { FindPlace } from '../../lib/app/backup-schedule';
import { saveContact } from '../../lib/app/save-contact';
import { changeSettings } from '../../lib/app/settings';
import { type BackupPlace, PlaceFailure, type PlaceState } from '../../lib/core/backup-place';
import { BackupLog } from '../../lib/data/backup-log';
import { consentedDesk, NOW } from './desk';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A shelf in memory, with the troubles that a disk can have. The real places are proved in real browsers. */
class Shelf implements BackupPlace {
  readonly kind = 'folder';
  id = 'shelf';
  readonly kept = new Map<string, Uint8Array<ArrayBuffer>>();
  standing: PlaceState = 'ready';
  trouble: 'full' | 'bends' | 'short' | null = null;

  state = async () => this.standing;

  async put({ name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> }) {
    if (this.trouble === 'full') throw new PlaceFailure('full');
    const free = this.kept.has(name) ? `another-${name}` : name;
    const kept = bytes.slice(0, this.trouble === 'short' ? -1 : bytes.length);
    if (this.trouble === 'bends') kept[400] = (kept[400] ?? 0) ^ 1;
    this.kept.set(free, kept);
    return { name: free, size: kept.length };
  }

  async read(name: string) {
    const bytes = this.kept.get(name);
    if (!bytes) throw new PlaceFailure('gone');
    return bytes;
  }

  files = async () => [...this.kept].map(([name, { length }]) => ({ name, size: length }));

  async remove({ name }: { name: string }) {
    this.kept.delete(name);
  }
}

let made = 0;
const open: BackupDesk[] = [];
afterEach(() => {
  for (const { desk, log } of open.splice(0)) {
    log.close();
    desk.db.close();
  }
});

/** A record with one person, a folder chosen, and a clock that the test moves. */
export async function begin() {
  const clock = { now: NOW };
  const desk = { ...(await consentedDesk()), now: () => clock.now++ };
  const at: BackupDesk = { desk, log: new BackupLog(`backups-${++made}`), appVersion: '0.1.0' };
  open.push(at);
  const shelf = new Shelf();
  const find: FindPlace = async () => shelf;
  await changeSettings(desk, { backup: { place: 'folder' } });
  const save = (name: string) =>
    saveContact(desk, {
      clientId: desk.newId(),
      contact: { name },
      identities: [],
      grain: { source: 'told-me', at: desk.now() },
    });
  return { clock, desk, at, shelf, find, save };
}
