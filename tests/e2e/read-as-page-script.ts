/**
 * Runs in a page of the extension: puts a function into the tab in front of which the address begins so, as a page script
 * of ours, and answers all it could read of what is stored. Nothing is the only good answer.
 */
export const READ_AS_PAGE_SCRIPT = `(async (address) => {
  const api = globalThis.browser ?? globalThis.chrome;
  const [tab] = (await api.tabs.query({})).filter(({ url }) => url?.startsWith(address));
  const read = async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const found = [];
    for (const area of ['local', 'session', 'sync', 'managed']) {
      try {
        const values = await api.storage[area].get(null);
        if (Object.keys(values).length > 0) found.push(area + ': ' + JSON.stringify(values).slice(0, 200));
      } catch {
        // Refused, or no such area: as it should be.
      }
    }
    try {
      for (const { name } of await indexedDB.databases()) if (/acquaint/i.test(name)) found.push('database ' + name);
    } catch {
      // The page has none.
    }
    for (const key of Object.keys(localStorage)) if (/acquaint/i.test(key)) found.push('localStorage ' + key);
    try {
      found.push('extension page: ' + (await (await fetch(api.runtime.getURL('app.html'))).text()).slice(0, 40));
    } catch {
      // Not reachable from a page.
    }
    return { ran: true, found };
  };
  const [answer] = await api.scripting.executeScript({ target: { tabId: tab.id }, func: read });
  return JSON.stringify(answer.result);
})`;
