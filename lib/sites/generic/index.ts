import type { Sighting } from '../../core/sighting';
import { composeSighting, nobodyHere } from '../people';
import type { DraftField, Site } from '../site';
import { findOwn, type Own } from './account';
import { findGenericDrafts, type GenericDraft } from './drafts';
import { findEditors } from './editors';
import { findHeaders } from './header';
import { judge } from './judge';
import { hasListRows, isMail } from './mail-page';
import { forgetRows } from './rows';
import { surveyPage } from './survey';
import { type Tree, treesOf } from './trees';

/**
 * Any webmail, read by what all of them have in common. Only for pages that the user switched on by address, and after
 * every adapter that knows its site. It answers "not sure" wherever two things on the page disagree.
 */
export const generic: Site = { id: 'generic', matches, readPage, findDrafts };

const MENTIONS =
  '[title*="@"], [email], [data-email], a[href^="mailto:" i], textarea, [contenteditable], iframe, frame';

/** Cheap: a page that names nobody and has nothing to write in is none. All else is judged with what was found, once. */
function matches(document: Document, url: URL): boolean {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  if (document.querySelector(MENTIONS) !== null) return true;
  return treesOf(document).some((tree) => tree.querySelector(MENTIONS) !== null || holdsAddress(tree));
}

function holdsAddress(tree: Tree): boolean {
  return ('body' in tree ? tree.body : tree)?.textContent?.includes('@') ?? false;
}

function readPage(document: Document, url: URL): Sighting | null {
  forgetRows();
  const trees = treesOf(document);
  const own = findOwn(trees, document.title);
  const drafts = findGenericDrafts(document, own.all);
  const headers = findHeaders(surveyPage(document, formsOf(drafts)), document.title);
  if (!isMail({ document, url, trees, headers, drafts })) return null;
  const shown = judge({ document, url, headers, own, trees });
  if (shown) return shown;
  const [draft, another] = drafts;
  if (draft && !another && !hasListRows(trees)) return aboutDraft(draft, own);
  return nobodyHere('generic', [`drafts:${drafts.length}`, `account:${own.how}`], own.main);
}

/** People in a draft's own fields are no header of a mail; a draft that is the whole page hides nothing. */
function formsOf(drafts: readonly GenericDraft[]): Set<Element> {
  return new Set(drafts.map(({ root }) => root).filter((root) => !root.matches('body, main, [role="main"]')));
}

function aboutDraft(draft: GenericDraft, own: Own): Sighting {
  const { recipients, subject } = draft;
  return composeSighting({ site: 'generic', account: own.main, recipients, subject });
}

function findDrafts(document: Document, url: URL): DraftField[] {
  forgetRows();
  const trees = treesOf(document);
  if (findEditors(trees).length === 0) return [];
  const drafts = findGenericDrafts(document, findOwn(trees, document.title).all);
  if (drafts.length === 0 || !isMail({ document, url, trees, headers: [], drafts })) return [];
  return drafts.map(({ hasSubject: _, ...draft }) => draft);
}
