import type { Desk } from '../../lib/app/desk';
import { chooseForExport, type ExportFormat, exportPeople, WHOLE_EXPORT } from '../../lib/app/export-people';
import { changeSettings } from '../../lib/app/settings';
import { RecordDb } from '../../lib/data/db';
import { pageWords } from '../../lib/locales';
import { fillRecord } from './fill-record';

/** Runs inside a page of the built extension: the same code and the same kind of database as a user has. */

const desk: Desk = { db: new RecordDb('bench-export'), now: Date.now, newId: () => `${Math.random()}` };
const sizes = new Map<string, number>();

export async function seed(people: number, rows: number): Promise<void> {
  await changeSettings(desk, { consentAt: 1 });
  await fillRecord(desk.db, people, rows);
}

/** Bytes of the file of that format, once it was made. */
export const size = (format: string): number => sizes.get(format) ?? 0;

export const FORMATS: ExportFormat[] = ['vcard-3', 'vcard-4', 'csv', 'google-csv', 'markdown', 'page'];

/** Milliseconds from the click to the file. */
export async function make(format: ExportFormat): Promise<number> {
  const began = performance.now();
  const contactIds = (await chooseForExport(desk, { by: 'all' })).map(({ id }) => id);
  const { blob, people } = await exportPeople(desk, { format, contactIds, what: WHOLE_EXPORT, words: pageWords });
  if (people !== contactIds.length) throw new Error('people are missing');
  sizes.set(format, blob.size);
  return performance.now() - began;
}
