import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sighting } from '../../lib/core/sighting';
import type { SiteRule, TaughtPart } from '../../lib/core/site-rule';
import { siteRule } from '../../lib/core/site-rule-schema';
import { generic } from '../../lib/sites/generic';
import { taughtSite } from '../../lib/sites/generic/taught';
import { makeRule, type Shown } from '../../lib/sites/generic/taught/make-rule';
import { understand } from '../../lib/sites/generic/taught/understand';
import type { Fixture } from './fixtures';
import { everyTree } from './trees';

/** A made-up page of a make that nobody wrote a reader for, and what the user shows on it. */
export type TaughtPage = Fixture & {
  /** What the generic reader says without being taught. */
  generic: 'unsure' | 'wrong';
  teach: Partial<Record<TaughtPart, string | string[]>>;
  focus?: string;
  /** The name shown beside the address. */
  personName?: string;
  subject?: string;
  /** "unknown" where nothing on the page says whose it is. */
  account?: 'unknown';
  draft?: { recipients: string[]; text?: string };
  /** Another mail on the same page: words to replace. */
  again: Record<string, string>;
  focusAgain?: string;
  draftAgain?: { recipients: string[] };
};

/** Tests and benches run in the repo's root. */
const FOLDER = join(process.cwd(), 'tests/pages/taught');

export function listTaughtPages(): TaughtPage[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));
  return files.map((file) => {
    const name = file.replace(/\.html$/, '');
    const told = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
    const people = (told.people ?? []).map((email: string) => ({ email, name: told.name ?? '', role: 'sender' }));
    const focus = told.focus ? { email: told.focus, name: told.name, role: 'sender' } : undefined;
    const sighting = focus ? { site: 'generic', view: 'message', people, focus } : null;
    const drafts = told.draft ? [{ kind: 'new', ...told.draft }] : [];
    const html = readFileSync(join(FOLDER, file), 'utf8');
    return { ...told, personName: told.name, name, html, sighting, drafts } as TaughtPage;
  });
}

/** The same page with another mail on it. */
export function withAnotherMail(page: TaughtPage): TaughtPage {
  const html = Object.entries(page.again).reduce((text, [from, to]) => text.replaceAll(from, to), page.html);
  return { ...page, html };
}

/** The first element of the page that a selector finds, frames and shadow roots searched too. */
export function elementAt(document: Document, css: string): Element {
  for (const tree of everyTree(document)) {
    const found = tree.querySelector(css);
    if (found) return found;
  }
  throw new Error(`nothing is ${css}`);
}

/** Shows the page's parts as a user would, and makes a rule of them; checked as the home wing checks it. */
export function teachPage(document: Document, page: TaughtPage): SiteRule {
  const shown: Shown[] = [];
  for (const [part, where] of Object.entries(page.teach) as [TaughtPart, string | string[]][]) {
    for (const css of [where].flat()) {
      const meant = understand(document, part, elementAt(document, css));
      if ('refused' in meant) throw new Error(`${part} ${css}: ${meant.refused}`);
      shown.push({ part, element: meant.element });
    }
  }
  const url = new URL(page.url);
  const made = makeRule(document, url, shown);
  if ('problem' in made) throw new Error(made.problem);
  return siteRule.parse(JSON.parse(JSON.stringify({ host: url.host, taughtAt: 0, ...made.rule })));
}

/** What a page says with a rule, or without. */
export function readWithRule(document: Document, page: TaughtPage, rule?: SiteRule): Sighting | null {
  const url = new URL(page.url);
  return (rule ? taughtSite(generic, rule) : generic).readPage(document, url);
}

/** Whom the panel would show. */
export function shownBy(sighting: Sighting | null): string | undefined {
  return sighting && sighting.confidence >= 0.5 ? sighting.focus?.email : undefined;
}
