import { expect, test } from 'vitest';
import { archiveFile } from '../../tests/record/archive';
import { consentedDesk, NOW } from '../../tests/record/desk';
import { readHeadRows } from '../formats/csv';
import { importWords as words } from '../locales';
import { planImport } from './import-people';
import { writeImportReport } from './import-report';
import { openFiles } from './open-files';
import { readImportFiles } from './read-import-file';

const say = { ...words, ...words.table };

async function reportOf(files: readonly File[]) {
  const desk = await consentedDesk();
  const content = await readImportFiles((await openFiles(files)).files, { now: NOW });
  const plan = await planImport(desk, { people: content.people, from: 'x' });
  const rows = readHeadRows(await writeImportReport({ plan, content }, say), ',', true);
  return rows.map(({ cells }) => cells);
}

test('every row of every file has its line, with what became of it and why', async () => {
  const [head, ...rows] = await reportOf([await archiveFile()]);
  expect(head?.map((cell) => cell.replace('\ufeff', ''))).toEqual(words.table.head);
  const lines = rows.map(([file, row, name, what]) => `${file} ${row} ${name}: ${what}`).sort();
  const added = words.told.added.name;
  const left = words.told.leftOut.name;
  expect(lines).toEqual(
    [
      'Connections.csv 5 Dana Whitfield: new',
      'Connections.csv 6 Raj Patel: new',
      'Connections.csv 7 Sam Twin: new',
      'Connections.csv 8 Sam Twin: new',
      `Invitations.csv 2 Dana Whitfield: ${added}`,
      `Recommendations_Received.csv 2 Dana Whitfield: ${added}`,
      'Recommendations_Received.csv 3 Nobody Known: left out',
      ...[2, 3, 4].map((row) => `messages.csv ${row} Dana Whitfield: ${added}`),
      'messages.csv 5 Raj Patel: left out',
      'messages.csv 6 Jo Maker: left out',
      `messages.csv 7 Raj Patel: ${added}`,
      `messages.csv 8 Seb Stranger: ${left}`,
    ].sort(),
  );
  for (const [, , , , why] of rows) expect(why).not.toBe('');
});

test('what couldn’t be read stands with its column, and no cell is a formula', async () => {
  const file = new File(['Name,Email,Birthday\r\n=1+1,ada@calmo.example,someday\r\n,,\r\n"cut'], 'list.csv');
  const rows = await reportOf([file]);
  expect(rows[1]).toEqual(['', '2', "'=1+1", 'new', 'new', '', '']);
  expect(rows).toContainEqual(['', '2', '', words.table.partly, words.rowProblems['bad-date'], 'Birthday', 'someday']);
  expect(rows).toContainEqual(['', '4', '', words.table.unread, words.rowProblems['unclosed-quote'], '', '"cut']);
  expect(rows.at(-1)?.[4]).toBe(words.table.emptyRows(1));
});
