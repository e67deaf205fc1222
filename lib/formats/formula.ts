/** Blanks and marks without width, which a spreadsheet passes over; and the signs that begin a formula, wide ones too. */
const BLANK = '[\\s\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069]*';
const SIGN = '[=+\\-@＝＋－＠﹢﹣−]';

/** What would be run, or was made harmless before: any number of apostrophes in front. */
const RISKY = new RegExp(`^'*(?:[\\t\\r\\n]|${BLANK}${SIGN})`);

/** A cell that a spreadsheet would run as a formula is led by an apostrophe, which shows it as the text it is. */
export const neutraliseFormula = (cell: string): string => (RISKY.test(cell) ? `'${cell}` : cell);

/** The cell as it was before `neutraliseFormula`. */
export const restoreFormula = (cell: string): string =>
  cell.startsWith("'") && RISKY.test(cell) ? cell.slice(1) : cell;
