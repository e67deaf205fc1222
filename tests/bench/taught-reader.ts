import { generic } from '../../lib/sites/generic';
import { taughtSite } from '../../lib/sites/generic/taught';
import { makeRule } from '../../lib/sites/generic/taught/make-rule';

/** Reads by nothing but the generic reader, until it is taught. */
let reader = generic;

/** Shows the sender of a page as a user would, by what finds it. */
export function teachSender(css: string): boolean {
  const element = document.querySelector(css);
  const url = new URL(location.href);
  const made = makeRule(document, url, element ? [{ part: 'sender', element }] : []);
  if ('problem' in made) return false;
  reader = taughtSite(generic, { host: url.host, taughtAt: 0, ...made.rule });
  return true;
}

/** As `lib/sites` has it. */
export function readPage(document: Document, url: URL) {
  return reader.readPage(document, url);
}

/** As `lib/sites` has it. */
export function findDrafts(document: Document, url: URL) {
  return reader.findDrafts(document, url);
}
