import { findEmail, type Mailbox, makeMailbox, parseMailbox, parseMailboxes } from '../address';
import { cleanText, textOf, unmarked } from '../dom';
import { isNamed } from './tokens';
import { type Line, splitLabelled } from './words';

/** Where pages keep a person's address, the surest first; text comes last, and a name can be anybody's address. */
const LADDER = [
  'data-hovercard-id',
  'email',
  'data-email',
  'data-email-address',
  'data-mail',
  'data-address',
  'data-addr',
  'data-value',
  'sg-email',
  'title',
  'data-original-title',
  'data-tooltip',
  'aria-label',
  'href',
] as const;

/** These may say anything. */
const LABELS: ReadonlySet<string> = new Set([
  'title',
  'data-original-title',
  'data-tooltip',
  'aria-label',
  'data-value',
]);

/** Elements that may name somebody with an address in an attribute. */
export const MENTION = `${LADDER.slice(0, -1)
  .map((name) => `[${name}*="@"]`)
  .join(',')},a[href^="mailto:" i]`;

/** Does an element hold somebody's address in an attribute? Most hold no "@" at all, and that is told sooner. */
export function mayMention(element: Element): boolean {
  for (const { value } of element.attributes) if (value.includes('@')) return element.matches(MENTION);
  return false;
}

/** Somebody with an address, as an element names them. `line`: what the element's own label says. */
export type Mention = { mailbox: Mailbox & { email: string }; rung: string; line: Line | null };

/**
 * Reads an element's attributes, rung by rung; null when none holds exactly one address, 'torn' when two of them name
 * two people: then nobody knows which is meant.
 */
export function readMention(element: Element): Mention | 'torn' | null {
  let found: Mention | null = null;
  for (const rung of LADDER) {
    const value = element.getAttribute(rung);
    if (!value?.includes('@') || value.length > 400) continue;
    // The address of a page about somebody.
    if (rung === 'href' && !/^\s*mailto:/i.test(value)) continue;
    const labelled = splitLabelled(value);
    const mailbox = parseMailbox(rung === 'href' ? value : (labelled?.rest ?? value));
    const { email } = mailbox;
    // An address that can't be read is still somebody's: whoever is named next isn't them.
    if (!email && !LABELS.has(rung)) return 'torn';
    if (!email) continue;
    if (!found) found = { mailbox: { ...mailbox, email }, rung, line: labelled?.line ?? null };
    else if (found.mailbox.email !== email) return 'torn';
    else found.mailbox.name ??= mailbox.name ?? '';
  }
  if (!found) return null;
  const { email } = found.mailbox;
  const name = found.mailbox.name || nameWithin(element, email);
  return { ...found, mailbox: { ...makeMailbox(name, email), email } };
}

/** The name an element shows: its text without the address itself. Another's address is no name, and stays away. */
function nameWithin(element: Element, email: string): string {
  if (isPicture(element)) return '';
  const shown = visibleText(element);
  const parsed = parseMailbox(splitLabelled(shown)?.rest ?? shown);
  if (parsed.email === email) return parsed.name ?? '';
  const bare = cleanText(shown.replace(/[<([]?[^\s<>()[\]]+@[^\s<>()[\]]+[>)\]]?/g, ' '));
  return findEmail(shown) && findEmail(shown) !== email ? '' : bare.length > 120 ? '' : bare;
}

/** Instead of a picture stand initials, or the name of an icon. */
function isPicture(element: Element): boolean {
  return (
    /avatar|icon|picture|photo/.test(element.localName) ||
    isNamed(element, /\b(?:avatar|icon|initials|picture|photo)\b/)
  );
}

/** What an element says to the eye, without its buttons and pictures. */
export function visibleText(element: Element): string {
  if (element.children.length === 0) return textOf(element);
  const parts: string[] = [];
  const walk = (at: Node): void => {
    if (at.nodeType === 3) parts.push((at as Text).data);
    if (at.nodeType !== 1 || !unmarked(at as Element) || SILENT.has((at as Element).localName)) return;
    if ((at as Element).matches('button, [role="button"], [aria-hidden="true"]') && at !== element) return;
    for (const child of at.childNodes) walk(child);
    parts.push(' ');
  };
  walk(element);
  return cleanText(parts.join('')).replace(/\s*[×✕✖⨯]$/, '');
}

const SILENT = new Set(['script', 'style', 'svg', 'template', 'noscript', 'select', 'textarea', 'time']);

/** Mailboxes of a line of text, when it is made of nothing else; none for a sentence that holds an address. */
export function readTextMentions(text: string): Mention[] {
  const labelled = splitLabelled(text);
  const rest = labelled?.rest ?? text;
  const mailboxes = parseMailboxes(rest);
  const mentions: Mention[] = [];
  for (const mailbox of mailboxes) {
    const { email, name } = mailbox;
    if (!email || (name && (name.length > 80 || /[.!?]\s/.test(name.replace(/\b\p{L}{1,3}\.\s/gu, ''))))) return [];
    mentions.push({ mailbox: { ...mailbox, email }, rung: 'text', line: labelled?.line ?? null });
  }
  return mentions;
}
