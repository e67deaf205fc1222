import type { Person } from '../../core/sighting';
import { parseMailbox } from '../address';
import { climb, elementKey, find, findAll, unmarked, visible } from '../dom';
import { makeDraft } from '../mail-draft';
import { readMailboxOf } from '../mailbox-of';
import { mailPerson } from '../people';
import type { DraftField } from '../site';
import { CARD, CHIPS, COMPOSE, DRAFT_FIELD, EDITOR, field, NOTE, PANE, PLAIN_EDITOR, SEND } from './selectors';

/** Every open draft: on a page of its own, in a card of the thread, rich or plain text. Notes are none. */
export function findFastmailDrafts(document: Document, own: string[]): DraftField[] {
  const found = new Map<HTMLElement, HTMLElement>();
  const editors = [...findAll(document, EDITOR), ...findAll(document, PLAIN_EDITOR)];
  for (const editor of editors) {
    const root = editor.closest(NOTE) ? null : findRoot(editor, editors);
    if (root && !found.has(root)) found.set(root, editor);
  }
  const drafts = [...found].sort(([one], [other]) => ((one.compareDocumentPosition(other) & 4) !== 0 ? -1 : 1));
  return drafts.map(([root, element]) => readDraft(root, element, own));
}

/** The compose view, or the smallest part that has a field of a mail and a button, and no other editor. */
function findRoot(editor: HTMLElement, editors: HTMLElement[]): HTMLElement | null {
  const named = editor.closest<HTMLElement>(COMPOSE);
  if (named) return named;
  const root = climb(editor, (at) => at.querySelector(DRAFT_FIELD) !== null && at.querySelector('button') !== null);
  return editors.some((other) => other !== editor && root?.contains(other)) ? null : root;
}

function readDraft(root: HTMLElement, element: HTMLElement, own: string[]): DraftField {
  const inThread = [...CARD, ...PANE].some(({ css }) => root.closest(css) !== null);
  return makeDraft({
    id: `fastmail-${elementKey(element)}`,
    element,
    root,
    send: SEND,
    subject: root.querySelector(field('subject')),
    recipients: ['to', 'cc', 'bcc'].flatMap((name) => readField(root, name)),
    own,
    inThread,
  });
}

/** Chips stand beside the input of their field, in the same box; the boxes of two fields never share one. */
function readField(root: HTMLElement, name: string): (Person | null)[] {
  const input = root.querySelector<HTMLInputElement>(field(name));
  if (!input) return [];
  const others = ['to', 'cc', 'bcc', 'subject']
    .filter((each) => each !== name)
    .map(field)
    .join(', ');
  const alone = (at: Element): boolean => root.contains(at) && at.querySelector(others) === null;
  const box = climb(input, (at) => alone(at) && find(at, CHIPS, unmarked) !== null, 6);
  const chips = box ? findAll(box, CHIPS, unmarked).filter((chip) => !chip.contains(input)) : [];
  const typed = visible(input) && parseMailbox(input.value).email ? [parseMailbox(input.value)] : [];
  return [...chips.map((chip) => readMailboxOf(chip)), ...typed].map((mailbox) => mailPerson('recipient', mailbox));
}
