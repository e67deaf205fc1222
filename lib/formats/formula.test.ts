import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutraliseFormula, restoreFormula } from './formula';

describe('neutraliseFormula', () => {
  it('leads what a spreadsheet would run with an apostrophe, wherever the sign hides', () => {
    const risky = [
      '=1+1',
      '+44',
      '-VP',
      '@x',
      '\tx',
      '\rx',
      '\nx',
      '  =1',
      '\u200b=1',
      '＝1',
      '＋1',
      '－1',
      '＠x',
      "'=1",
    ];
    for (const cell of risky) expect(neutraliseFormula(cell)).toBe(`'${cell}`);
    for (const cell of ['', 'a=1', '1-2', "O'Neill", "'n Boer", '(+44) 1']) expect(neutraliseFormula(cell)).toBe(cell);
  });

  it('is taken back to the letter', () => {
    const sign = fc.constantFrom("'", '=', '+', '-', '@', ' ', '\t', '\r', '\n', '＝', '\u200b', 'a', '1');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 6 }), (signs) => {
        const cell = signs.join('');
        expect(restoreFormula(neutraliseFormula(cell))).toBe(cell);
        expect(neutraliseFormula(cell)).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
      { numRuns: 2_000 },
    );
  });
});
