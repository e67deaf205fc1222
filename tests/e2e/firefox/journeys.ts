import type { Page } from 'puppeteer-core';
import { people, settings, welcome } from '../../../lib/locales';
import { press } from '../press';
import { seeText } from '../see-text';
import type { Firefox } from './browser';

/** The welcome page: yes, Gmail on, LinkedIn by its address. */
export async function agreeToAll(own: Page): Promise<void> {
  await press(own, 'button', welcome.consent.button);
  await press(own, 'switch', settings.sites.gmail);
  await own.waitForSelector('[role=switch][aria-checked=true]:not([data-disabled])');
  await press(own, 'radio', settings.linkedin.levels.address.name);
}

/** Somebody who isn't a sample, by hand and by keyboard, in the extension's own tab; their page is open then. */
export async function addPerson(app: Page, name: string): Promise<void> {
  await app.evaluate(() => {
    location.hash = '#people';
  });
  await press(app, 'button', people.add);
  await app.waitForFunction(
    () => document.activeElement?.tagName === 'INPUT' && document.querySelector('[role=dialog]'),
  );
  await app.keyboard.type(name);
  await app.keyboard.press('Enter');
  await app.waitForFunction((wanted) => document.querySelector('h1')?.textContent?.includes(wanted), {}, name);
}

/** How many marks of each severity are painted on a page, as the browser itself counts them. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
}

/** After the welcome page, with the sample people, on that page of the extension's own tab. */
export async function beginWithSamples({ welcome: own, openExtensionPage }: Firefox, route: string): Promise<Page> {
  await press(own, 'button', welcome.consent.button);
  await press(own, 'button', welcome.people.add);
  await seeText(own, welcome.people.remove);
  return openExtensionPage(`app#${route}`);
}
