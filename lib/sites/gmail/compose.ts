import type { DraftKind, Person } from '../../core/sighting';
import { makeMailbox, parseMailbox, parseMailboxes, readEmail } from '../address';
import { climb, elementKey, fieldValue, find, findAll, unmarked, visible } from '../dom';
import { readText } from '../dom-text';
import { gatherPeople, kindOfSubject, mailPerson } from '../people';
import type { DraftField } from '../site';
import {
  BODY,
  COMPOSE_BOX,
  chips,
  DRAFT_FIELD,
  FOLDED,
  FORWARDED,
  hiddenRecipients,
  RICH_EDITOR,
  SEND,
  SEND_LATER,
  SUBJECT_BOX,
  SUBJECT_FIELD,
} from './selectors';

/** Every open draft, in document order: pop-ups, full screen, inline, windows of their own; rich or plain text. */
export function findGmailDrafts(document: Document, own: string[]): DraftField[] {
  const outside = (each: Element): boolean => !each.closest(BODY);
  const editors = findAll(document, RICH_EDITOR, (each) => visible(each) && outside(each));
  const plain = [...document.querySelectorAll<HTMLElement>(DRAFT_FIELD)]
    .filter(outside)
    .map((field) => plainEditor(draftBox(field)))
    .filter((editor) => editor !== null);
  const found = [...new Set([...editors, ...plain])];
  found.sort((one, other) => ((one.compareDocumentPosition(other) & 4) !== 0 ? -1 : 1));
  return found.map((editor) => readDraft(editor, own));
}

/** The text area of plain-text mode; in rich mode it is a hidden twin of the editor. */
function plainEditor(box: HTMLElement | null): HTMLElement | null {
  if (!box || find(box, RICH_EDITOR)) return null;
  const fields = /^(?:to|cc|bcc|subject)$/;
  const areas = [...box.querySelectorAll<HTMLTextAreaElement>('textarea')];
  return (
    areas.find(
      (area) => !fields.test(area.name) && !area.closest('[name="to"], [name="cc"], [name="bcc"]') && visible(area),
    ) ?? null
  );
}

/** The element that holds a whole draft: its box by class, else the nearest that has a subject field and an editor. */
function draftBox(inside: HTMLElement): HTMLElement | null {
  const boxed = inside.closest<HTMLElement>(COMPOSE_BOX);
  if (boxed) return boxed;
  const whole = (at: HTMLElement): boolean =>
    at.querySelector(`${SUBJECT_BOX}, ${SUBJECT_FIELD}, ${DRAFT_FIELD}`) !== null &&
    at.querySelector('[contenteditable="true"], textarea:not([name="to"]):not([name="cc"]):not([name="bcc"])') !==
      null &&
    at.querySelector('[role="button"]') !== null;
  return climb(inside, whole);
}

function readDraft(element: HTMLElement, own: string[]): DraftField {
  const root = draftBox(element) ?? element.closest<HTMLElement>('[role="dialog"], form') ?? element;
  const subject = fieldValue(root.querySelector(SUBJECT_BOX)) ?? fieldValue(root.querySelector(SUBJECT_FIELD));
  const draft: DraftField = {
    id: `gmail-${elementKey(root.querySelector(DRAFT_FIELD) ?? element)}`,
    element,
    root,
    send: findSend(root),
    later: SEND_LATER,
    kind: readKind(root, element, subject),
    recipients: readRecipients(root, new Set(own)),
    text: () => readText(element).text,
  };
  if (subject) draft.subject = subject;
  return draft;
}

/** The Send button alone: the arrow beside it schedules. */
function findSend(root: HTMLElement): Element[] {
  const send = find(root, SEND, (each) => each.getAttribute('aria-haspopup') === null && visible(each));
  return send ? [send.element] : [];
}

function readKind(root: HTMLElement, element: HTMLElement, subject: string | undefined): DraftKind {
  const answered = root.querySelector<HTMLInputElement>('input[name="rm"]');
  const inThread = element.closest('[role="listitem"], [role="list"]') !== null;
  if (answered ? !answered.value || answered.value === 'undefined' : !inThread) {
    // A forward's subject is a fresh draft's only sign when the form says nothing.
    return answered ? 'new' : (kindOfSubject(subject) ?? 'new');
  }
  const forwarded =
    element.querySelector(FORWARDED) ||
    kindOfSubject(subject) === 'forward' ||
    /^-{6,} .* -{6,}$/m.test(readText(element).text.slice(0, 2000));
  return forwarded ? 'forward' : 'reply';
}

/** To, Cc and Bcc, chips and typed text alike. The From row looks like a chip and is told apart by its field's name. */
function readRecipients(root: HTMLElement, own: ReadonlySet<string>): Person[] {
  const fields = ['to', 'cc', 'bcc'].flatMap((name) => readField(root, name));
  if (fields.length > 0) return gatherPeople(fields, own);
  const folded = findAll(root, FOLDED, (each) => unquoted(each) && !each.closest('[name="from"]'));
  return gatherPeople(
    folded.map((each) => chipPerson(each)),
    own,
  );
}

function readField(root: HTMLElement, name: string): (Person | null)[] {
  const shown = findAll(root, chips(name), unquoted).map((chip) => chipPerson(chip));
  const typed = [...root.querySelectorAll<HTMLInputElement>(`[name="${name}"] input`)].map((input) => input.value);
  const pending = typed.filter((text) => readEmail(text)).map((text) => mailPerson('recipient', parseMailbox(text)));
  if (shown.length > 0) return [...shown, ...pending];
  const kept = findAll(root, hiddenRecipients(name), unquoted).flatMap((field) =>
    parseMailboxes((field as HTMLInputElement).value),
  );
  return [...kept.map((mailbox) => mailPerson('recipient', mailbox)), ...pending];
}

/** Not a twin, and not in what is written: a quoted mail can hold anything. */
const unquoted = (each: Element): boolean => unmarked(each) && !each.closest('[g_editable], [aria-multiline]');

function chipPerson(chip: Element): Person | null {
  const email = readEmail(chip.getAttribute('data-hovercard-id')) ?? readEmail(chip.getAttribute('email'));
  const name = chip.getAttribute('data-name') ?? chip.getAttribute('name') ?? '';
  return email ? mailPerson('recipient', makeMailbox(name, email)) : null;
}
