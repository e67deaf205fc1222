import { findEmail, type Mailbox, makeMailbox, parseMailbox, readEmail } from './address';
import { cleanText, unmarked } from './dom';

/** Attributes that hold nothing but an address, where a page has them at all. */
const OWN_ATTRIBUTES = ['data-email', 'data-test-email', 'email', 'href'];
const LABELS = ['title', 'aria-label'];
const NO_TEXT = 'button, [role="button"], [aria-hidden="true"]';

/**
 * The one mailbox that an element of a header shows. An attribute made for addresses goes before a label, and both before
 * what is shown: a display name can be somebody else's address. Where two addresses claim to be it, there is none. The
 * name is the shown text; labels around it are translated ("More details about …").
 */
export function readMailboxOf(element: Element): Mailbox {
  const texts = textsIn(element);
  const name = nameAmong([...texts, element.getAttribute('title') ?? '']);
  const told = readTold(element);
  // An address that can't be read is theirs nonetheless, and what is shown beside it their name.
  const names = [...OWN_ATTRIBUTES, ...LABELS];
  const unread = shownIn(element).some((each) => names.some((at) => each.getAttribute(at)?.includes('@')));
  const emails = told.length > 0 || unread ? told : readShown(texts);
  return emails.length === 1 && emails[0] ? makeMailbox(name, emails[0]) : name ? { name } : {};
}

/** The addresses that an element and its parts are marked with, whatever they show; usually one or none. */
export function readTold(element: Element): string[] {
  const marked = shownIn(element);
  const values = marked.flatMap((each) => OWN_ATTRIBUTES.map((attribute) => each.getAttribute(attribute)));
  const own = distinct(values.map(readEmail));
  return own.length > 0 ? own : readLabels(element, marked);
}

/** Not buttons, decoration, or twins that are marked hidden. */
const isShown = (part: Element): boolean => unmarked(part) && !part.matches(NO_TEXT);

function shownIn(element: Element): Element[] {
  return [element, ...[...element.children].filter(isShown).flatMap(shownIn)];
}

/** Every piece of shown text by itself, in order. */
function textsIn(element: Element): string[] {
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType === 3) return [cleanText(node.textContent)];
    return node.nodeType === 1 && isShown(node as Element) ? textsIn(node as Element) : [];
  });
}

/** The element's own label speaks for it; without an address in it, those of its parts. */
function readLabels(element: Element, marked: Element[]): string[] {
  for (const elements of [[element], marked]) {
    const labels = elements.flatMap((each) => LABELS.map((label) => cleanText(each.getAttribute(label))));
    // Angles hold the address; where it can't be read, one before them is the name.
    if (labels.some((label) => /<[^<>]*@[^<>]*>/.test(label) && !readAngled(label))) return [];
    for (const read of [readAngled, readEmail, findEmail]) {
      const found = distinct(labels.map(read));
      if (found.length > 0) return found;
    }
  }
  return [];
}

function readAngled(text: string): string | null {
  return readEmail(/<([^<>]*)>[\s.,;]*["'”»]?$/.exec(text)?.[1]);
}

/** In angles, as one text or in a part of its own; else whatever text is an address. One that can't be read makes all doubtful. */
function readShown(texts: string[]): string[] {
  const angled = readAngled(cleanText(texts.join(' ')));
  if (angled) return [angled];
  const read = texts.filter((text) => text.includes('@')).map((text) => parseMailbox(text).email ?? null);
  return read.includes(null) ? [] : distinct(read);
}

/** The first text that is no address; "Name <address>" in one piece gives its name. */
function nameAmong(texts: string[]): string {
  for (const text of texts) {
    const name = parseMailbox(text).name ?? '';
    if (name && !/\S@\S/.test(name) && /[\p{L}\d]/u.test(name)) return name;
  }
  return '';
}

const distinct = (emails: (string | null)[]): string[] => [...new Set(emails.filter((email) => email !== null))];
