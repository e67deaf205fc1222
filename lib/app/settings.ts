import { DEFAULT_SETTINGS, type Settings } from '../core/settings';
import type { Rows } from '../data/db';
import { problemOf } from '../data/problem';
import { read } from '../data/read';
import { write } from '../data/write';
import type { WriteTx } from '../data/write-tx';
import type { Desk, Receipt } from './desk';

/** `null` puts a setting back to its default. */
export type SettingsPatch = { [K in keyof Settings]?: Settings[K] | null };

/** The user's switches; the defaults until something was changed. */
export function readSettings(desk: Desk): Promise<Settings> {
  return read(desk.db, async (db) => settingsOf(await db.table('settings').get('settings')));
}

/**
 * As `readSettings`, also while it is locked: then only whether pages may be read is known, and no draft is marked, since
 * nobody knows for whom the coach is silent.
 */
export async function readSwitches(desk: Desk): Promise<Settings> {
  try {
    return await readSettings(desk);
  } catch (error) {
    if (problemOf(error) !== 'locked') throw error;
    return { ...settingsOf(await desk.db.stored('settings').get('settings')), coaching: false };
  }
}

/**
 * Changes switches; allowed before consent, which is one of them. A function gets the settings as stored at that moment,
 * so that two windows don't undo each other.
 */
export async function changeSettings(
  desk: Desk,
  patch: SettingsPatch | ((stored: Settings) => SettingsPatch),
): Promise<Receipt> {
  const head = { clientId: desk.newId(), verb: 'change-settings', label: '' };
  const { receiptId } = await write(desk, head, (tx) => changeInside(tx, patch));
  return { receiptId };
}

/** The same as part of another write. */
export async function changeInside(
  tx: WriteTx,
  patch: SettingsPatch | ((stored: Settings) => SettingsPatch),
): Promise<void> {
  const stored = settingsOf(await tx.get('settings', 'settings'));
  const changes = Object.entries(typeof patch === 'function' ? patch(stored) : patch);
  const kept = Object.fromEntries(
    Object.entries(stored).filter(([key]) => !changes.some(([changed]) => changed === key)),
  );
  const given = Object.fromEntries(changes.filter(([, value]) => value !== null));
  await tx.put('settings', [{ ...DEFAULT_SETTINGS, ...kept, ...given, id: 'settings' }]);
}

function settingsOf(row: Rows['settings'] | undefined): Settings {
  if (!row) return DEFAULT_SETTINGS;
  const { id: _, ...settings } = row;
  return { ...DEFAULT_SETTINGS, ...settings };
}
