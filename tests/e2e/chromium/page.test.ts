import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { say, until } from '../../page-script/drive';
import { type GmailTab, launchGmail, PITCH } from '../../page-script/gmail-tab';

let gmail: GmailTab;

beforeAll(async () => {
  gmail = await launchGmail();
});
beforeEach(() => gmail.open());
afterAll(() => gmail.close());

const stateIs = (state: string) =>
  until(
    () => gmail.lastSeen(),
    (seen) => seen?.state === state,
  );

test('tells each conversation once, and never the previous person', async () => {
  await gmail.goTo('dana');
  await stateIs('read');
  await gmail.goTo('maren');
  await until(
    () => gmail.lastSeen(),
    (seen) => seen?.visit === 3 && seen.state === 'read',
  );
  await gmail.page.evaluate(() => {
    location.hash = '#inbox';
  });
  await stateIs('nobody');
  const { seen } = await gmail.heard();
  const told = seen.map(({ visit, state, sighting }) => [visit, state, sighting?.focus?.email ?? null]);
  expect(told).toEqual([
    [1, 'reading', null],
    [1, 'nobody', null],
    [2, 'reading', null],
    [2, 'read', 'dana.whitfield@harbourtiles.example'],
    [3, 'reading', null],
    [3, 'read', 'maren.holt@harbourtiles.example.org'],
    [4, 'reading', null],
    [4, 'nobody', null],
  ]);
});

test('opening a draft over a conversation is no visit of its own', async () => {
  await gmail.goTo('dana');
  await stateIs('read');
  const before = (await gmail.heard()).seen.length;
  await gmail.compose('Hello');
  await gmail.page.waitForTimeout(300);
  expect(gmail.page.url()).toContain('?compose=');
  expect((await gmail.heard()).seen.length).toBe(before);
});

test('switched off, it says nothing more and takes its marks away', async () => {
  await gmail.compose(PITCH);
  await gmail.marksOf(3);
  await say(gmail.driven, { say: 'switch', switches: { reading: false, coaching: false, rulesOff: [] } });
  expect(await gmail.marksOf(0)).toEqual([]);
  const before = (await gmail.heard()).seen.length;
  await gmail.goTo('dana');
  await gmail.page.waitForTimeout(400);
  expect((await gmail.heard()).seen.length).toBe(before);
});

test('a page at rest runs nothing, with a conversation and a marked draft open', async () => {
  await gmail.goTo('dana');
  await gmail.compose(PITCH);
  const session = await gmail.page.context().newCDPSession(gmail.page);
  await session.send('Performance.enable');
  const readScript = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  };
  // What a slow machine still has to do comes to its end; a timer of ours would run in every two seconds.
  const ranInTwoSeconds = async () => {
    const before = await readScript();
    await gmail.page.waitForTimeout(2000);
    return (await readScript()) - before;
  };
  await expect.poll(ranInTwoSeconds, { timeout: 30_000 }).toBe(0);
});
