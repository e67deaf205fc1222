import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows } from './csv';
import type { RowError } from './imported-person';

/** The text handed over in pieces cut anywhere. */
function inPieces(text: string, sizes: readonly number[]): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  return new ReadableStream({
    start(controller) {
      for (let at = 0, n = 0; at < bytes.length; n++) {
        const size = sizes[n % sizes.length] ?? 1;
        controller.enqueue(bytes.slice(at, at + size));
        at += size;
      }
      controller.close();
    },
  });
}

async function read(source: ReadableStream<Uint8Array> | Blob) {
  const rows: string[][] = [];
  const numbers: number[] = [];
  const errors: RowError[] = [];
  for await (const slice of readRows(source, ',', { encoding: 'utf-8' })) {
    rows.push(...slice.rows.map(({ cells }) => cells));
    numbers.push(...slice.rows.map(({ row }) => row));
    errors.push(...slice.errors);
  }
  return { rows, numbers, errors };
}

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

describe('readRows', () => {
  it('reads back any table, wherever the file is cut', async () => {
    const cell = fc
      .array(fc.constantFrom('a', 'é', '🙂', ',', '"', '\n', ' ', 'Ltd'), { maxLength: 6 })
      .map((all) => all.join(''));
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), async (rows, sizes) => {
        const text = `${rows.map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`;
        const found = await read(inPieces(text, sizes));
        expect(found.rows).toEqual(rows);
        expect(found.numbers).toEqual(rows.map((_, index) => index + 1));
        expect(found.errors).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('reads all three kinds of line ends, a last line without one, and blank lines', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const { rows } = await read(inPieces(['a,b', '', 'c,d'].join(end), [1]));
      expect(rows).toEqual([['a', 'b'], [''], ['c', 'd']]);
    }
  });

  it('names the row of a quote that never closes and goes on below it', async () => {
    const { rows, errors } = await read(new Blob(['a,b\nc,"d\ne,f\ng,h\n']));
    expect(errors).toEqual([{ row: 2, problem: 'unclosed-quote', value: 'c,"d', fatal: true }]);
    expect(rows).toEqual([
      ['a', 'b'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  it('cuts cells that are too long and refuses rows with too many', async () => {
    const { rows, errors } = await read(new Blob([`a,${'x'.repeat(40_000)}\n${','.repeat(600)}\nb,c\n`]));
    expect(rows.map((row) => row.map((cell) => cell.length))).toEqual([
      [1, 32_000],
      [1, 1],
    ]);
    expect(errors.map(({ row, problem, column }) => [row, problem, column])).toEqual([
      [1, 'cell-too-long', '2'],
      [2, 'too-many-columns', undefined],
    ]);
  });
});
