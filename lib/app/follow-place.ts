import type { BackupPlace } from '../core/backup-place';
import type { BackupDesk } from './back-up';

/**
 * The log follows what lies in the place. Files that the user has taken away no longer count. A folder that is picked
 * anew has another id, because the browser forgot it or another one was picked meanwhile: files in it that were logged
 * with this very name and size are ours, and keep their turn. A folder that can't be listed says nothing.
 */
export async function followPlace({ log }: Pick<BackupDesk, 'log'>, place: BackupPlace): Promise<void> {
  const there = await place.files?.().catch(() => undefined);
  if (!there) return;
  const sizes = new Map(there.map(({ name, size }) => [name, size]));
  const files = await log.readFiles();
  const here = files.filter(({ placeId }) => placeId === place.id);
  await log.forget(here.filter(({ name }) => !sizes.has(name)).map(({ id }) => id));
  const known = new Set(here.map(({ name }) => name));
  const found = files.filter(({ name, size, place: kind, placeId }) => {
    if (placeId === place.id || kind !== place.kind || known.has(name) || sizes.get(name) !== size) return false;
    known.add(name);
    return true;
  });
  await log.move(
    found.map(({ id }) => id),
    place.id,
  );
}
