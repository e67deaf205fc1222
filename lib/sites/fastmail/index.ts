import type { Sighting } from '../../core/sighting';
import { readEmail } from '../address';
import { cleanText, find, findAll, textOf } from '../dom';
import { describeMail } from '../mail-sighting';
import { readMailboxOf } from '../mailbox-of';
import { composeSighting, nobodyHere } from '../people';
import type { DraftField, Site } from '../site';
import { findFastmailDrafts } from './compose';
import { type Mail, readCard, readWithoutCards } from './message';
import { ACCOUNT, CARD, LIST_ROW, PANE, SUBJECT } from './selectors';

/** Fastmail at app.fastmail.com, and at the address it had before. */
export const fastmail: Site = { id: 'fastmail', matches, readPage, findDrafts };

function matches(_document: Document, url: URL): boolean {
  // Calendar, contacts, files and settings are other parts of the same page.
  return /^(?:app|www|beta)\.fastmail\.com$/.test(url.hostname) && /^\/mail(?:\/|$)/.test(url.pathname);
}

/** The address has named no open message since 2026, so the visible thread decides; a folder's own address may show one. */
function readPage(document: Document, url: URL): Sighting | null {
  const own = findOwn(document);
  const [, folder = '', second] = url.pathname.split('/').filter((part) => part !== '');
  if (second === 'compose') return readCompose(document, own);
  const pane = find(document, PANE)?.element;
  const heading = pane && find(pane, SUBJECT)?.element;
  if (!pane || !heading) {
    const bare = find(document, [{ name: 'list', css: LIST_ROW, seen: '2018-2026' }]) === null;
    return (bare && readCompose(document, own)) || nobodyHere('fastmail', ['url:list'], own[0]);
  }
  const cards = findAll(pane, CARD);
  const mail: Mail =
    cards.length > 0
      ? { messages: cards.map((each) => readCard(each)).filter((each) => each !== null), sure: true }
      : readWithoutCards(pane, heading, own);
  if (mail.messages.length === 0) return null;
  const path = ['url:mail', `dom:${cards.length > 0 ? 'cards' : 'addresses'}`];
  const sentFolder = /^(?:sent|drafts)$/i.test(folder);
  const subject = textOf(heading);
  const sighting = describeMail({ site: 'fastmail', messages: mail.messages, own, subject, path, sentFolder });
  return mail.sure ? sighting : withDoubt(sighting);
}

/** The people stand; which of them wrote doesn't. */
function withDoubt({ focus: _focus, ...sighting }: Sighting): Sighting {
  return { ...sighting, confidence: Math.min(sighting.confidence, 0.4) };
}

function readCompose(document: Document, own: string[]): Sighting | null {
  const draft = findFastmailDrafts(document, own)[0];
  if (!draft) return null;
  const { recipients, subject } = draft;
  return composeSighting({ site: 'fastmail', account: own[0] ?? null, recipients, subject });
}

function findDrafts(document: Document): DraftField[] {
  return findFastmailDrafts(document, findOwn(document));
}

/** The menu on top names the account; else the last part of the title that is nothing but an address. */
function findOwn(document: Document): string[] {
  const menu = find(document, ACCOUNT, (each) => readMailboxOf(each).email !== undefined)?.element;
  const titled = cleanText(document.title)
    .split(/ [-–—|•·] /)
    .slice(1)
    .map(readEmail);
  const emails = [menu && readMailboxOf(menu).email, titled.findLast((email) => email !== null)];
  return [...new Set(emails.filter((email) => email != null))];
}
