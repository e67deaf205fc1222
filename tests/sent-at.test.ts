import { expect, test, vi } from 'vitest';
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

type SampleThread = { messages: { date: string; number: bigint }[] };

test('the sample mails that `npm start` shows are of the last weeks, by what is printed and by their ids', async () => {
  vi.stubGlobal('location', { search: '?dates=near' });
  // Plain JavaScript, as the page loads it.
  const mails: string = './pages/gmail/mails.js';
  const { threads } = (await import(mails)) as { threads: SampleThread[] };
  for (const { date, number } of threads.flatMap(({ messages }) => messages)) {
    const at = sentAtOf('gmail', { id: number.toString(16) }, Date.now());
    expect(at).toBe(Date.parse(date));
    expect(Date.now() - (at ?? 0)).toBeLessThan(21 * 86_400_000);
  }
  vi.unstubAllGlobals();
});
