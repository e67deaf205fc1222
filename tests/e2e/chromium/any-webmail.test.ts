import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { panel as words } from '../../../lib/locales/en/panel';
import { PITCH } from '../../page-script/gmail-tab';
import { type Chromium, openChromium } from './browser';
import { addWebmail, agree, openWelcome } from './journeys';
import { openPanel, type Panel } from './panel';

/** A webmail that has no reader of its own, on this machine: three of the saved pages, at addresses as it has them. */
const PAGES: Record<string, string> = {
  '/imp/dynamic.php?page=mailbox': 'horde-read--german-with-preview',
  '/appsuite/?app=mail': 'ox-thread--several-writers',
  '/imp/compose.php': 'horde-compose--editable-root-and-hidden-twin',
};

let server: Server;
let home = '';
let chromium: Chromium;
let panel: Panel;

beforeAll(async () => {
  server = createServer((request, response) => {
    const name = PAGES[request.url ?? ''];
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(name ? readFileSync(join(process.cwd(), 'tests/fixtures/generic', `${name}.html`)) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  chromium = await openChromium();
  const welcome = await openWelcome(chromium);
  await agree(welcome);
  await addWebmail(welcome, home);
  panel = await openPanel(chromium);
});

afterAll(async () => {
  await panel.disconnect();
  expect(await chromium.close()).toEqual([]);
  server.close();
});

async function open(path: string): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(`${home}${path}`);
  await page.bringToFront();
  return page;
}

test('a mail on a webmail that nobody has heard of is about its sender', async () => {
  const page = await open('/imp/dynamic.php?page=mailbox');
  await panel.says('Lena Fischer, PhD');
  expect(await panel.who()).toContain('Lena Fischer, PhD');
  await page.close();
});

test('where two wrote, the panel asks who it is, and says what was found', async () => {
  const page = await open('/appsuite/?app=mail');
  await panel.says(words.unsure.title);
  await panel.says('Maren Holt');
  await panel.says('Tomás Vega');
  await panel.says(words.found.parts.sender);
  await panel.says(words.diagnostics.action);
  await page.close();
});

test('a draft in an editor whose frame is written by a script is marked, and whom it goes to is known', async () => {
  const page = await open('/imp/compose.php');
  await panel.says('Tomás Vega');
  const editor = page.frameLocator('iframe').locator('body');
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(` ${PITCH} `);
  const marked = () =>
    Promise.all(
      page
        .frames()
        .map((frame) =>
          frame.evaluate(() => (CSS as unknown as { highlights: Map<string, { size: number }> }).highlights.size),
        ),
    );
  await expect.poll(marked, { timeout: 15_000 }).toContainEqual(expect.toSatisfy((size: number) => size > 0));
  await page.close();
});
