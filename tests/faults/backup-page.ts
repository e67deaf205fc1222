import { makeBackup } from '../../lib/app/make-backup';
import { restore } from '../../lib/app/restore';
import { changeSettings } from '../../lib/app/settings';
import { openDesk } from '../../lib/data/desk';
import { readBackup } from '../../lib/formats/backup';

/** As `record-page.ts`: what the backup and the restore page do, without their buttons. */
const desk = openDesk();

/** Everything held, as the file that would lie outside the profile: its bytes in base64. */
export async function backUp(): Promise<string> {
  const { bytes } = await makeBackup(desk, { appVersion: '0.0.0' });
  let text = '';
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}

/** Agrees again, as on the welcome page, and restores that file. Answers how many rows could not be brought back. */
export async function bringBack(base64: string): Promise<number> {
  await changeSettings(desk, { consentAt: 1 });
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  const record = await readBackup(bytes);
  const saveSafety = () => makeBackup(desk, { appVersion: '0.0.0' });
  const { leftOut, faults } = await restore(desk, { clientId: desk.newId(), record, mode: 'replace', saveSafety });
  return leftOut.count + faults.count;
}
