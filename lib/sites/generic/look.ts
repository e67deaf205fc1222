import { findOwn, type Own } from './account';
import { type Editor, findWritable, pickShown } from './editors';
import { gatherParts, type Parts } from './parts';
import { forgetRows } from './rows';
import { forgetNames } from './tokens';

/**
 * What a page is made of, as far as two questions about it have in common. `writable`: what can be written in, seen or
 * not; `editors`: what of it is seen, which makes the browser lay out the page.
 */
export type Look = { parts: Parts; writable(): readonly Editor[]; editors(): readonly Editor[]; own(): Own };

type Kept = { document: Document; title: string; look: Look; watch: MutationObserver };

const EVERYTHING = { subtree: true, childList: true, attributes: true, characterData: true };

let kept: Kept | null = null;

/**
 * Looks a page over. Whoever asks again in the same task, with nothing changed in between, gets the same look: a page is
 * asked for its people and for its drafts at one moment, and most of the work is in both.
 */
export function lookOver(document: Document): Look {
  if (kept && kept.document === document && kept.title === document.title && kept.watch.takeRecords().length === 0) {
    return kept.look;
  }
  forgetLook();
  forgetRows();
  forgetNames();
  const parts = gatherParts(document);
  let writable: readonly Editor[] | undefined;
  let editors: readonly Editor[] | undefined;
  let own: Own | undefined;
  const look: Look = {
    parts,
    writable: () => {
      writable ??= findWritable(parts.trees);
      return writable;
    },
    editors: () => {
      editors ??= pickShown(look.writable());
      return editors;
    },
    own: () => {
      own ??= findOwn(parts, document.title);
      return own;
    },
  };
  keep(document, look);
  return look;
}

function keep(document: Document, look: Look): void {
  const Observer = document.defaultView?.MutationObserver;
  if (!Observer) return;
  const watch = new Observer(() => undefined);
  for (const tree of look.parts.trees) watch.observe(tree, EVERYTHING);
  kept = { document, title: document.title, look, watch };
  // Until this task ends: what the page does after that nobody has to hear of.
  queueMicrotask(forgetLook);
}

function forgetLook(): void {
  kept?.watch.disconnect();
  kept = null;
}
