import { expect, test } from 'vitest';
import { consentedDesk, dump, NOW, otherWindow } from '../../tests/record/desk';
import { clientId, save } from '../../tests/record/people';
import { newestVersion } from '../data/migrations';
import { PEOPLE_TABLES } from '../data/tables';
import { makeBackupKey, openSealed, recipientOfSealed } from '../formats/age-backup';
import { readBackup, sha256 } from '../formats/backup';
import { deleteContact } from './delete-contact';
import type { Desk } from './desk';
import { fileNote } from './file-note';
import { makeBackup } from './make-backup';

const about = { appVersion: '0.1.0' };

async function note(desk: Desk, contactId: string, line: string): Promise<void> {
  await fileNote(desk, { clientId: clientId(), contactId, line, pieces: [] });
}

test('the file holds every row of every table, the journal and the settings', async () => {
  const desk = await consentedDesk();
  const id = await save(desk, 'Dana Whitfield', ['dana@tiles.example']);
  await note(desk, id, 'keeps bees');
  const made = await makeBackup(desk, about);
  const { tables, ...head } = await readBackup(made.bytes);
  const { journal, ...rows } = tables;
  expect(rows).toEqual(await dump(desk));
  expect(journal).toEqual(await desk.db.table('journal').toArray());
  const mark = await desk.db.table('meta').get('record');
  expect(head).toMatchObject({
    appVersion: '0.1.0',
    dbId: mark?.dbId,
    lastSeq: mark?.lastSeq,
    schemaVersion: newestVersion(),
  });
  expect(made).toMatchObject({ rows: mark?.liveCount, lastSeq: mark?.lastSeq, sealed: false, madeAt: head.madeAt });
  expect(made.sha256).toBe(await sha256(made.bytes));
});

test('its name says when it was made, in the user’s own time', async () => {
  const desk = await consentedDesk();
  const made = await makeBackup({ ...desk, now: () => new Date(2026, 2, 3, 9, 5, 7).getTime() }, about);
  expect(made.name).toBe('acquaint-2026-03-03-090507.json');
});

test('a record without anybody can be backed up too', async () => {
  const made = await makeBackup(await consentedDesk(), about);
  expect(made.rows).toBe(0);
  expect((await readBackup(made.bytes)).tables.contacts).toEqual([]);
});

test('what others write meanwhile is wholly in it or not at all', async () => {
  const desk = await consentedDesk();
  const ids: string[] = [];
  for (let index = 0; index < 20; index++) ids.push(await save(desk, `P${index}`, [`p${index}@tiles.example`]));
  const other = otherWindow(desk);
  let writing = true;
  const writer = (async () => {
    for (let turn = 0; writing; turn++) {
      await note(other, ids[turn % 10] ?? '', `note ${turn}`);
      if (turn % 4 === 0) await save(other, `N${turn}`, [`n${turn}@tiles.example`]);
      if (turn % 6 === 0 && turn < 60)
        await deleteContact(other, { clientId: clientId(), contactId: ids[10 + turn / 6] ?? '' });
    }
  })();
  for (let turn = 0; turn < 6; turn++) {
    const { tables, lastSeq } = await readBackup((await makeBackup(desk, about)).bytes);
    expect(tables.journal?.at(-1)?.seq).toBe(lastSeq);
    expect(tables.journal).toHaveLength(lastSeq);
    expect(replay(tables.journal ?? [])).toEqual(
      Object.fromEntries(Object.entries(tables).flatMap(([name, rows]) => (name === 'journal' ? [] : [[name, rows]]))),
    );
  }
  writing = false;
  await writer;
  other.db.close();
});

/** The record that a journal tells, from its beginning. */
function replay(journal: Record<string, unknown>[]): Record<string, unknown[]> {
  const tables = new Map<string, Map<string, unknown>>();
  type Told = { table: string; id: string; after?: unknown };
  for (const { table, id, after } of journal.flatMap(({ changes }) => changes as Told[])) {
    const rows = tables.get(table) ?? new Map();
    tables.set(table, rows);
    if (after) rows.set(id, after);
    else rows.delete(id);
  }
  return Object.fromEntries(
    [...PEOPLE_TABLES, 'settings'].map((name) => {
      const rows = [...(tables.get(name) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
      return [name, rows.map(([, row]) => row)];
    }),
  );
}

test('with a key the file is sealed to it, and holds the same', async () => {
  const desk = await consentedDesk();
  await save(desk, 'Dana Whitfield');
  const { key } = await makeBackupKey('correct horse');
  const made = await makeBackup(desk, { ...about, key });
  expect(made.name).toMatch(/\.json\.age$/);
  expect(made.sealed).toBe(true);
  expect(recipientOfSealed(made.bytes)).toBe(key.recipient);
  const { tables } = await readBackup(await openSealed(made.bytes, { passphrase: 'correct horse' }));
  expect(tables.contacts).toMatchObject([{ name: 'Dana Whitfield', createdAt: expect.any(Number) }]);
  expect(made.madeAt).toBeGreaterThan(NOW);
});
