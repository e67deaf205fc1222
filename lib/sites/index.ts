import type { Sighting } from '../core/sighting';
import { fastmail } from './fastmail';
import { generic } from './generic';
import { gmail } from './gmail';
import { linkedin } from './linkedin';
import { outlook } from './outlook';
import { proton } from './proton';
import { readWith } from './read-with';
import { roundcube } from './roundcube';
import type { DraftField, Site } from './site';
import { yahoo } from './yahoo';

/** Asked in this order: sites with an address of their own first, those at any host after them, any webmail last. */
export const SITES: readonly Site[] = [gmail, linkedin, outlook, yahoo, proton, fastmail, roundcube, generic];

/** The adapter for a page, or null when none knows it. */
export function findSite(document: Document, url: URL): Site | null {
  return SITES.find((site) => site.matches(document, url)) ?? null;
}

const reader = readWith(SITES);

/**
 * What the page in front of the user says about people. Null means "not a page I can read" (or not yet); a readable page
 * about nobody is a sighting with view 'list' and no focus. Pure and synchronous; call it with the top document, frames
 * of the same origin are looked into.
 */
export function readPage(document: Document, url: URL): Sighting | null {
  return reader.readPage(document, url);
}

/** Every message being written on the page, with what the page tells about it. Same rules as `readPage`. */
export function findDrafts(document: Document, url: URL): DraftField[] {
  return reader.findDrafts(document, url);
}
