import type { Page } from 'playwright-core';
import { popup as words } from '../../lib/locales';
import { type Chromium, type OpenOptions, openChromium } from '../e2e/chromium/browser';
import { begin } from '../e2e/chromium/journeys';
import { openPanel, type Panel } from '../e2e/chromium/panel';
import { chooseDana, type NotePlace, openDana, panelPlace, popupPlace } from './surfaces';

/** The popup and the panel, both about Dana, and a page of the extension that needs nothing. */
export type Desktop = {
  chromium: Chromium;
  panel: Panel;
  /** Any page of the extension's own: here the test breaks things by hand. */
  bench: Page;
  /** Brings the place to the front, ready to be typed into. */
  go(name: 'popup' | 'panel'): Promise<NotePlace>;
  close(): Promise<string[]>;
};

export async function openDesktop(options: OpenOptions = {}): Promise<Desktop> {
  const chromium = await openChromium(options);
  const bench = await begin(chromium);
  const panel = await openPanel(chromium);
  const popup = await chromium.openExtensionPage('popup');
  await chooseDana(popup);
  const dana = await openDana(chromium);
  await panel.says('Dana Whitfield');
  return {
    chromium,
    panel,
    bench,
    async go(name) {
      if (name === 'panel') {
        await dana.bringToFront();
        await panel.says('Dana Whitfield');
        return panelPlace(panel);
      }
      await popup.bringToFront();
      await popup.getByRole('textbox', { name: words.field }).waitFor();
      // An earlier note may be offered back to another person or to nobody.
      await chooseDana(popup);
      return popupPlace(popup);
    },
    async close() {
      await panel.disconnect();
      return chromium.close();
    },
  };
}
