import type { Page } from 'puppeteer-core';
import { settings, welcome } from '../../../lib/locales';
import { press } from '../press';

/** The welcome page: yes, Gmail on, LinkedIn by its address. */
export async function agreeToAll(own: Page): Promise<void> {
  await press(own, 'button', welcome.consent.button);
  await press(own, 'switch', settings.sites.gmail);
  await own.waitForSelector('[role=switch][aria-checked=true]:not([data-disabled])');
  await press(own, 'radio', settings.linkedin.levels.address.name);
}
