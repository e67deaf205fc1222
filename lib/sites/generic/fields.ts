import { type Mailbox, makeMailbox, parseMailbox, parseMailboxes, readEmail } from '../address';
import { cleanText, fieldValue, textOf, unmarked, visible } from '../dom';
import { MENTION, readMention, readTextMentions, visibleText } from './mention';
import { holdsMoreThan } from './parts';
import { readLineName } from './tokens';
import { holds, parentOf } from './trees';
import { type Line, readLabel } from './words';

/** A field of a draft's header: what it is for, what is typed in, and the part of the form that is its own. */
export type Field = { line: Line; element: Element };

/** What something can be typed or put into. */
const FIELD =
  'input:not([type="hidden"]):not([type="checkbox"]):not([type="radio"]):not([type="submit"]):not([type="button"]):not([type="file"]):not([type="password"]), textarea, select, [role="combobox"], [role="listbox"], [role="textbox"], [contenteditable]:not([contenteditable="false" i])';
const FIELD_TAGS = new Set(['input', 'textarea', 'select']);

/** Can something be typed or put in here? */
export function isField(element: Element): boolean {
  const may =
    FIELD_TAGS.has(element.localName) || element.hasAttribute('role') || element.hasAttribute('contenteditable');
  return may && element.matches(FIELD);
}

/** Which line of a mail a field is for: by its form name or id, by its whole label, or by the text before it. */
export function readField(element: Element): Field | null {
  const line =
    readLineName(element) ??
    readEnding(element) ??
    labelled(element) ??
    namedAround(element) ??
    (element.getAttribute('type') === 'email' && element.hasAttribute('multiple') ? 'to' : null);
  return line ? { line, element } : null;
}

/** The row around it, when that is named after its line and holds nothing else to fill in but the field's twin. */
function namedAround(element: Element): Line | null {
  let at = parentOf(element);
  for (let step = 0; at && step < 5 && at.querySelectorAll(FIELD).length < 3; step++, at = parentOf(at)) {
    const line = readLineName(at);
    if (line) return line;
  }
  return null;
}

/** Ids that a program counts: "v12-to-input", "zv__COMPOSE-1_to_control". */
function readEnding(element: Element): Line | null {
  const ending = /(?:^|[^a-z])(to|cc|bcc|subject)[^a-z]*(?:control|input|field|box|addr)?[^a-z]*$/i;
  for (const name of ['id', 'name']) {
    const found = ending.exec(element.getAttribute(name) ?? '')?.[1];
    if (found) return found.toLowerCase() as Line;
  }
  return null;
}

function labelled(element: Element): Line | null {
  for (const name of ['aria-label', 'placeholder', 'title', 'data-placeholder']) {
    const line = readLabel(element.getAttribute(name) ?? '');
    if (line) return line;
  }
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = `${element.getAttribute('aria-labelledby') ?? ''}`.split(/\s+/).filter((id) => id !== '');
  for (const id of ids) {
    const line = readLabel(textOf(root.getElementById(id)));
    if (line) return line;
  }
  // By one tag a page is searched for next to nothing.
  const labels = 'body' in root ? root.getElementsByTagName('label') : root.querySelectorAll('label');
  const own = element.id && [...labels].find((label) => label.htmlFor === element.id);
  return (own && readLabel(textOf(own))) || textBefore(element);
}

const PERSON = `${MENTION}, li, [role="option"], [role="listitem"]`;

const MOST_BEFORE = 150;

/** The nearest words before a field, a few steps up at most: "To:" in the cell beside it. */
function textBefore(element: Element): Line | null {
  let at: Element | null = element;
  for (let step = 0; at && step < 10; step++, at = parentOf(at)) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      const shown = before.nodeType === 1 ? (before as Element) : null;
      // No label: a list, or the rest of the page.
      if (shown && holdsMoreThan(shown, MOST_BEFORE)) return null;
      const text = cleanText(before.textContent);
      // A field in between has those words for itself.
      if (shown && (shown.matches(FIELD) || shown.querySelector(FIELD))) return null;
      // Those who are in the field already stand before the place to type in.
      if (shown && (shown.matches(PERSON) || shown.querySelector(PERSON))) continue;
      if (text !== '') return readLabel(text) ?? lastLabel(before);
    }
  }
  return null;
}

