import type { Person } from '../../core/sighting';
import { parseMailbox } from '../address';
import { elementKey, findAll, unmarked, visible } from '../dom';
import { draftRoot, makeDraft } from '../mail-draft';
import { readMailboxOf } from '../mailbox-of';
import { mailPerson } from '../people';
import type { DraftField } from '../site';
import { chips, EDITOR, MESSAGE, SEND, SUBJECT_FIELD, typed } from './selectors';

/** Every open draft, on a page of its own or under a message, rich or plain text. */
export function findYahooDrafts(document: Document, own: string[]): DraftField[] {
  const editors = findEditors(document);
  const roots = new Map<HTMLElement, HTMLElement>();
  for (const editor of editors) {
    const root = draftRoot(editor, SEND, []);
    // Rich and plain text are twins in one draft: the first kind that shows is the one in use.
    if (root && !roots.has(root)) roots.set(root, editor);
  }
  const found = [...roots].sort(([one], [other]) => ((one.compareDocumentPosition(other) & 4) !== 0 ? -1 : 1));
  return found.map(([root, element]) => readDraft(root, element, own));
}

/** Rung by rung. The page is looked through once for all of them: each name of a selector costs a walk through it. */
function findEditors(document: Document): HTMLElement[] {
  const rich = document.querySelectorAll<HTMLElement>('[contenteditable="true"]');
  const shown = [...rich, ...document.getElementsByTagName('textarea')].filter(visible);
  return EDITOR.flatMap(({ css }) => {
    const found = shown.filter((each) => each.matches(css));
    return found.filter((each) => !found.some((outer) => outer !== each && outer.contains(each)));
  });
}

function readDraft(root: HTMLElement, element: HTMLElement, own: string[]): DraftField {
  return makeDraft({
    id: `yahoo-${elementKey(element)}`,
    element,
    root,
    send: SEND,
    subject: root.querySelector(SUBJECT_FIELD),
    recipients: ['to', 'cc', 'bcc'].flatMap((field) => readField(root, field)),
    own,
    inThread: MESSAGE.some(({ css }) => root.closest(css) !== null),
  });
}

function readField(root: HTMLElement, field: string): (Person | null)[] {
  const shown = findAll(root, chips(field), unmarked).map((chip) => mailPerson('recipient', readMailboxOf(chip)));
  const inputs = [...root.querySelectorAll<HTMLInputElement>(typed(field))].filter(visible);
  const pending = new Set(inputs.map((input) => input.value).filter((text) => parseMailbox(text).email));
  return [...shown, ...[...pending].map((text) => mailPerson('recipient', parseMailbox(text)))];
}
