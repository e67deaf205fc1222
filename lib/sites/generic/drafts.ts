import type { DraftKind, Person } from '../../core/sighting';
import { elementKey, fieldValue, visible } from '../dom';
import { readText } from '../dom-text';
import { gatherPeople, kindOfSubject, mailPerson } from '../people';
import type { DraftField } from '../site';
import { readDraftFrom } from './draft-from';
import type { Editor } from './editors';
import { type Field, isField, readField, readPeopleOf } from './fields';
import type { Look } from './look';
import { type Parts, partsIn, rangeOf } from './parts';
import { findSend, isControl } from './send';
import { isNamed, isWordsNamed } from './tokens';
import { holds, parentOf } from './trees';

/** A draft, and how much of one it is: a field for recipients and a control that sends are the least. */
export type GenericDraft = DraftField & {
  hasSubject: boolean;
  /** Somebody stands in To itself. */
  isAddressed: boolean;
  /** The user's own address, where the form shows who sends. */
  from: string | null;
};

/** Forms that search or sign in. */
const OTHERS = '[role="search"], form[action*="search" i], form:has(input[type="password"])';

/** Every message being written, in the order of the page. Comments, notes and chats have no field for recipients. */
export function findGenericDrafts(look: Look): GenericDraft[] {
  const found = known.get(look) ?? findForms(look);
  known.set(look, found);
  if (found.length === 0) return [];
  const own = look.own().all;
  const drafts: GenericDraft[] = [];
  for (const [at, { editor, form }] of found.entries()) {
    const others = found.filter((other) => other.editor !== editor).map((other) => other.form);
    if (takesAll(form, others)) continue;
    const rivals = found.filter((other, index) => index !== at && other.form.root === form.root);
    // One form is one draft: the fuller editor of it, or the last of them.
    if (rivals.some((rival) => weigh(rival.editor) > weigh(editor) || found.indexOf(rival) < at)) {
      if (rivals.some((rival) => weigh(rival.editor) >= weigh(editor))) continue;
    }
    drafts.push(readDraft(editor, form, own));
  }
  return drafts;
}

type Found = { editor: Editor; form: Form };

/** Of one look forms are found once; what is typed into them is read whenever it is asked for. */
const known = new WeakMap<Look, Found[]>();

function findForms(look: Look): Found[] {
  if (look.writable().length === 0) return [];
  const places = gatherPlaces(look.parts);
  if (isWithoutPeople(look, places)) return [];
  const editors = look.editors().filter(isForMessages);
  return editors.flatMap((editor) => {
    const others = editors.filter((other) => other !== editor).map(({ host }) => host);
    const form = findForm(editor, others, places);
    return form ? [{ editor, form }] : [];
  });
}

/** No field for a recipient anywhere: then nothing has to be known of editors, and their sizes are dear. */
function isWithoutPeople({ parts, writable }: Look, places: Places): boolean {
  const isRecipient = ({ element }: Placed): boolean => {
    const field = readPlaced(element, places);
    return field !== null && isForPeople(field);
  };
  return writable().every(({ host }) => rangeOf(parts, host) !== null) && !places.fields.some(isRecipient);
}

/** Something else to write in, beside whole drafts: all it has to do with people is theirs. */
function takesAll({ root, fields }: Form, others: readonly Form[]): boolean {
  const within = others.filter((other) => other.root !== root && holds(root, other.root));
  return (
    within.length > 0 &&
    fields.filter(isForPeople).every(({ element }) => within.some((other) => holds(other.root, element)))
  );
}

const isForPeople = ({ line }: Field): boolean => line === 'to' || line === 'cc' || line === 'bcc';

/** A field for recipients or a subject may be a text area as well; and a search is no message. */
function isForMessages({ host, rich }: Editor): boolean {
  if (host.closest(OTHERS) || isInWords(host)) return false;
  const line = readField(host)?.line;
  return rich ? line !== 'to' && line !== 'cc' && line !== 'bcc' && line !== 'subject' : !line;
}

/** Above this many characters beside a form, the form stands in a text: a mail can hold one, to be taken for a draft. */
const WORDS = 70;

function isInWords(host: Element): boolean {
  let at = parentOf(host);
  for (let step = 0; at && step < 6; step++, at = parentOf(at)) {
    if (/^(?:p|pre|blockquote)$/.test(at.localName) || isWordsNamed(at)) return true;
    let length = 0;
    for (const node of at.childNodes) if (node.nodeType === 3) length += (node.textContent ?? '').trim().length;
    if (length >= WORDS) return true;
  }
  return false;
}

/** Editors' own marks, and names that webmails give to the one that holds the message. */
const EDITOR_MARKS =
  '[role="textbox"][aria-multiline="true"], [g_editable], .ql-editor, .ProseMirror, [data-lexical-editor], [data-slate-editor], .cke_editable, .squire, .fr-element, .ck-content, iframe';

function weigh({ host }: Editor): number {
  const named = isNamed(host, /\b(?:body|message|content|editor|text|compose)\b/) ? 2 : 0;
  return named + (host.matches(EDITOR_MARKS) ? 2 : 0) - (isNamed(host, /\b(?:note|notes|signature|comment)\b/) ? 4 : 0);
}

