import type { Trail } from '../../../core/site-rule';
import { findEmail, type Mailbox, makeMailbox, parseMailbox } from '../../address';
import { cleanText, unmarked } from '../../dom';
import { looksLikeDate } from '../dates';
import { readMention, readTextMentions, visibleText } from '../mention';
import { readLabel, splitLabelled } from '../words';

/** Whom one element names, and the attribute that holds the address where no webmail known to us uses it. */
export type PersonAt = { mailbox: Mailbox; key?: string };

const LONGEST = 200;

/** Whom an element itself names: by its attributes, then by its text. Null where it names nobody, or two. */
export function readPersonAt(element: Element, key?: Trail['key']): PersonAt | null {
  if (key) {
    const email = parseMailbox(element.getAttribute(key)).email;
    if (email) return { mailbox: makeMailbox(nameIn(element, email), email), key };
  }
  const mention = readMention(element);
  if (mention === 'torn') return null;
  if (mention) return { mailbox: withName(element, mention.mailbox) };
  const text = visibleText(element);
  if (text.includes('@') && text.length < LONGEST) {
    const [first, more] = readTextMentions(text);
    if (more) return null;
    if (first) return { mailbox: withName(element, first.mailbox) };
  }
  return readOddAttribute(element);
}

/** A name alone, as an element shows it; nobody is known by it. */
export function readNameAt(element: Element): string {
  return asName(visibleText(element));
}

const PLAIN = /^(?:class|style|id|src|srcset|href|on.*)$/;

/** An attribute that holds one address and nothing else, whatever it is called. */
function readOddAttribute(element: Element): PersonAt | null {
  let found: PersonAt | null = null;
  for (const key of element.getAttributeNames()) {
    const value = element.getAttribute(key) ?? '';
    if (!value.includes('@') || value.length > LONGEST || PLAIN.test(key) || !/^[a-z][a-z:_-]{0,39}$/.test(key))
      continue;
    const { email, name } = parseMailbox(value);
    if (!email) continue;
    if (found && found.mailbox.email !== email) return null;
    found ??= { mailbox: makeMailbox(name ?? nameIn(element, email), email), key };
  }
  return found;
}

/** A name in an element of its own beside the address belongs to it. */
function withName(element: Element, mailbox: Mailbox): Mailbox {
  const { name, email } = mailbox;
  return name || !email ? mailbox : makeMailbox(nameIn(element, email), email);
}

function nameIn(element: Element, email: string): string {
  const parent = element.parentElement;
  return asName(visibleText(element), email) || (parent ? asName(visibleText(parent), email) : '');
}

/** What of a text may be a name: short, no day, no label, and nobody else's address in it. */
function asName(text: string, email?: string): string {
  if (text.length > LONGEST) return '';
  const whole = splitLabelled(text)?.rest ?? text;
  const other = findEmail(whole.replaceAll(/\s/g, ' '));
  if (other && other !== email) return '';
  const bare = cleanText(whole.replace(/[<([]?[^\s<>()[\]]+@[^\s<>()[\]]+[>)\]]?/g, ' ').replace(/[<>]/g, ' '));
  const { name = '' } = parseMailbox(bare);
  return name.length < 2 || name.length > 80 || looksLikeDate(name) || readLabel(name) ? '' : name;
}

/** Up to here a click on a name looks for the address that belongs to it. */
const MOST_STEPS = 3;
const MOST_INSIDE = 40;

/** What a click on a person meant: the element that names them; 'several' where it holds more people than one. */
export function resolvePerson(clicked: Element): { element: Element; person: PersonAt } | 'several' | null {
  let at: Element | null = clicked;
  for (let step = 0; at && step <= MOST_STEPS; step++, at = at.parentElement) {
    if (/^(?:body|html|main|form|table)$/.test(at.localName)) break;
    const holders = holdersIn(at);
    const emails = new Set(holders.map(({ person }) => person.mailbox.email));
    if (emails.size > 1) return step === 0 ? 'several' : named(clicked);
    const innermost = holders.at(-1);
    if (innermost) return innermost;
  }
  return named(clicked);
}

type Holder = { element: Element; person: PersonAt };

/** Elements in one, itself among them, that name somebody with an address; outermost first. */
function holdersIn(element: Element): Holder[] {
  const inside = [...element.querySelectorAll('*')];
  if (inside.length > MOST_INSIDE) return [];
  const holders: Holder[] = [];
  for (const each of [element, ...inside]) {
    const person = unmarked(each) ? readPersonAt(each) : null;
    if (person?.mailbox.email) holders.push({ element: each, person });
  }
  return holders;
}

function named(clicked: Element): Holder | null {
  const name = readNameAt(clicked);
  return name ? { element: clicked, person: { mailbox: { name } } } : null;
}
