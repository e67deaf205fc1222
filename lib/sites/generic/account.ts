import { findEmail } from '../address';
import { cleanText, textOf, unmarked } from '../dom';
import { isInList } from './rows';
import { isNamed, readLineName } from './tokens';
import type { Tree } from './trees';

/** The user's own addresses, as far as the page says, and how it does. `main`: the one that is signed in. */
export type Own = { main: string | null; all: Set<string>; how: string };

const FROM_FIELD = 'select, input[readonly]';
const ACCOUNT =
  '[class*="account" i], [id*="account" i], [class*="user" i], [id*="user" i], [class*="login" i], [id*="login" i], [class*="logged" i], [id*="logged" i], [class*="profile" i], [id*="profile" i], [class*="identity" i], [data-testid*="account" i], [data-testid*="user" i], [name="user"], meta[name*="user" i]';
const ACCOUNT_NAME =
  /(?:^|\s)(?:account|accounts|username|useremail|usermail|usermenu|login|logged|loggedin|identity|profile|current user|user (?:name|email|mail|menu|info|account|address|label|id)|my)(?:\s|$)|^user$/;
const AROUND = '[role="banner"], [role="navigation"], [role="tree"], nav, body > header, [role="menubar"]';

/** Looks where pages name whom they belong to: the From field, what is called an account, the title, the bar on top. */
export function findOwn(trees: readonly Tree[], title: string): Own {
  const all = new Set<string>();
  const chosen = readFromFields(trees, all);
  const ways: [string, () => string | null][] = [
    ['from-field', () => chosen],
    ['named', () => readNamed(trees)],
    ['title', () => readTitle(title)],
    ['around', () => readAround(trees)],
  ];
  for (const [how, read] of ways) {
    const main = read();
    if (!main) continue;
    all.add(main);
    return { main, all, how };
  }
  return { main: null, all, how: 'none' };
}

/** Everything that can be chosen as a sender is the user's. */
function readFromFields(trees: readonly Tree[], all: Set<string>): string | null {
  let chosen: string | null = null;
  for (const tree of trees) {
    for (const field of tree.querySelectorAll<HTMLSelectElement>(FROM_FIELD)) {
      if (readLineName(field) !== 'from' && !isNamed(field, /\b(?:from|identity|identities|sender)\b/)) continue;
      const options = [...field.querySelectorAll('option')];
      const emails = options.map((option) => findEmail(textOf(option)) ?? findEmail(option.value));
      const value = findEmail(field.value) ?? emails[field.selectedIndex] ?? emails[0] ?? null;
      for (const email of [...emails, value]) if (email) all.add(email);
      chosen ??= value;
    }
  }
  return chosen;
}

function readNamed(trees: readonly Tree[]): string | null {
  const found = new Set<string>();
  for (const tree of trees) {
    for (const element of [...tree.querySelectorAll(ACCOUNT)].slice(0, 300)) {
      if (!isNamed(element, ACCOUNT_NAME) || !unmarked(element)) continue;
      if (element.closest('form, [role="dialog"], article, [role="article"]') || isInList(element)) continue;
      const email = readShort(element);
      if (email) found.add(email);
    }
  }
  // Two accounts on one page, and nothing says which is in use.
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function readShort(element: Element): string | null {
  for (const name of ['title', 'aria-label', 'data-email', 'data-user', 'content', 'value', 'alt']) {
    const email = findEmail(element.getAttribute(name));
    if (email) return email;
  }
  const text = element.textContent ?? '';
  return text.length < 160 && countOf(text, '@') === 1 ? findEmail(text) : null;
}

function countOf(text: string, what: string): number {
  return text.split(what).length - 1;
}

/** "Inbox (3) - alex@example.com - Such Mail": an address for a part of its own is the user's. */
function readTitle(title: string): string | null {
  const parts = cleanText(title).split(/\s[-–—|:·]+\s|:\s/);
  const emails = new Set(parts.map((part) => (/^\(?\S+@\S+\)?$/.test(part.trim()) ? findEmail(part) : null)));
  emails.delete(null);
  return emails.size === 1 ? ([...emails][0] ?? null) : null;
}

/** The only address in the bars around the mail. */
function readAround(trees: readonly Tree[]): string | null {
  const found = new Set<string>();
  for (const tree of trees) {
    for (const bar of tree.querySelectorAll(AROUND)) {
      if (bar.closest('main, [role="main"], article') || (bar.textContent ?? '').length > 6_000) continue;
      for (const part of bar.querySelectorAll('*')) {
        if (part.childElementCount > 0 || !unmarked(part) || isInList(part)) continue;
        const email = readShort(part);
        if (email) found.add(email);
      }
    }
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
