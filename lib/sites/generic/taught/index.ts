import type { Sighting } from '../../../core/sighting';
import { type ReadingRule, type SiteRule, TAUGHT_GONE } from '../../../core/site-rule';
import { gatherPeople } from '../../people';
import type { Site } from '../../site';
import { findOwn } from '../account';
import { gatherParts } from '../parts';
import { forgetRows } from '../rows';
import { forgetNames } from '../tokens';
import { findTaughtDrafts } from './drafts';
import { findWords, withoutWords } from './own-words';
import { readTaught, type TaughtPage } from './read';
import { forgetWays, holdsDeep } from './way';

/**
 * A reader that goes by what the user taught of this host, and by the generic one for all else. Where an opened mail isn't
 * built as it was taught, the generic reader's answer is only a guess: nobody is shown by it.
 */
export function taughtSite(generic: Site, rule: SiteRule): Site {
  return {
    id: 'generic',
    matches: (_document, url) => url.host === rule.host,
    readPage(document, url) {
      const guess = () => (generic.matches(document, url) ? generic.readPage(document, url) : null);
      if (!rule.reading) return guess();
      const page = lookAt(document, url, rule.reading);
      return readTaught(page, rule.reading) ?? doubt(guess(), page);
    },
    findDrafts(document, url) {
      const found = generic.matches(document, url) ? generic.findDrafts(document, url) : [];
      if (found.length === 0 && !rule.writing) return found;
      const page = lookAt(document, url, rule.reading);
      // A mail may hold a form that looks like a draft.
      const base = found.filter(({ root }) => !page.words.some((each) => holdsDeep(each, root)));
      return rule.writing ? findTaughtDrafts(page, rule.writing, base) : base;
    },
  };
}

/**
 * A page as it is now, with all that is kept of it while it is read begun anew. Where the rule tells which parts hold mails'
 * own words, nothing in there says whose the page is.
 */
export function lookAt(document: Document, url: URL, reading?: ReadingRule): TaughtPage {
  forgetRows();
  forgetNames();
  forgetWays();
  const parts = gatherParts(document);
  const words = reading ? findWords(parts, reading) : [];
  return { document, url, parts, words, own: findOwn(withoutWords(parts, words), document.title) };
}

function doubt(guess: Sighting | null, page: TaughtPage): Sighting | null {
  if (!guess || guess.view === 'list') return guess;
  // To write is no mail that is open; where one is, what looks like a draft may be a part of it.
  if (guess.view === 'compose' && page.words.length === 0) return guess;
  const { focus, people, path, ...rest } = guess;
  return {
    ...rest,
    people: gatherPeople([focus ?? null, ...people], page.own.all),
    confidence: Math.min(0.3, rest.confidence),
    path: [TAUGHT_GONE, ...path],
  };
}