function lastLabel(node: Node): Line | null {
  if (node.nodeType !== 1 || (node as Element).querySelector(FIELD)) return null;
  const label = (node as Element).querySelector('label, b, strong, span');
  return label && textOf(label).length < 24 ? readLabel(textOf(label)) : null;
}

/** People in a field: chips beside it, else what it holds, else its hidden twin; and an address just typed. */
export function readPeopleOf(field: Field, others: readonly Element[], root: Element): Mailbox[] {
  const own = ownPart(field, others, root);
  const chips = readChips(own, field.element);
  const typed = readTyped(field.element);
  if (chips.length > 0) return [...chips, ...typed.filter(({ email }) => email)];
  return typed.length > 0 ? typed : readTwin(own, field);
}

/** The largest part around a field that holds no other field of the draft, and not its editor. */
function ownPart(field: Field, others: readonly Element[], root: Element): Element {
  let own = field.element;
  for (let at = parentOf(own); at && at !== root && holds(root, at); at = parentOf(at)) {
    const part = at;
    if (others.some((other) => other !== field.element && holds(part, other))) break;
    own = part;
  }
  return own;
}

const CHIP =
  'li, [role="option"], [role="listitem"], [class*="chip" i], [class*="token" i], [class*="pill" i], [class*="bubble" i], [class*="recipient" i], [class*="tag" i], [data-selection-index]';

function readChips(own: Element, input: Element): Mailbox[] {
  const apart = (each: Element): boolean => each !== input && !each.contains(input) && unmarked(each) && visible(each);
  const found: Mailbox[] = [];
  const taken: Element[] = [];
  for (const each of own.querySelectorAll(MENTION)) {
    if (!apart(each) || taken.some((other) => other.contains(each)) || each.matches('[role="listbox"] *')) continue;
    const mention = readMention(each);
    // A button of somebody else's beside the field has no words.
    if (!mention || mention === 'torn' || visibleText(each) === '') continue;
    found.push(mention.mailbox);
    taken.push(each);
  }
  for (const chip of own.querySelectorAll(CHIP)) {
    if (!apart(chip) || chip === own || taken.some((other) => other.contains(chip) || chip.contains(other))) continue;
    if (chip.matches(PRESSED) || chip.querySelector('input, textarea') || holdsChips(chip)) continue;
    const mailbox = readChip(chip);
    if (mailbox) found.push(mailbox);
    taken.push(chip);
  }
  return found;
}

const PRESSED = 'button, [role="button"]';

/** Others in it, and not only what takes it away. */
function holdsChips(chip: Element): boolean {
  return [...chip.querySelectorAll(CHIP)].some((inner) => !inner.matches(`${PRESSED}, a`) && visibleText(inner) !== '');
}

/** What one chip says, without the button that takes it away. */
function readChip(chip: Element): Mailbox | null {
  const text = visibleText(chip);
  const [mention, more] = readTextMentions(text);
  if (mention) return more ? null : mention.mailbox;
  const { name } = parseMailbox(text);
  // A name and an address on lines of their own.
  const [before, email = '', after] = text.split(/([^\s<>()[\]]+@[^\s<>()[\]]+)/);
  if (before && readEmail(email) && after === '') return makeMailbox(cleanText(before), email);
  return name && name.length < 80 && !name.includes('@') && readLabel(name) === null ? { name } : null;
}

function readTyped(element: Element): Mailbox[] {
  if (element.localName === 'select') return [];
  const isBox = element.localName === 'input' || element.localName === 'textarea';
  const text = isBox ? (fieldValue(element) ?? '') : '';
  return parseMailboxes(text).filter(({ email }) => email);
}

/** Some keep the true value in a field that isn't seen, beside the chips that are. */
function readTwin(own: Element, { element, line }: Field): Mailbox[] {
  const hidden = [...own.querySelectorAll('input[type="hidden"], textarea')].find(
    (each) => each !== element && (readLineName(each) === line || each.getAttribute('name') === line),
  );
  const mailboxes = parseMailboxes(fieldValue(hidden));
  return mailboxes.filter(({ email }) => readEmail(email));
}
