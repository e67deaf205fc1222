import type { Sighting } from '../../core/sighting';
import { composeSighting, nobodyHere } from '../people';
import type { DraftField, Site } from '../site';
import { findOutlookDrafts } from './compose';
import { readOwner, readReading } from './reading';

/** Outlook on the web, at its four hosts. */
export const outlook: Site = { id: 'outlook', matches, readPage, findDrafts };

const HOSTS = /^(?:outlook\.live\.com|outlook\.office\.com|outlook\.office365\.com|outlook\.cloud\.microsoft)$/;

function matches(_document: Document, url: URL): boolean {
  // Calendars and contacts carry the same kind of ids in their addresses.
  return HOSTS.test(url.hostname) && /^\/(?:mail|owa)(?:\/|$)/.test(url.pathname);
}

/** `/mail/<folder>/id/<item>` is an open mail; a window of its own names the item in the query. */
function isOpen(url: URL): boolean {
  return /\/id\/[^/]+/.test(url.pathname) || url.searchParams.has('ItemID') || url.searchParams.has('itemid');
}

function isCompose(url: URL): boolean {
  return /\/(?:compose|deeplink\/compose)(?:\/|$)/.test(url.pathname);
}

function readPage(document: Document, url: URL): Sighting | null {
  const owner = readOwner(document);
  if (isCompose(url)) {
    const draft = findOutlookDrafts(document, owner.email)[0];
    if (!draft) return null;
    return composeSighting({
      site: 'outlook',
      account: owner.email,
      recipients: draft.recipients,
      subject: draft.subject,
    });
  }
  if (isOpen(url)) return readReading(document, owner);
  return nobodyHere('outlook', ['url:list'], owner.email);
}

function findDrafts(document: Document): DraftField[] {
  return findOutlookDrafts(document, readOwner(document).email);
}
