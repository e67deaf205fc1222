import { findEmail, type Mailbox, makeMailbox, parseMailbox, readEmail } from './address';
import { cleanText, textOf, unmarked } from './dom';

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
  const marked = shownIn(element);
  const leaves = marked.filter((each) => each.children.length === 0).map(textOf);
  const name = nameAmong(leaves.length > 0 ? leaves : [textOf(element)]);
  const own = readAll(marked, OWN_ATTRIBUTES);
  const labelled = own.length > 0 ? own : readLabels(element, marked);
  if (labelled.length > 0)
    return labelled.length === 1 && labelled[0] ? makeMailbox(name, labelled[0]) : nameOnly(name);
  return readShown(textOf(element), leaves, name);
}

/** The element and its parts, without buttons, and without twins that are marked hidden and all that is in them. */
function shownIn(element: Element): Element[] {
  const parts = [...element.children].filter((each) => unmarked(each) && !each.matches(NO_TEXT));
  return [element, ...parts.flatMap(shownIn)];
}

function readAll(elements: Element[], attributes: string[]): string[] {
  const values = elements.flatMap((each) => attributes.map((attribute) => each.getAttribute(attribute)));
  return distinct(values.map((value) => readEmail(value)));
}

/** The element's own label speaks for it; without an address in it, those of its parts. */
function readLabels(element: Element, marked: Element[]): string[] {
  for (const elements of [[element], marked]) {
    const labels = elements.flatMap((each) => LABELS.map((label) => cleanText(each.getAttribute(label))));
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

function readShown(whole: string, leaves: string[], name: string): Mailbox {
  const angled = readAngled(whole);
  if (angled) return makeMailbox(name, angled);
  const shown = distinct([
    ...leaves.map((leaf) => readEmail(leaf)),
    readEmail(whole),
    parseMailbox(whole).email ?? null,
  ]);
  return shown.length === 1 && shown[0] ? makeMailbox(name, shown[0]) : nameOnly(name);
}

/** The first text that is no address; "Name <address>" in one piece gives its name. */
function nameAmong(texts: string[]): string {
  for (const text of texts) {
    const name = parseMailbox(text).name ?? '';
    if (name && !readEmail(name) && /[\p{L}\d]/u.test(name)) return name;
  }
  return '';
}

const nameOnly = (name: string): Mailbox => (name ? { name } : {});

const distinct = (emails: (string | null)[]): string[] => [...new Set(emails.filter((email) => email !== null))];
