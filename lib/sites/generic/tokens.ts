import { parentOf } from './trees';
import type { Line } from './words';

/**
 * Words that programmers give to parts of a page: in class, id, name and test ids. Locale-free, and the second-longest
 * living thing on a page after its form fields.
 */

const NAMING = ['id', 'class', 'name', 'data-testid', 'data-test-id', 'data-test', 'data-qa', 'itemprop', 'part'];

/** Every name of an element, each as its lower-case words: "msgHeaderFrom sender" → [["msg","header","from"],["sender"]]. */
function readNames(element: Element): string[][] {
  const told = named.get(element);
  if (told) return told;
  const names = element.hasAttributes() ? splitNames(element) : NONE;
  named.set(element, names);
  return names;
}

/** An element is asked for its names by many, and can be given others between two looks. */
let named = new WeakMap<Element, string[][]>();

/** Begins anew: call before a page is read, since it may have changed. */
export function forgetNames(): void {
  named = new WeakMap();
}

function splitNames(element: Element): string[][] {
  const written = writtenNames(element);
  if (written === '') return NONE;
  const known = split.get(written);
  if (known) return known;
  const names = written.split(/\s+/).map(splitWords);
  if (split.size > MOST_KNOWN) split.clear();
  split.set(written, names);
  return names;
}

/** Pages name thousands of parts with a few hundred words. */
const split = new Map<string, string[][]>();
const MOST_KNOWN = 4_000;
const NONE: string[][] = [];

/** The names as they stand there, for a first look. */
function writtenNames(element: Element): string {
  let written = '';
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    if (value && value.length < 400) written += ` ${value}`;
  }
  return written.trim();
}

function splitWords(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** Words that say nothing about which line it is. */
const FILLER = new Set(
  'message msg mail email header headers headerline hdr field row line label value list addr addrs address addresses name names container wrapper wrap view viewer item cell td tr detail details info read text short full summary person people contact link bubble bubbles chip chips box group block content area data display compose composer composition new form input textarea control autocomplete send tokens token tags tag pill pills div span js c m v u is has ui zv clv main editor smtp avatar id react'.split(
    ' ',
  ),
);

const SINGLE: Record<string, Line> = {
  from: 'from',
  sender: 'from',
  author: 'from',
  to: 'to',
  recipient: 'to',
  recipients: 'to',
  cc: 'cc',
  bcc: 'bcc',
  replyto: 'replyto',
  subject: 'subject',
  subj: 'subject',
  date: 'date',
  betreff: 'subject',
  absender: 'from',
  empfaenger: 'to',
};

/** The line that one of an element's names says: "send_to_cc" is Cc, "back-to-list" is none. */
export function readLineName(element: Element): Line | null {
  for (const words of readNames(element)) {
    const telling = words.filter((word) => !FILLER.has(word));
    const said = telling.join(' ');
    if (/^(?:mail )?reply to$/.test(said)) return 'replyto';
    if (/^(?:to )?(?:cc|bcc)$/.test(said)) return said.endsWith('bcc') ? 'bcc' : 'cc';
    const line = Object.hasOwn(SINGLE, said) ? SINGLE[said] : undefined;
    if (line) return line;
  }
  return null;
}

/** The line that the element, or what is right around it, is named after. */
export function lineOf(element: Element): Line | null {
  let at: Element | null = element;
  for (let step = 0; at && step < 5; step++, at = parentOf(at)) {
    const line = readLineName(at);
    if (line) return line;
    if (/^(?:body|main|table|form|article|section)$/.test(at.localName)) return null;
  }
  return null;
}

/** Is one of these words among an element's names? */
export function isNamed(element: Element, words: RegExp): boolean {
  return readNames(element).some((name) => words.test(name.join(' ')));
}

/** Names of what holds a mail's own words. */
const BODY =
  /^(?:(?:view |read |the |inner |full )?(?:message|msg|mail|email|mailmsg)(?: (?:view|detail|html|plain|inner))? (?:body|content|contents|text|html|plain|part|htmlpart|data|container body)(?: (?:view|wrapper|inner|container|text|html))*|messagebody|mailbody|msgbody|messagetext|mailtext|messagecontent|mailcontent|bodytext|body text|html ?part|html ?body|read ?body|text body|body|bodyclass|rendered ?body|quoted?|quotation|signature)$/;

/** Is it named after the words of a mail that is shown? What a draft's form names so holds a draft. */
export function isWordsNamed(element: Element): boolean {
  if (element.closest('form, dialog, [role="dialog"]')) return false;
  return isNamed(element, /^(?:(?:view|read) )?(?:message|msg|mail|email) ?(?:body|text|content|part|html)(?: |$)/);
}

/** Is it what holds a mail's words, by name? Nothing with controls of its own is: that is a part of the program. */
export function isBodyNamed(element: Element): boolean {
  if (element.localName === 'body' || !isNamed(element, BODY)) return false;
  return element.querySelector('button, [role="button"], input, form, textarea, select') === null;
}
