import 'fake-indexeddb/auto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { csvRow, OWN_COLUMNS, ownCells } from '../../lib/formats/export-csv';
import { googleRow, googleTable } from '../../lib/formats/export-google';
import { findCommand } from '../../scripts/find-browsers.mjs';
import { dana } from '../gallery/dana';

/** LibreOffice itself opens what we write: no cell of any person becomes a formula, an error, or another value. */
const folder = mkdtempSync(join(tmpdir(), 'acquaint-spreadsheet-'));
afterAll(() => rmSync(folder, { recursive: true }));

const RISKY = [
  '=1+1',
  '=HYPERLINK("http://x.example","click")',
  '+44 113 496 0142',
  '+441134960142',
  '-2+3',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '\u200b=1+1',
  '＝1+1',
  '＋1',
  "'=1+1",
  "=cmd|' /C calc'!A0",
  '=WEBSERVICE("http://x.example")',
  '{=1+1}',
  '-',
  '=',
  "x;=cmd|' /C calc'!A0",
  'x;"=1+1"',
  'x;""=1+1',
  'x; \t=1+1',
  'a\n=1+1\n+1',
  'a|=1+1',
  'a;',
];

/** A table as flat XML, which says of each cell what it is. */
function openInSpreadsheet(
  name: string,
  csv: string,
  separator = ',',
): { type: string; formula: string | undefined; text: string }[] {
  const path = findCommand('soffice');
  if (!path) throw new Error('LibreOffice is missing. On Debian: apt-get install libreoffice-calc.');
  writeFileSync(join(folder, `${name}.csv`), csv);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  // UTF-8, double quotes, and numbers recognised as when a file is double-clicked.
  const filter = `--infilter=Text - txt - csv (StarCalc):${separator.charCodeAt(0)},34,76,1,,0,false,true`;
  const args = [profile, '--headless', filter, '--convert-to', 'fods', '--outdir', folder, `${name}.csv`];
  execFileSync(path, args, { cwd: folder, stdio: 'pipe', timeout: 120_000 });
  const xml = readFileSync(join(folder, `${name}.fods`), 'utf8');
  return [...xml.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].map(
    ([, head = '', body = '']) => ({
      type: /office:value-type="([^"]+)"/.exec(head)?.[1] ?? '',
      formula: /table:formula="([^"]+)"/.exec(head)?.[1],
      text: body.replace(/<[^>]+>/g, '').trim(),
    }),
  );
}

test('the judge sees formulas where they are', () => {
  const cells = openInSpreadsheet('unsafe', '"=1+1",5,text\r\n');
  expect(cells.filter(({ formula }) => formula !== undefined)).toHaveLength(1);
  expect(cells.map(({ type }) => type)).toContain('float');
  const pieces = openInSpreadsheet('unsafe', 'a,"x;=1+1",b\r\n', ';');
  expect(pieces.filter(({ formula }) => formula !== undefined)).toHaveLength(1);
});

test('every cell that a spreadsheet would run opens as text, in our own table', () => {
  const people = RISKY.map((risky, index) => ({
    ...dana,
    contact: { ...dana.contact, id: `c${index}`, name: risky, role: risky, company: risky, tags: [risky.trim()] },
    identities: dana.identities.map((identity) => ({ ...identity, typed: risky, value: risky })),
    facts: dana.facts.map((fact) => ({ ...fact, value: risky })),
  }));
  const cells = openInSpreadsheet('own', csvRow(OWN_COLUMNS) + people.map((file) => csvRow(ownCells(file))).join(''));
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(cells.filter(({ type }) => type !== '' && type !== 'string')).toEqual([]);
  expect(cells.filter(({ text }) => text.includes('1+1')).length).toBeGreaterThan(RISKY.length);
  // Double-clicked where cells are parted by something else, no piece of a cell is a formula either.
  const csv = csvRow(OWN_COLUMNS) + people.map((file) => csvRow(ownCells(file))).join('');
  for (const separator of [';', '\t', '|']) {
    const pieces = openInSpreadsheet('own', csv, separator);
    expect(pieces.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(pieces.some(({ text }) => text.includes('1+1'))).toBe(true);
  }
});

test('and in Google’s', () => {
  const rows = RISKY.map((risky) =>
    googleRow({
      ...dana,
      // A family name of digits alone is a number, and no formula.
      contact: { ...dana.contact, name: risky.replace(/ [\d ]+$/, ''), company: risky },
      identities: dana.identities.map((identity) => ({ ...identity, typed: risky, value: risky })),
      facts: dana.facts.filter(({ group }) => group !== 'date').map((fact) => ({ ...fact, value: risky })),
    }),
  );
  const { header, cells } = googleTable(rows);
  const found = openInSpreadsheet('google', csvRow(header) + rows.map((row) => csvRow(cells(row))).join(''));
  expect(found.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(found.filter(({ type }) => type !== '' && type !== 'string')).toEqual([]);
});
