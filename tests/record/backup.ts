import 'fake-indexeddb/auto';
import { fileNote } from '../../lib/app/file-note';
import { makeBackup } from '../../lib/app/make-backup';
import { type RestoreInput, restore } from '../../lib/app/restore';
import type { Desk } from '../../lib/data/desk';
import { type BackupRecord, readBackup } from '../../lib/formats/backup';
import { consentedDesk } from './desk';
import { clientId, save } from './people';

/** A file of the record, written and read. */
export async function backup(desk: Desk): Promise<BackupRecord> {
  return readBackup((await makeBackup(desk, { appVersion: '0.1.0' })).bytes);
}

/** A merge under a client id of its own, unless said otherwise. */
export function run(desk: Desk, record: BackupRecord, more: Partial<RestoreInput> = {}) {
  return restore(desk, { clientId: clientId(), record, mode: 'merge', saveSafety: async () => {}, ...more });
}

/** A note on a contact; answers with its id. */
export async function note(desk: Desk, contactId: string, line: string): Promise<string> {
  await fileNote(desk, { clientId: clientId(), contactId, line, pieces: [] });
  const notes = await desk.db.table('interactions').where('contactId').equals(contactId).toArray();
  return notes.find(({ gist }) => gist === line)?.id ?? '';
}

/** A record with Dana and Emre in it, and its file. */
export async function withDana() {
  const desk = await consentedDesk();
  const dana = await save(desk, 'Dana Whitfield', ['dana@tiles.example']);
  const emre = await save(desk, 'Emre Kaya', ['emre@kilns.example']);
  const noteId = await note(desk, dana, 'keeps bees');
  return { desk, dana, emre, noteId, record: await backup(desk) };
}
