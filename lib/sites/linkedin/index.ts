import type { Sighting } from '../../core/sighting';
import { nobodyHere } from '../people';
import type { DraftField, Site } from '../site';
import { findLinkedInDrafts } from './compose';
import { readGuestProfile } from './guest';
import { readConversation } from './messaging';
import { readProfile } from './profile';
import { isLinkedIn, readRoute } from './route';
import { readSalesLead } from './sales';
import { GUEST } from './selectors';

/** LinkedIn: profiles in every generation of its pages, messages, invitation notes, Sales Navigator leads. */
export const linkedin: Site = { id: 'linkedin', matches, readPage, findDrafts };

function matches(_document: Document, url: URL): boolean {
  return isLinkedIn(url);
}

function readPage(document: Document, url: URL): Sighting | null {
  const route = readRoute(url);
  if (route.kind === 'gate') return null;
  if (route.kind === 'profile') {
    return isGuestPage(document) ? readGuestProfile(document, route.slug) : readProfile(document, route.slug);
  }
  if (route.kind === 'sales') return readSalesLead(document, route.id);
  if (route.kind === 'messaging') return readConversation(document, route.thread);
  // Feeds, searches and people lists: not read at all.
  return nobodyHere('linkedin', ['url:list']);
}

function isGuestPage(document: Document): boolean {
  return document.head?.querySelector(GUEST) != null;
}

function findDrafts(document: Document, url: URL): DraftField[] {
  const route = readRoute(url);
  return route.kind === 'gate' || isGuestPage(document) ? [] : findLinkedInDrafts(document, route);
}
