/** What Playwright's and Puppeteer's pages have in common here. */
type Evaluates = { evaluate(code: string): Promise<unknown> };

/** Everything the extension keeps in this profile, as one text: each store of each database, and every area of `storage`. */
export async function readStores(page: Evaluates): Promise<string> {
  return String(await page.evaluate(READ));
}

const READ = `(async () => {
  const asked = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const parts = [{ ...localStorage }, { ...sessionStorage }];
  const api = globalThis.browser ?? globalThis.chrome;
  for (const area of ['local', 'session', 'sync']) {
    if (api.storage?.[area]) parts.push(await api.storage[area].get(null));
  }
  for (const { name } of await indexedDB.databases()) {
    const db = await asked(indexedDB.open(name));
    for (const store of db.objectStoreNames) {
      const all = db.transaction(store).objectStore(store);
      parts.push(name, store, await asked(all.getAllKeys()), await asked(all.getAll()));
    }
    db.close();
  }
  return JSON.stringify(parts);
})()`;
