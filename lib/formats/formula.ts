/** Blanks and marks without width, which a spreadsheet passes over; and the signs that begin a formula, wide ones too. */
const BLANK = '[\\s\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069]*';
const SIGN = '[=+\\-@＝＋－＠﹢﹣−]';

/** What would be run, or was made harmless before: any number of apostrophes in front. */
const RISKY = new RegExp(`^'*(?:[\\t\\r\\n]|${BLANK}${SIGN})`);

/** Where another cell or row begins for a program that takes commas for text: many countries part cells by semicolons. */
const EDGE = /[;|\t\r\n]/;
/** What may stand between there and the sign, quotation marks too: a cell that begins with one loses it. */
const PASSED = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069"']/;

/**
 * A cell that a spreadsheet would run as a formula is led by an apostrophe, which shows it as the text it is; so is every
 * piece of it that would be a cell of its own under another separator.
 */
export function neutraliseFormula(cell: string): string {
  const safe = cell.replace(EVERY_SIGN, (sign, at: number) => (beginsPiece(cell, at) ? `'${sign}` : sign));
  return RISKY.test(safe) ? `'${safe}` : safe;
}

/** The cell as it was before `neutraliseFormula`. */
export function restoreFormula(cell: string): string {
  const safe = cell.startsWith("'") && RISKY.test(cell) ? cell.slice(1) : cell;
  return safe.replace(LED_SIGN, (led, at: number) => (beginsPiece(safe, at) ? led.slice(1) : led));
}

const EVERY_SIGN = new RegExp(SIGN, 'g');
const LED_SIGN = new RegExp(`'${SIGN}`, 'g');

/** Is there nothing but blanks and marks between the last edge and here? The beginning of the cell is none. */
function beginsPiece(cell: string, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const sign = cell[before] ?? '';
    if (EDGE.test(sign)) return true;
    if (!PASSED.test(sign)) return false;
  }
  return false;
}
