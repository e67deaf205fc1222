import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { READ_AS_PAGE_SCRIPT } from '../read-as-page-script';
import { type Chromium, openChromium } from './browser';
import { openGmail } from './gmail';
import { begin } from './journeys';

let chromium: Chromium;
let welcome: Page;
beforeAll(async () => {
  chromium = await openChromium();
  welcome = await begin(chromium);
});
afterAll(async () => {
  expect(await chromium.close()).toEqual([]);
});

test('a page script can read nothing stored: neither copy, nor the session, nor a page of the extension', async () => {
  const copied = await welcome.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
  expect(copied).toContainEqual(expect.stringMatching(/c:sample-dana-whitfield$/));
  await openGmail(chromium, 'dana');
  const told = await welcome.evaluate(`${READ_AS_PAGE_SCRIPT}('https://mail.google.com/')`);
  expect(JSON.parse(String(told))).toEqual({ ran: true, found: [] });
  // The look itself can find something: with the door open it does.
  await welcome.evaluate(() => chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' }));
  const open = await welcome.evaluate(`${READ_AS_PAGE_SCRIPT}('https://mail.google.com/')`);
  expect(JSON.parse(String(open)).found).toHaveLength(1);
});
