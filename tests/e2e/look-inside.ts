import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What Playwright's and Puppeteer's pages have in common here. */
type Evaluates = { evaluate(code: string): Promise<unknown> };

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Accessibility problems of a page of ours, one line each; none is the only good answer. */
export async function findAxeProblems(page: Evaluates): Promise<string[]> {
  // Through the debugger, so that our own policy needn't be loosened for a test.
  await page.evaluate(`${AXE};undefined`);
  const json = await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] }).then((found) => JSON.stringify(found.violations))',
  );
  const found = JSON.parse(String(json)) as { id: string; help: string; nodes: { target: string[] }[] }[];
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
  );
}

/** How many rows each store of each database of the extension holds; call it on one of its pages. */
export async function countStoredRows(page: Evaluates): Promise<Record<string, number>> {
  return JSON.parse(String(await page.evaluate(COUNT))) as Record<string, number>;
}

const COUNT = `(async () => {
  const asked = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const counts = {};
  for (const { name } of await indexedDB.databases()) {
    const db = await asked(indexedDB.open(name));
    for (const store of db.objectStoreNames) {
      counts[store] = (counts[store] ?? 0) + (await asked(db.transaction(store).objectStore(store).count()));
    }
    db.close();
  }
  return JSON.stringify(counts);
})()`;

/** Rows about people: all but what the database keeps about itself and the user's switches. */
export async function countPeopleRows(page: Evaluates): Promise<number> {
  const { settings: _settings, meta: _meta, ...people } = await countStoredRows(page);
  return Object.values(people).reduce((sum, count) => sum + count, 0);
}

/** The lines of every note in the record, asked of the database itself and of no code of ours; on a page of the extension. */
export async function readNotes(page: Evaluates): Promise<string[]> {
  return JSON.parse(String(await page.evaluate(GISTS))) as string[];
}

/** How often a line is in the record. */
export async function countNotes(page: Evaluates, gist: string): Promise<number> {
  return (await readNotes(page)).filter((one) => one === gist).length;
}

const GISTS = `(async () => {
  const asked = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const db = await asked(indexedDB.open('acquaint'));
  db.onversionchange = () => db.close();
  try {
    const rows = await asked(db.transaction('interactions').objectStore('interactions').getAll());
    return JSON.stringify(rows.map(({ gist }) => gist));
  } finally {
    db.close();
  }
})()`;
