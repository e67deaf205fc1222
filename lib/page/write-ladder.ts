import { type EditorKind, nudgeUndo, readEditorKind } from './editor-kind';
import { bareText, plainText, shiftOffset } from './fit-text';
import { readSelectedText, selectRange } from './selection';
import { readRange, readText, type TextRange } from './text-map';

/**
 * One edit: `text` takes the place of `at`. `caret`: it is an insertion where the user writes; `spot` is that very place
 * in the page, for an empty line has none in the text.
 */
export type Edit = { element: HTMLElement; at: TextRange; text: string; caret: boolean; spot?: Range };

/** Editors are asked to report within this time; a slower one is taken to have refused. */
const READ_BACK_MS = 100;

/**
 * Writes into a rich-text editor so that the editor itself notices: the page, the editor's own state and its undo
 * steps agree afterwards. Measured on nine editors in both browsers (tests/e2e: editors.test.ts); answers false with
 * the text as it was when the editor refuses.
 */
export async function writeRich(edit: Edit): Promise<boolean> {
  const { element } = edit;
  const before = readText(element).text;
  const held = readSelectedText(element);
  const kind = readEditorKind(element);
  for (const write of rungsFor(kind, edit)) {
    if (!(await standAt(edit, kind))) return false;
    write(edit);
    if (await readsBack(edit, before)) {
      nudgeUndo(element, kind, 'after');
      if (!edit.caret && held) putBackCaret(edit, held);
      return true;
    }
    if (bareText(readText(element).text) !== bareText(before)) {
      element.ownerDocument.execCommand('undo');
      return false;
    }
  }
  return false;
}

/** Selects what is to be replaced, and lets the editor see the selection before anything is written. */
async function standAt(edit: Edit, kind: EditorKind): Promise<boolean> {
  const { element, at } = edit;
  if (kind === 'snapshots' || kind === 'tinymce') {
    // TinyMCE puts the caret back here after an undo: at the end, where it was, for the last character is retyped.
    const caret = kind === 'tinymce' ? at.end : at.start;
    if (!selectText(edit, { start: caret, end: caret })) return false;
    await selectionSettled(element);
    nudgeUndo(element, kind, 'collapsed');
  }
  if (!selectText(edit, at)) return false;
  await selectionSettled(element);
  nudgeUndo(element, kind, 'selected');
  return true;
}

function selectText({ element, spot, at: own }: Edit, at: TextRange): boolean {
  const text = readText(element);
  const isSpot = spot && own.start === own.end && element.contains(spot.startContainer);
  const range = isSpot ? spot : text.pieces.length === 0 ? startOf(element) : readRange(text, at);
  if (!range) return false;
  selectRange(element, range);
  return true;
}

/** The very start of an editor: in its first line when it has one. */
export function startOf(element: HTMLElement): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element.firstElementChild ?? element);
  range.collapse(true);
  return range;
}

/** Editors learn of a selection by an event that comes later, if at all; then they need a moment to take it in. */
async function selectionSettled(element: HTMLElement): Promise<void> {
  const { ownerDocument } = element;
  await new Promise<void>((done) => {
    const timer = setTimeout(done, 60);
    const heard = () => {
      clearTimeout(timer);
      done();
    };
    ownerDocument.addEventListener('selectionchange', heard, { once: true });
  });
  await pause(30);
}

type Rung = (edit: Edit) => void;

/** Draft.js loses text when a script types over a phrase of two formats; pasting over it is right in Chromium. */
function rungsFor(kind: EditorKind, edit: Edit): Rung[] {
  if (kind !== 'draft-js') return [typeIn];
  const range = readRange(readText(edit.element), edit.at);
  return range && range.startContainer !== range.endContainer ? [pasteIn, typeIn] : [typeIn];
}

/** Editors with a state of their own take the event and cancel it; for the others the browser types. */
export function typeIn({ element, text }: Edit): void {
  const init = { bubbles: true, cancelable: true, composed: true, inputType: 'insertText', data: text };
  if (element.dispatchEvent(new InputEvent('beforeinput', init))) {
    element.ownerDocument.execCommand('insertText', false, text);
  }
}

function pasteIn({ element, text }: Edit): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  element.dispatchEvent(
    new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData }),
  );
}

/** Does the editor show the text with the edit in it? At once, or after it has drawn itself anew. */
async function readsBack(edit: Edit, before: string): Promise<boolean> {
  const wanted = before.slice(0, edit.at.start) + edit.text + before.slice(edit.at.end);
  const same = edit.caret ? bareText : plainText;
  const isRight = () => same(readText(edit.element).text) === same(wanted);
  if (isRight()) return true;
  await pause(READ_BACK_MS);
  return isRight();
}

/** The user goes on typing where they were, not behind a line they replaced elsewhere. */
function putBackCaret(edit: Edit, held: TextRange): void {
  const move = (offset: number) => shiftOffset(offset, edit.at, edit.text.length);
  const text = readText(edit.element);
  const range = readRange(text, { start: move(held.start), end: move(held.end) });
  if (range) selectRange(edit.element, range);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
