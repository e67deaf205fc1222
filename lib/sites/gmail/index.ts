import type { Sighting } from '../../core/sighting';
import { composeSighting, nobodyHere } from '../people';
import type { DraftField, Site } from '../site';
import { findOwnAddresses } from './account';
import { findGmailDrafts } from './compose';
import { readRoute } from './route';
import { findThread, readThread } from './thread';

/** Gmail on mail.google.com, in every account and view. */
export const gmail: Site = { id: 'gmail', matches, readPage, findDrafts };

function matches(_document: Document, url: URL): boolean {
  return url.hostname === 'mail.google.com';
}

function readPage(document: Document, url: URL): Sighting | null {
  const route = readRoute(url);
  if (route.kind === 'other') return null;
  const own = findOwnAddresses(document);
  if (route.kind === 'list') return nobodyHere('gmail', ['url:list'], own[0]);
  const thread = findThread(document);
  if (thread) return readThread(thread, { own, token: route.kind === 'thread' ? route.token : '' });
  if (route.kind === 'thread') return null;
  const draft = findGmailDrafts(document, own)[0];
  if (!draft) return null;
  return composeSighting({
    site: 'gmail',
    account: own[0] ?? null,
    recipients: draft.recipients,
    subject: draft.subject,
  });
}

function findDrafts(document: Document, url: URL): DraftField[] {
  return readRoute(url).kind === 'other' ? [] : findGmailDrafts(document, findOwnAddresses(document));
}
