import { expect, test } from 'vitest';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk } from '../../tests/record/desk';
import { save } from '../../tests/record/people';
import { RecordDb } from '../data/db';
import { databaseCopy } from '../data/two-copies/database-copy';
import { fileNote } from './file-note';
import { wasWritten } from './was-written';

test('a note that is in the database alone isn’t called saved; tried again with its id it is, and is there once', async () => {
  const first = await consentedDesk('was-written');
  const contactId = await save(first, 'Dana Whitfield');
  first.db.close();
  let full = true;
  const copy = databaseCopy('was-written-copy');
  const refuse = () => Promise.reject(new DOMException('No space left', 'QuotaExceededError'));
  const write = (entries: ReadonlyMap<string, string>) => (full ? refuse() : copy.write(entries));
  const desk = { ...first, db: new RecordDb('was-written', { copy: { ...copy, write } }) };
  const line = 'likes rhubarb cake';
  const pieces = [{ kind: 'note' as const, text: line, start: 0, end: line.length }];
  const tried = () => fileNote(desk, { clientId: 'note-1', contactId, line, pieces });

  await expect(tried()).rejects.toMatchObject({ problem: 'quota' });
  expect(await wasWritten(desk, 'note-1')).toBe(false);
  full = false;
  await tried();
  expect(await wasWritten(desk, 'note-1')).toBe(true);
  expect(await desk.db.table('interactions').where('contactId').equals(contactId).count()).toBe(1);
  expect(await checkRecord(desk)).toEqual([]);
});
