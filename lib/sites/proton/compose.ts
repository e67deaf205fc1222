import type { Person } from '../../core/sighting';
import { makeMailbox, parseMailbox, readEmail } from '../address';
import { cleanText, climb, elementKey, find, findAll, frameDocument, textOf, unmarked, visible } from '../dom';
import { draftRoot, makeDraft } from '../mail-draft';
import { mailPerson } from '../people';
import type { DraftField } from '../site';
import {
  CHIP_LABEL,
  EDITOR_FRAME,
  FOLDED,
  IN_FRAME,
  MESSAGE,
  PLAIN_EDITOR,
  REMOVE_ID,
  SEND,
  SEND_LATER,
  SUBJECT_FIELD,
  TYPED,
} from './selectors';

/** Every composer, and the quick reply in a conversation. One whose editor hasn't come yet is left out until then. */
export function findProtonDrafts(document: Document, own: string[]): DraftField[] {
  const places = [...findAll(document, EDITOR_FRAME), ...findAll(document, PLAIN_EDITOR)];
  places.sort((one, other) => ((one.compareDocumentPosition(other) & 4) !== 0 ? -1 : 1));
  return places.map((place) => readDraft(place, { places, own })).filter((draft) => draft !== null);
}

/** `place` stands in the page: the editor's frame, which is rewritten, or the text area. */
function readDraft(place: HTMLElement, { places, own }: { places: HTMLElement[]; own: string[] }): DraftField | null {
  const inner = frameDocument(place);
  const element = place.localName === 'iframe' ? inner?.querySelector<HTMLElement>(IN_FRAME) : place;
  const root = draftRoot(place, SEND, places);
  if (!element || !root) return null;
  return makeDraft({
    id: `proton-${elementKey(place)}`,
    element,
    root,
    send: SEND,
    later: SEND_LATER,
    subject: root.querySelector(SUBJECT_FIELD),
    recipients: readRecipients(root),
    own,
    inThread: MESSAGE.some(({ css }) => root.closest(css) !== null),
  });
}

function readRecipients(root: HTMLElement): (Person | null)[] {
  const removes = [...root.querySelectorAll(`[data-testid^="${REMOVE_ID}"]`)].filter(unmarked);
  const chips = removes.map((button) => readChip(button));
  const labels = removes.length > 0 ? [] : [...root.querySelectorAll(CHIP_LABEL)].filter(unmarked);
  const inputs = [...root.querySelectorAll<HTMLInputElement>(TYPED)].filter(visible);
  const typed = inputs.map(({ value }) => parseMailbox(value)).filter(({ email }) => email !== undefined);
  const read = [...labels.map((label) => parseMailbox(label.textContent)), ...typed];
  const people = [...chips, ...read.map((mailbox) => mailPerson('recipient', mailbox))];
  return people.length > 0 ? people : readFolded(root);
}

/** The button that removes a chip ends in its address; the label beside it is "Name <address>". */
function readChip(button: Element): Person | null {
  const email = readEmail(button.getAttribute('data-testid')?.slice(REMOVE_ID.length));
  const chip = climb(button, (at) => at.querySelector(CHIP_LABEL) !== null, 4);
  const labels = chip ? [...chip.querySelectorAll(CHIP_LABEL)].filter(unmarked) : [];
  const label = labels.length === 1 ? parseMailbox(labels[0]?.textContent) : {};
  return email ? mailPerson('recipient', makeMailbox(label.name, email)) : null;
}

/** Names only, as the contacts have them; what its title doesn't list is a label or a hint. */
function readFolded(root: HTMLElement): (Person | null)[] {
  const line = find(root, FOLDED, unmarked)?.element;
  const listed = cleanText(line?.getAttribute('title'));
  const parts = [...(line?.querySelectorAll('*') ?? [])].filter((each) => each.children.length === 0).map(textOf);
  const named = parts.filter((part) => /[\p{L}\d]/u.test(part) && ` ${listed},`.includes(` ${part},`));
  return named.map((part) => mailPerson('recipient', parseMailbox(part)));
}
