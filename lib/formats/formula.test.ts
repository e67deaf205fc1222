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

  it('leads each piece that is a cell of its own under another separator', () => {
    expect(neutraliseFormula('x;=cmd|calc')).toBe("x;'=cmd|calc");
    expect(neutraliseFormula('a|@b\t+1\n- c;"=2"; \u200b=3')).toBe("a|'@b\t'+1\n'- c;\"'=2\"; \u200b'=3");
    for (const cell of ['a;b', 'a; b=1', 'a, =1', '1;2-3']) expect(neutraliseFormula(cell)).toBe(cell);
  });

  it('is taken back to the letter', () => {
    const sign = fc.constantFrom(
      ...["'", '=', '+', '-', '@', ' ', '\t', '\r', '\n', '＝', '\u200b', 'a', '1', ';', '|', '"'],
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 6 }), (signs) => {
        const cell = signs.join('');
        expect(restoreFormula(neutraliseFormula(cell))).toBe(cell);
        const pieces = neutraliseFormula(cell).split(/[;|\t\r\n]/);
        expect(pieces[0]).not.toMatch(/^[\s\u200b]*[=+\-@＝＋－＠]/);
        for (const piece of pieces.slice(1)) expect(piece).not.toMatch(/^[\s\u200b"]*[=+\-@＝＋－＠]/);
      }),
      { numRuns: 5_000 },
    );
  });

  it('takes no time for a long cell', () => {
    const start = performance.now();
    for (const cell of ['\n'.repeat(32_000), ';='.repeat(16_000), `;${' '.repeat(31_000)}=`, "'".repeat(32_000)])
      expect(restoreFormula(neutraliseFormula(cell))).toBe(cell);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
