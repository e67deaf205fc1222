import type { Page } from 'playwright-core';
import type { SentReview } from '../../../lib/core/record-coach';

/** The results of sent drafts that are kept now, oldest first. `page` is one of the extension's own. */
export function readResults(page: Page): Promise<SentReview[]> {
  return page.evaluate(async () => {
    const opened = indexedDB.open('acquaint');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opened.onsuccess = () => resolve(opened.result);
    });
    const asked = db.transaction('reviews').objectStore('reviews').index('at').getAll();
    const rows = await new Promise<SentReview[]>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    db.close();
    return rows;
  });
}
