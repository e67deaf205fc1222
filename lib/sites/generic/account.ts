import { findEmail } from '../address';
import { cleanText, textOf, unmarked } from '../dom';
import { readField } from './fields';
import { type Parts, partsIn } from './parts';
import { isInList } from './rows';
import { isNamed, readLineName } from './tokens';

/** The user's own addresses, as far as the page says, and how it does. `main`: the one that is signed in. */
export type Own = { main: string | null; all: Set<string>; how: string };

/** What is called so may be named after the user: a first look, cheaper than taking names to pieces. */
const HINT = /account|user|login|logged|profile|identity/i;
const HINTED = ['class', 'id', 'data-testid', 'name'];
const ACCOUNT_NAME =
  /(?:^|\s)(?:account|accounts|username|useremail|usermail|usermenu|login|logged|loggedin|identity|profile|current user|user (?:name|email|mail|menu|info|account|address|label|id)|my)(?:\s|$)|^user$/;
const AROUND = new Set(['banner', 'navigation', 'tree', 'menubar']);
const MOST_HINTED = 300;

/** Looks where pages name whom they belong to: the From field, what is called an account, the title, the bar on top. */
export function findOwn(parts: Parts, title: string): Own {
  const all = new Set<string>();
  const chosen = readFromFields(parts, all);
  const ways: [string, () => string | null][] = [
    ['from-field', () => chosen],
    ['named', () => readNamed(parts)],
    ['title', () => readTitle(title)],
    ['around', () => readAround(parts)],
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
function readFromFields(parts: Parts, all: Set<string>): string | null {
  let chosen: string | null = null;
  for (const each of parts.all) {
    if (!isFixed(each) || !unmarked(each)) continue;
    if (!isForSender(each)) continue;
    const field = each as HTMLSelectElement;
    const options = [...field.querySelectorAll('option')];
    const emails = options.map((option) => findEmail(textOf(option)) ?? findEmail(option.value));
    const value = findEmail(field.value) ?? emails[field.selectedIndex] ?? emails[0] ?? null;
    for (const email of [...emails, value]) if (email) all.add(email);
    chosen ??= value;
  }
  return chosen;
}

function isForSender(field: Element): boolean {
  if (readLineName(field) === 'from' || isNamed(field, /\b(?:from|identity|identities|sender)\b/)) return true;
  return field.localName === 'select' && readField(field)?.line === 'from';
}

/** A field that nothing can be typed into, and that is shown: a hidden one may hold anybody. */
function isFixed(element: Element): boolean {
  if (element.localName === 'select') return true;
  return element.localName === 'input' && element.hasAttribute('readonly') && element.getAttribute('type') !== 'hidden';
}

function readNamed(parts: Parts): string | null {
  const found = new Set<string>();
  for (const element of parts.all.filter(isHinted).slice(0, MOST_HINTED)) {
    if (!isNamed(element, ACCOUNT_NAME) || !unmarked(element)) continue;
    const email = readShort(element);
    if (!email || element.closest(APART) || isBelowHeading(element) || isInList(element)) continue;
    found.add(email);
  }
  // Two accounts on one page, and nothing says which is in use.
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function isHinted(element: Element): boolean {
  return (
    element.hasAttributes() &&
    element.getAttribute('type') !== 'hidden' &&
    HINTED.some((name) => {
      const value = element.getAttribute(name);
      return value !== null && HINT.test(value);
    })
  );
}

const MAIN = 'main, [role="main"]';
const APART = 'article, [role="article"], form, [role="dialog"]';

/** Where mails are shown, whose words may say anything: below the first heading of the page's main part. */
function isBelowHeading(element: Element): boolean {
  const heading = element.closest(MAIN)?.querySelector('h1, h2, h3, [role="heading"]');
  if (heading && (heading.compareDocumentPosition(element) & 4) > 0) return true;
  const host = (element.getRootNode() as Partial<ShadowRoot>).host;
  return host !== undefined && isBelowHeading(host);
}

const SHORT = ['title', 'aria-label', 'data-email', 'data-user', 'content', 'value', 'alt'];

function readShort(element: Element): string | null {
  for (const name of SHORT) {
    const value = element.getAttribute(name);
    const email = value?.includes('@') ? findEmail(value) : null;
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
function readAround(parts: Parts): string | null {
  const found = new Set<string>();
  for (const bar of parts.all) {
    if (!isAround(bar) || bar.closest(`${MAIN}, article`) || isBelowHeading(bar)) continue;
    if ((bar.textContent ?? '').length > 6_000) continue;
    for (const part of partsIn(parts, bar)) {
      if (part.childElementCount > 0 || !unmarked(part)) continue;
      const email = readShort(part);
      if (email && !isInList(part)) found.add(email);
    }
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function isAround(element: Element): boolean {
  const { localName } = element;
  if (localName === 'nav' || (localName === 'header' && element.parentElement?.localName === 'body')) return true;
  return AROUND.has(element.getAttribute('role') ?? '');
}
