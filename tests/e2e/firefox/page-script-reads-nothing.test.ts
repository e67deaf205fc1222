import { afterAll, beforeAll, expect, test } from 'vitest';
import { settings, welcome } from '../../../lib/locales';
import { press } from '../press';
import { READ_AS_PAGE_SCRIPT } from '../read-as-page-script';
import { seeText } from '../see-text';
import { type Firefox, openFirefox } from './browser';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await openFirefox();
  await press(firefox.welcome, 'button', welcome.consent.button);
  await press(firefox.welcome, 'switch', settings.sites.gmail);
  await press(firefox.welcome, 'button', welcome.people.add);
  await seeText(firefox.welcome, welcome.people.remove);
});
afterAll(async () => firefox.close());

test('a page script can read nothing stored: the second copy is a database, which no page reaches', async () => {
  const names = await firefox.welcome.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name).sort(),
  );
  expect(names).toEqual(expect.arrayContaining(['acquaint', 'acquaint-copy']));
  await firefox.openPage('https://mail.google.com/mail/u/0/#inbox');
  const told = await firefox.welcome.evaluate(`${READ_AS_PAGE_SCRIPT}('https://mail.google.com/')`);
  expect(JSON.parse(String(told))).toEqual({ ran: true, found: [] });
});
