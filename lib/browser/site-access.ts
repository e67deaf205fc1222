import type { SiteId } from '../core/sighting';
import { browser } from './api';

export type KnownSite = { site: SiteId; name: string; origins: string[] };

/** Where Yahoo Mail is opened in these countries, as far as it isn't led to its own host. */
const YAHOO_COUNTRIES = ['uk', 'fr', 'de', 'it', 'es', 'ca', 'br', 'in', 'mx'].map(
  (country) => `https://${country}.mail.yahoo.com`,
);

/** Sites with a switch of their own on the welcome page. LinkedIn is apart: it has levels. */
export const SITES: readonly KnownSite[] = [
  { site: 'gmail', name: 'Gmail', origins: ['https://mail.google.com'] },
  {
    site: 'outlook',
    name: 'Outlook',
    origins: [
      'https://outlook.live.com',
      'https://outlook.office.com',
      'https://outlook.office365.com',
      'https://outlook.cloud.microsoft',
    ],
  },
  { site: 'yahoo', name: 'Yahoo Mail', origins: ['https://mail.yahoo.com', ...YAHOO_COUNTRIES] },
  { site: 'proton', name: 'Proton Mail', origins: ['https://mail.proton.me'] },
  { site: 'fastmail', name: 'Fastmail', origins: ['https://app.fastmail.com', 'https://www.fastmail.com'] },
];

export const LINKEDIN_ORIGIN = 'https://www.linkedin.com';

/**
 * The match pattern that covers an origin. Without its port: Firefox knows no ports in patterns, and a page script
 * checks the whole origin against the settings before it does anything.
 */
export function hostPattern(origin: string): string {
  const url = new URL(origin);
  return `${url.protocol}//${url.hostname}/*`;
}

/** Asks the browser for these hosts only. Must be called while a click is being handled. */
export async function requestOrigins(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: origins.map(hostPattern) });
  } catch {
    return false;
  }
}

/** Asks the browser for one host only. Must be called while a click is being handled. */
export function requestOrigin(origin: string): Promise<boolean> {
  return requestOrigins([origin]);
}

/** Does the browser let us into this origin now? The user can take it back in the browser's own settings. */
export async function hasOrigin(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [hostPattern(origin)] }).catch(() => false);
}

/** Gives the host back to the browser; quietly nothing where it was granted for good (the test build). */
export async function dropOrigin(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [hostPattern(origin)] }).catch(() => false);
}

/** The known site at an origin, for its name. */
export function siteOfOrigin(origin: string): KnownSite | undefined {
  return SITES.find((site) => site.origins.includes(origin));
}
