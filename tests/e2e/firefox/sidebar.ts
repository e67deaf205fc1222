import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';

/** The real sidebar, seen from `own`: pages of one extension see each other. */
export type Sidebar = {
  text(): Promise<string>;
  says(words: string, timeout?: number): Promise<void>;
  /** Click the button of that very name; it may come a moment later. */
  press(name: string): Promise<void>;
};

export function watchSidebar(own: Page): Sidebar {
  const text = () =>
    own.evaluate(
      () => browser.extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText ?? 'no sidebar is open',
    );
  const click = (name: string) =>
    own.evaluate((wanted) => {
      const buttons = browser.extension.getViews({ type: 'sidebar' })[0]?.document.querySelectorAll('button') ?? [];
      const button = [...buttons].find((one) => (one.getAttribute('aria-label') ?? one.innerText).trim() === wanted);
      button?.click();
      return button !== undefined;
    }, name);
  return {
    text,
    says: (words, timeout = 15_000) =>
      vi.waitFor(async () => expect(await text()).toContain(words), { timeout, interval: 40 }),
    press: (name) =>
      vi.waitFor(async () => expect(await click(name), `no button “${name}”`).toBe(true), {
        timeout: 15_000,
        interval: 60,
      }),
  };
}

/** Firefox's own, in the pages of an extension. */
declare const browser: { extension: { getViews(of: { type: string }): Window[] } };
