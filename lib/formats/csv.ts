import Papa from 'papaparse';
import { type Bytes, type ReadOptions, readText } from './encoding';
import { FileFailure, type RowError } from './imported-person';
import { startPace } from './pace';

export type Delimiter = ',' | ';' | '\t' | '|';
export const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

/** `row` is 1-based, as a spreadsheet would number it: empty rows and rows above the header count. */
export type TableRow = { row: number; cells: string[] };
export type TableSlice = { rows: TableRow[]; errors: RowError[]; bytesRead: number };

const MOST_COLUMNS = 512;
const LONGEST_CELL = 32_000;
/** A row longer than this is an unclosed quote that swallows the file, or no table at all. */
const LONGEST_ROW = 256_000;
/** So many broken rows mean that the file isn't what it seems; going on would only take time. */
const MOST_BROKEN = 100;

/** What one push of text gave. */
type Parsed = { rows: TableRow[]; errors: RowError[] };

type Step = { cells: string[]; cursor: number; broken: boolean };

/** Parses whole rows and tells where each ended; stops after a row whose quotes went wrong over several lines. */
function stepRows(text: string, delimiter: Delimiter, last: boolean): Step[] {
  const steps: Step[] = [];
  const step = (result: Papa.ParseStepResult<unknown>): void => {
    // Papa hands each row over as a list of one row, however its types put it.
    const cells = (result.data as unknown as string[][])[0] ?? [];
    const unclosed = result.errors.some(({ code }) => code === 'MissingQuotes');
    const broken = unclosed || (result.errors.length > 0 && cells.some((cell) => cell.includes('\n')));
    steps.push({ cells, cursor: result.meta.cursor, broken });
    if (broken) parser.abort();
  };
  const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"', step } as Papa.ParseConfig);
  parser.parse(text, 0, !last);
  return steps;
}

function checkCells({ row, cells }: TableRow, parsed: Parsed): void {
  if (cells.length > MOST_COLUMNS) {
    parsed.errors.push({ row, problem: 'too-many-columns', fatal: true });
    return;
  }
  const kept = cells.map((cell, index) => {
    if (cell.length <= LONGEST_CELL) return cell;
    parsed.errors.push({ row, column: String(index + 1), problem: 'cell-too-long', value: cell.slice(0, 40) });
    return cell.slice(0, LONGEST_CELL);
  });
  parsed.rows.push({ row, cells: kept });
}

/** Rows from text that comes in slices. Holds only the row that isn't complete yet. */
class RowReader {
  private rest = '';
  private row = 0;
  private broken = 0;
  private heldReturn = false;
  /** Inside a line that was given up: nothing counts until its end. */
  private passingOver = false;

  constructor(private readonly delimiter: Delimiter) {}

  push(text: string): Parsed {
    this.add(text);
    return this.take(false);
  }

  end(): Parsed {
    this.add(this.heldReturn ? '\n' : '');
    // The line end of the last row begins no row of its own.
    if (this.rest.endsWith('\n')) this.rest = this.rest.slice(0, -1);
    return this.take(true);
  }

  /** All line ends become one kind; a "\r" at the very end waits for its "\n". */
  private add(text: string): void {
    const whole = (this.heldReturn && text !== '\n' ? '\r' : '') + text;
    this.heldReturn = whole.endsWith('\r');
    const lines = (this.heldReturn ? whole.slice(0, -1) : whole).replace(/\r\n?/g, '\n');
    if (!this.passingOver) this.rest += lines;
    else {
      const newline = lines.indexOf('\n');
      this.passingOver = newline < 0;
      this.rest = this.passingOver ? '' : lines.slice(newline + 1);
    }
  }

  private take(last: boolean): Parsed {
    const parsed: Parsed = { rows: [], errors: [] };
    while (this.rest !== '') {
      const broken = this.takeRows(parsed, last);
      if (broken) this.skipLine(parsed, 'unclosed-quote');
      else if (last) this.rest = '';
      else if (this.rest.length <= LONGEST_ROW) break;
      else this.skipLine(parsed, this.rest.includes('"') ? 'unclosed-quote' : 'too-many-columns');
    }
    return parsed;
  }

  /** Takes the whole rows off the front; true when the one now in front is broken. */
  private takeRows(parsed: Parsed, last: boolean): boolean {
    let cursor = 0;
    let broken = false;
    for (const step of stepRows(this.rest, this.delimiter, last)) {
      broken = step.broken;
      if (broken) break;
      cursor = step.cursor;
      checkCells({ row: ++this.row, cells: step.cells }, parsed);
    }
    this.rest = this.rest.slice(cursor);
    return broken;
  }

  /** The row at the front can't be read: say so, and go on at the next line. */
  private skipLine(parsed: Parsed, problem: RowError['problem']): void {
    if (++this.broken > MOST_BROKEN) throw new FileFailure('unreadable');
    const value = /^.{0,40}/.exec(this.rest)?.[0] ?? '';
    parsed.errors.push({ row: ++this.row, problem, value, fatal: true });
    const newline = this.rest.indexOf('\n');
    this.passingOver = newline < 0;
    this.rest = this.passingOver ? '' : this.rest.slice(newline + 1);
  }
}

/** The whole rows of a text's beginning: for a look at the file before reading it. */
export function readHeadRows(text: string, delimiter: Delimiter, whole: boolean): TableRow[] {
  const reader = new RowReader(delimiter);
  const { rows } = reader.push(text);
  return whole ? [...rows, ...reader.end().rows] : rows;
}

/**
 * The rows of a delimited file, slice by slice; never works longer than a frame. Broken rows are errors with their
 * row number, and reading goes on at the next line. Throws `FileFailure` or the signal's reason.
 */
export async function* readRows(
  source: Bytes,
  delimiter: Delimiter,
  options: ReadOptions = {},
): AsyncGenerator<TableSlice> {
  const pace = options.pace ?? startPace(options.signal);
  const reader = new RowReader(delimiter);
  let bytesRead = 0;
  for await (const slice of readText(source, { ...options, pace })) {
    bytesRead = slice.bytesRead;
    yield { ...reader.push(slice.text), bytesRead };
  }
  yield { ...reader.end(), bytesRead };
}
