import type { Sighting } from '../../core/sighting';
import { composeSighting, nobodyHere } from '../people';
import type { DraftField, Site } from '../site';
import type { Own } from './account';
import { findGenericDrafts, type GenericDraft } from './drafts';
import { findHeaders } from './header';
import { judge } from './judge';
import { lookOver } from './look';
import { hasListRows, isMail } from './mail-page';
import { surveyPage } from './survey';

/**
 * Any webmail, read by what all of them have in common. Only for pages that the user switched on by address, and after
 * every adapter that knows its site. It answers "not sure" wherever two things on the page disagree.
 */
export const generic: Site = { id: 'generic', matches, readPage, findDrafts };

/** Asked last: whether a page is one of a webmail is judged with what is found on it, once. */
function matches(_document: Document, url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}

function readPage(document: Document, url: URL): Sighting | null {
  const look = lookOver(document);
  const { parts } = look;
  const own = look.own();
  const drafts = findGenericDrafts(look);
  const headers = findHeaders(surveyPage(document, formsOf(drafts)), document.title);
  if (!isMail({ document, url, parts, headers, drafts })) return null;
  const shown = judge({ document, url, headers, own, parts });
  if (shown) return shown;
  const [draft, another] = drafts;
  if (draft && !another && !hasListRows(parts)) return aboutDraft(draft, own);
  return nobodyHere('generic', [`drafts:${drafts.length}`, `account:${own.how}`], own.main);
}

/** People in a draft's own fields are no header of a mail; a draft that is the whole page hides nothing. */
function formsOf(drafts: readonly GenericDraft[]): Set<Element> {
  return new Set(drafts.map(({ root }) => root).filter((root) => !root.matches('body, main, [role="main"]')));
}

function aboutDraft(draft: GenericDraft, own: Own): Sighting {
  const { recipients, subject, isAddressed, from } = draft;
  const { focus, ...sighting } = composeSighting({ site: 'generic', account: own.main ?? from, recipients, subject });
  // Somebody in Cc alone: whom it is for stands in a field that wasn't understood.
  return focus && isAddressed ? { ...sighting, focus } : sighting;
}

function findDrafts(document: Document, url: URL): DraftField[] {
  const look = lookOver(document);
  const { parts } = look;
  const drafts = findGenericDrafts(look);
  if (drafts.length === 0 || !isMail({ document, url, parts, headers: [], drafts })) return [];
  return drafts.map(({ hasSubject: _, isAddressed: __, from: ___, ...draft }) => draft);
}