type Form = { root: HTMLElement; fields: Field[]; send: Element[] };

const LAST = 'form, dialog, [role="dialog"], main, [role="main"], [role="region"], body';

/** Climbs from an editor to the nearest part with a field for recipients and a control that sends. */
function findForm(editor: Editor, others: Element[], places: Places): Form | null {
  let edge = false;
  for (let at: Element | null = editor.host; at && at.localName !== 'html'; at = parentOf(at)) {
    if (at.localName !== 'body' && others.some((other) => at !== null && holds(at, other) && !isTwin(at, other))) {
      edge = true;
    }
    const form = readForm(at as HTMLElement, editor, places);
    if (form) return edge && !at.matches(LAST) ? null : form;
    // Two editors under one roof: whatever is found above belongs to either of them.
    if (edge && at.matches('main, [role="main"], body')) return null;
  }
  return null;
}

/** Another editor of the same form counts as its twin, as long as the form has one set of fields. */
function isTwin(root: Element, other: Element): boolean {
  return root.localName === 'form' || other.localName === 'textarea';
}

/** What a draft's form is made of, by where it stands in the page; each field is looked at once, when it is asked for. */
type Places = { parts: Parts; fields: Placed[]; controls: Placed[]; read: Map<Element, Field | null> };
type Placed = { element: Element; at: number };

function gatherPlaces(parts: Parts): Places {
  const places: Places = { parts, fields: [], controls: [], read: new Map() };
  for (const [at, element] of parts.all.entries()) {
    if (isField(element)) places.fields.push({ element, at });
    if (isControl(element)) places.controls.push({ element, at });
  }
  return places;
}

/** Those of a kind that stand in a root; in one that was passed over, all that are of that kind. */
function placedIn(root: Element, { parts, ...places }: Places, kind: 'fields' | 'controls'): Element[] {
  const range = rangeOf(parts, root);
  if (!range) return partsIn(parts, root).filter(kind === 'fields' ? isField : isControl);
  return places[kind].filter(({ at }) => at >= range[0] && at < range[1]).map(({ element }) => element);
}

function readForm(root: HTMLElement, { host }: Editor, places: Places): Form | null {
  if (root === host) return null;
  const fields: Field[] = [];
  for (const element of placedIn(root, places, 'fields')) {
    if (element === host || element.contains(host) || host.contains(element)) continue;
    const field = readPlaced(element, places);
    if (field && !fields.some((other) => other.element.contains(element))) fields.push(field);
  }
  if (!fields.some(isForPeople)) return null;
  const send = findSend(placedIn(root, places, 'controls'), host);
  return send.length > 0 ? { root, fields, send } : null;
}

/** Some hide a field itself and show chips in its place; one in a part that is hidden belongs to nobody. */
function readPlaced(element: Element, { read }: Places): Field | null {
  const known = read.get(element);
  if (known !== undefined) return known;
  const told = element.closest(OTHERS) ? null : readField(element);
  const field = told && visible(parentOf(element) ?? element) ? told : null;
  read.set(element, field);
  return field;
}

function readDraft(editor: Editor, { root, fields, send }: Form, own: ReadonlySet<string>): GenericDraft {
  const { element, host } = editor;
  const subjectField = fields.find(({ line }) => line === 'subject');
  const subject = fieldValue(subjectField?.element);
  const people: (Person | null)[] = [];
  let isAddressed = false;
  for (const field of fields) {
    if (!isForPeople(field)) continue;
    // A field and the one that stands behind it share a part.
    const others = [...fields.filter(({ line }) => line !== field.line).map((other) => other.element), host];
    for (const mailbox of readPeopleOf(field, others, root)) {
      const person = mailPerson('recipient', mailbox);
      isAddressed ||= person !== null && field.line === 'to';
      people.push(person && field.line === 'cc' ? { ...person, copied: true } : person);
    }
  }
  const draft: GenericDraft = {
    id: `generic-${elementKey(host)}`,
    element,
    root,
    send,
    kind: readKind(element, subject),
    recipients: gatherPeople(people, own),
    text: () => readText(element).text,
    hasSubject: subjectField !== undefined,
    isAddressed,
    from: readDraftFrom(
      fields.map((field) => field.element),
      host,
    ),
  };
  if (subject) draft.subject = subject;
  return draft;
}

const QUOTE =
  'blockquote[type="cite"], blockquote[cite], .gmail_quote, #divRplyFwdMsg, .moz-cite-prefix, .yahoo_quoted, .protonmail_quote, #reply-intro, blockquote';

/** By the subject's prefix; else a quote makes it a reply. */
export function readKind(element: HTMLElement, subject: string | undefined): DraftKind {
  const said = kindOfSubject(subject);
  if (said) return said;
  if (element.localName === 'textarea')
    return readText(element).quoted.length > 0 && /^\s?>/m.test(readText(element).text) ? 'reply' : 'new';
  return element.querySelector(QUOTE) ? 'reply' : 'new';
}
