import { expect, test } from 'vitest';
import { sentAtOf } from '../lib/core/sent-at';
import { readPage } from '../lib/sites';
import { listFixtures } from './sites/fixtures';
import { openPage } from './sites/open-page';

const PRINTED = new Date(2026, 1, 3, 10).getTime();
const NOW = Date.UTC(2026, 10, 24);

/** Of each site: how many messages its fixtures show, and how many tell when they were sent. */
async function countDated(site: string) {
  let [shown, dated] = [0, 0];
  for (const fixture of listFixtures().filter(({ name }) => name.startsWith(`${site}/`))) {
    const { document, close } = await openPage(fixture.html, fixture.url);
    for (const message of readPage(document, new URL(fixture.url))?.messages ?? []) {
      shown += 1;
      if (message.sentAt !== undefined) expect([fixture.name, message.sentAt]).toEqual([fixture.name, PRINTED]);
      if (sentAtOf(message.id ? (site as 'gmail') : 'generic', message, NOW) !== null) dated += 1;
    }
    await close();
  }
  return { shown, dated };
}

test('mails that the pages of each program show can be dated', async () => {
  const [gmail, outlook, roundcube] = [
    await countDated('gmail'),
    await countDated('outlook'),
    await countDated('roundcube'),
  ];
  expect(outlook.dated).toBe(outlook.shown);
  expect(gmail.dated).toBeGreaterThan(gmail.shown / 2);
  expect(roundcube.dated).toBeGreaterThan(roundcube.shown / 2);
});
