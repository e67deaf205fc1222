import { expect, test } from 'vitest';
import { readVcards } from './vcard';

async function read(lines: readonly string[]) {
  const text = ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Ada Lund', ...lines, 'END:VCARD', ''].join('\r\n');
  const found = { people: 0, problems: [] as unknown[] };
  for await (const { people, errors } of readVcards(new Blob([text]))) {
    found.people += people.length;
    found.problems.push(...errors.map(({ row, column, problem }) => [row, column, problem]));
  }
  return found;
}

test.each([
  ['semicolons in the head', `TEL${';TYPE=CELL'.repeat(20_000)}:1`],
  ['semicolons in the value', `ADR:${';'.repeat(200_000)}`],
  ['commas', `CATEGORIES:${'a,'.repeat(60_000)}`],
  ['quotes', `TEL;X="${'"'.repeat(100_000)}:1`],
])('a line of far too many %s costs that line, with its name, and no time', async (_what, line) => {
  const { people, problems } = await read([line]);
  expect(people).toBe(1);
  expect(problems).toEqual([[1, line.slice(0, line.search(/[;:]/)), 'broken-card']]);
});

test('a card of many lines, long notes and many names is read', async () => {
  const many = Array.from({ length: 900 }, (_, n) => `tag${n}`).join(',');
  const { people, problems } = await read([`CATEGORIES:${many}`, `NOTE:${'tea\\, '.repeat(20_000)}`]);
  expect([people, problems]).toEqual([1, []]);
});
