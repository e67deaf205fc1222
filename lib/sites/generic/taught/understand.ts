import type { Person } from '../../../core/sighting';
import type { TaughtPart, TeachRefusal } from '../../../core/site-rule';
import { cleanText, textOf, visible } from '../../dom';
import { mailPerson } from '../../people';
import { findOwn } from '../account';
import { type Editor, findEditors } from '../editors';
import { isField, readPeopleOf } from '../fields';
import { visibleText } from '../mention';
import { gatherParts } from '../parts';
import { isInList } from '../rows';
import type { Tree } from '../trees';
import { isInWords, lineAt } from './own-words';
import { resolvePerson } from './person-at';
import { holdsDeep } from './way';

/** What was understood of a click: the part of the page, and what it says, in people or in words. */
export type Understood = { element: Element; people: Person[]; text?: string } | { refused: TeachRefusal };

/** What a click, or a key, on an element meant as this part. Pure: the page isn't touched. */
export function understand(document: Document, part: TaughtPart, clicked: Element): Understood {
  const { trees } = gatherParts(document);
  if (part === 'editor') return asEditor(trees, clicked);
  if (part === 'field') return asField(trees, clicked);
  if (isInList(clicked)) return { refused: 'in-list' };
  if (isInWords(clicked) || isWrittenIn(trees, clicked)) return { refused: 'in-words' };
  return part === 'subject' ? asSubject(clicked) : asPerson(document, part, clicked);
}

function isWrittenIn(trees: readonly Tree[], clicked: Element): boolean {
  return findEditors(trees).some(({ host }) => holdsDeep(host, clicked));
}

function asPerson(document: Document, part: 'sender' | 'recipient', clicked: Element): Understood {
  const found = resolvePerson(clicked);
  if (found === 'several') return { refused: 'several' };
  const person = found && mailPerson(part, found.person.mailbox);
  if (!found || !person) return { refused: 'nobody' };
  const { element } = found;
  if (part === 'sender') {
    if (person.email && findOwn(gatherParts(document), document.title).all.has(person.email)) return { refused: 'own' };
    const line = lineAt(element);
    if (line === 'to' || line === 'cc' || line === 'bcc') return { refused: 'recipient' };
  }
  return { element, people: [person] };
}

const LONGEST_SUBJECT = 300;

function asSubject(clicked: Element): Understood {
  const text = visibleText(clicked);
  if (text === '' || text.length > LONGEST_SUBJECT) return { refused: 'no-text' };
  return { element: clicked, people: [], text };
}

function asEditor(trees: readonly Tree[], clicked: Element): Understood {
  const editor = findEditors(trees).find(({ host }) => holdsDeep(host, clicked));
  if (!editor) return { refused: 'no-editor' };
  return { element: editor.host, people: [], text: cleanText(textOf(editor.element)).slice(0, 80) };
}

/** The field that was clicked, or the only one in what was. */
function asField(trees: readonly Tree[], clicked: Element): Understood {
  const editors = findEditors(trees);
  const isOwn = (field: Element) => !editors.some(({ host }) => holdsDeep(host, field)) && visible(field);
  let at: Element | null = clicked;
  for (let step = 0; at && step < 4; step++, at = at.parentElement) {
    const inside = [at, ...at.querySelectorAll('*')].filter((each) => isField(each) && isOwn(each));
    const [field, another] = inside.filter((each) => !inside.some((other) => other !== each && other.contains(each)));
    if (another) break;
    if (field) return { element: field, people: peopleIn(field, editors) };
  }
  return { refused: 'no-field' };
}

function peopleIn(field: Element, editors: readonly Editor[]): Person[] {
  const root = field.closest('form, [role="dialog"], main, body') ?? field;
  const others = [...root.querySelectorAll('*')].filter(
    (each) => isField(each) && each !== field && !each.contains(field) && !field.contains(each),
  );
  const mailboxes = readPeopleOf({ line: 'to', element: field }, [...others, ...editors.map(({ host }) => host)], root);
  return mailboxes.flatMap((mailbox) => mailPerson('recipient', mailbox) ?? []);
}

const MOST_OFFERED = 60;

/** What may be meant as a part, in the order of the page: for those who choose by keys. */
export function candidatesFor(document: Document, part: TaughtPart): Element[] {
  const parts = gatherParts(document);
  if (part === 'editor') return findEditors(parts.trees).map(({ host }) => host);
  const offered: Element[] = [];
  for (const element of parts.all) {
    if (offered.length >= MOST_OFFERED) break;
    if (!mayBe(element, part) || !visible(element)) continue;
    const meant = understand(document, part, element);
    if (!('refused' in meant) && meant.element === element) offered.push(element);
  }
  return offered;
}

/** Cheap, before anything is asked of the page: people are named in few words. */
function mayBe(element: Element, part: TaughtPart): boolean {
  if (part === 'field') return isField(element);
  if (part === 'subject') return isHeading(element);
  if (element.childElementCount > 3) return false;
  return element.getAttributeNames().some((name) => element.getAttribute(name)?.includes('@')) || holdsAddress(element);
}

function isHeading(element: Element): boolean {
  if (/^h[1-5]$/.test(element.localName) || element.getAttribute('role') === 'heading') return true;
  const text = element.childElementCount === 0 ? textOf(element) : '';
  return text.length > 2 && text.length < LONGEST_SUBJECT && element.ownerDocument.title.includes(text);
}

function holdsAddress(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').includes('@'));
}
