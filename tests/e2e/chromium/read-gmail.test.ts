import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { panel as words } from '../../../lib/locales';
import type { Chromium } from './browser';
import { openConversation, openGmail } from './gmail';
import { badgeOf, beginWithPanel, type Panel } from './panel';

describe('reading Gmail', () => {
  let chromium: Chromium;
  let panel: Panel;
  let gmail: Page;
  beforeAll(async () => {
    ({ chromium, panel } = await beginWithPanel());
    gmail = await openGmail(chromium);
  });
  afterAll(async () => {
    await panel.disconnect();
    expect(await chromium.close()).toEqual([]);
  });

  test('the inbox is about nobody, whatever addresses its rows hold', async () => {
    await panel.says(words.quiet.nobody.title);
  });

  test('a thread is about the sender who isn’t the user, and the badge follows', async () => {
    await openConversation(gmail, 'dana');
    await panel.says('Dana Whitfield');
    await panel.says(words.open.title ?? 'Open');
    await expect.poll(async () => (await badgeOf(chromium, gmail)).title).toContain('Dana Whitfield');
    await panel.shoot('gmail-known');
  });

  test('the next thread shows the next person though the previous one stays in the page', async () => {
    await openConversation(gmail, 'raj');
    await panel.says('Raj Patel');
    expect(await panel.who()).not.toContain('Dana');
    await openConversation(gmail, 'sara');
    await panel.says('سارة الحسيني');
    await panel.shoot('gmail-rtl');
  });

  test('a stranger: not saved yet, one click keeps what the page told, with its source', async () => {
    await openConversation(gmail, 'nico');
    await panel.says(words.unknown.badge);
    await panel.shoot('gmail-unknown');
    await panel.press(words.unknown.save('Nico Albers'));
    await panel.says('Nico Albers is saved.');
    await panel.says('Contact details');
    await expect.poll(async () => (await badgeOf(chromium, gmail)).text).toBe('•');
  });

  test('leaving the thread leaves nobody behind', async () => {
    await gmail.evaluate(() => {
      location.hash = '#inbox';
    });
    await panel.says(words.quiet.nobody.title);
    expect(await panel.who()).not.toContain('Nico');
  });

  test('“not them” is remembered: the address never brings them up again', async () => {
    await openConversation(gmail, 'nico');
    await panel.says('Nico Albers');
    await panel.press(words.why.button(undefined));
    await panel.press(words.why.not(undefined));
    await panel.says(words.unknown.badge);
    await openConversation(gmail, 'dana');
    await panel.says('Dana Whitfield');
    await openConversation(gmail, 'nico');
    await panel.says(words.unknown.badge);
  });

  test('two tabs, two people: the panel follows the one in front', async () => {
    const other = await openGmail(chromium, 'raj');
    await panel.says('Raj Patel');
    await gmail.bringToFront();
    await openConversation(gmail, 'dana');
    await panel.says('Dana Whitfield');
    await other.bringToFront();
    await panel.says('Raj Patel');
    await other.close();
  });
});
