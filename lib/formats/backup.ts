import { startsLikeAge } from './age-header';
import { BODY_START, closeFrame, makeFrame, openFrame } from './backup-frame';
import { type BackupBytes, BackupProblem, type BackupRecord, type Row } from './backup-types';
import { startPace } from './pace';

export { sha256 } from './backup-frame';
export { type BackupBytes, BackupProblem, type BackupRecord, type Row } from './backup-types';

/** Rows a slice: about a millisecond of work. The journal's rows are long, so characters count too. */
const SLICE_ROWS = 200;
const SLICE_BYTES = 64 * 1024;

/** The file's bytes (docs/backup-format.md). Made in slices: the page keeps answering. */
export async function writeBackup(record: BackupRecord): Promise<BackupBytes> {
  const pace = startPace();
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  for (const text of bodyOf(record)) {
    chunks.push(encoder.encode(text));
    await pace.rest();
  }
  const file = makeFrame(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = BODY_START;
  for (const chunk of chunks) {
    file.set(chunk, at);
    at += chunk.length;
  }
  await closeFrame(file);
  return file;
}

/** The body as text, a slice of rows at a time: one row a line, so that it can be read in slices as well. */
function* bodyOf({ tables, ...about }: BackupRecord): Generator<string> {
  const { schemaVersion, dbId, lastSeq, madeAt, appVersion } = about;
  const head = JSON.stringify({ schemaVersion, dbId, lastSeq, madeAt, appVersion });
  yield `${head.slice(0, -1)},"tables":{\n`;
  let before = '';
  for (const [name, rows] of Object.entries(tables)) {
    yield `${before}${JSON.stringify(name)}:[\n`;
    for (let at = 0; at < rows.length; at += SLICE_ROWS) yield* linesOf(rows.slice(at, at + SLICE_ROWS), at > 0);
    yield rows.length > 0 ? '\n]' : ']';
    before = ',\n';
  }
  yield `${before ? '\n' : ''}}}`;
}

function* linesOf(rows: readonly Row[], goesOn: boolean): Generator<string> {
  let text = '';
  for (const [index, row] of rows.entries()) {
    text += `${goesOn || index > 0 ? ',\n' : ''}${JSON.stringify(row)}`;
    if (text.length < SLICE_BYTES) continue;
    yield text;
    text = '';
  }
  if (text) yield text;
}

/** What a file holds, after its hash was checked over all of it. The rows are unchecked. Throws `BackupProblem`. */
export async function readBackup(bytes: BackupBytes): Promise<BackupRecord> {
  if (startsLikeAge(bytes)) throw new BackupProblem('encrypted');
  const body = await openFrame(bytes);
  try {
    return await readBody(body);
  } catch (error) {
    // The hash is right, so nobody's disk did this: whoever made the file made it wrong.
    if (error instanceof BackupProblem) throw error;
    throw new BackupProblem('damaged', 'the body', { cause: error });
  }
}

const TABLE_ENDS = new Set([']', '],', '}}']);

async function readBody(body: BackupBytes): Promise<BackupRecord> {
  const pace = startPace();
  const lines = slicesOf(body);
  const head = lines.next();
  if (head.done) throw new BackupProblem('damaged', 'empty');
  const tables = new Map<string, Row[]>();
  let rows: Row[] | null = null;
  for (const text of lines) {
    const name = /^"([A-Za-z]+)":\[$/.exec(text)?.[1];
    if (name !== undefined) {
      if (tables.has(name)) throw new BackupProblem('damaged', `${name} twice`);
      rows = [];
      tables.set(name, rows);
    } else if (TABLE_ENDS.has(text)) rows = null;
    else if (rows) for (const row of JSON.parse(`[${text.replace(/,$/, '')}]`) as Row[]) rows.push(row);
    else throw new BackupProblem('damaged', 'a row outside of a table');
    await pace.rest();
  }
  return { ...readAbout(head.value), tables: Object.fromEntries(tables) };
}

const NEWLINE = 10;
const BRACE = '{'.charCodeAt(0);

/** Text of the body in slices: lines that hold rows are taken together, every other line comes alone. */
function* slicesOf(body: BackupBytes): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let start = 0;
  let isFirst = true;
  for (let at = 0; at < body.length; ) {
    const newline = body.indexOf(NEWLINE, at);
    const end = newline < 0 ? body.length : newline;
    const next = body[end + 1];
    const isRow = !isFirst && body[at] === BRACE;
    at = end + 1;
    if (isRow && next === BRACE && at - start < SLICE_BYTES) continue;
    yield decoder.decode(body.subarray(start, end));
    start = at;
    isFirst = false;
  }
}

function readAbout(text: string): Omit<BackupRecord, 'tables'> {
  if (!text.endsWith(',"tables":{')) throw new BackupProblem('damaged', 'the head');
  const { schemaVersion, dbId, lastSeq, madeAt, appVersion } = JSON.parse(`${text.slice(0, -',"tables":{'.length)}}`);
  const numbers = [schemaVersion, lastSeq, madeAt].every((value) => Number.isFinite(value));
  if (!numbers || typeof dbId !== 'string' || typeof appVersion !== 'string') {
    throw new BackupProblem('damaged', 'the head');
  }
  return { schemaVersion, dbId, lastSeq, madeAt, appVersion };
}
