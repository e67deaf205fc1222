import type { InsertOutcome, Place } from '../messages/protocol';
import { endOfOwnText, findMoved, fitSentence, leaveWord, oneLine } from './fit-text';
import { isTextarea, readSelection } from './selection';
import { type DraftText, readOffset, readText, type TextRange } from './text-map';
import { type Edit, startOf, typeIn, writeRich } from './write-ladder';

/** A sentence for a draft. `caret`: where the caret was last, for when the focus has left the editor since. */
export type InsertJob = { element: HTMLElement; text: string; place: Place; caret?: Range | null };

/**
 * Puts a sentence into the user's draft, because the user clicked. One Ctrl+Z takes it back. `stale`: the line to
 * replace is no longer there, nothing was changed. `copied`: the editor refused, the sentence is on the clipboard.
 */
export async function insertText(job: InsertJob, copy: (text: string) => Promise<boolean>): Promise<InsertOutcome> {
  const edit = readEdit(job);
  if (!edit) return 'stale';
  if (isWritable(job.element)) {
    const done = isTextarea(edit.element) ? writeTextarea(edit.element, edit) : await writeRich(edit);
    if (done) return edit.caret ? 'inserted' : 'replaced';
  }
  return (await copy(oneLine(job.text))) ? 'copied' : 'failed';
}

function isWritable(element: HTMLElement): boolean {
  if (!element.isConnected) return false;
  if (isTextarea(element)) return !element.readOnly && !element.disabled;
  return element.isContentEditable || element.ownerDocument.designMode === 'on';
}

function readEdit(job: InsertJob): Edit | null {
  const { element, place } = job;
  const text = readText(element);
  if (place.at === 'range') {
    const at = findMoved(text.text, place);
    return at && { element, at, text: oneLine(job.text), caret: false };
  }
  const caret = readCaret(job, text);
  const start = leaveWord(text.text, caret.at);
  const around = caret.spot && isEmptyLine(element, caret.spot) ? ON_ITS_OWN : readLine(text.text, start);
  const edit = { element, at: { start, end: start }, text: fitSentence(job.text, around), caret: true };
  return retypeLast(
    start === caret.at ? { ...edit, ...(caret.spot ? { spot: caret.spot } : {}) } : edit,
    around.before,
  );
}

const ON_ITS_OWN = { before: '', after: '' };

/** The caret now, or where it was last, or behind the user's own words. `spot`: the very place in the page. */
function readCaret({ element, caret }: InsertJob, text: DraftText): { at: number; spot?: Range } {
  if (isTextarea(element)) return { at: element.selectionEnd };
  const kept = caret && element.contains(caret.endContainer) ? caret : null;
  const spot = (readSelection(element) ?? kept)?.cloneRange();
  spot?.collapse(false);
  const at = spot && readOffset(text, spot.endContainer, spot.endOffset);
  if (spot && at !== null && at !== undefined) return { at, spot };
  const end = endOfOwnText(text.text, text.quoted);
  // Empty lines in front of a signature hold no text to stand in.
  return end < (text.pieces[0]?.start ?? 0) ? { at: end, spot: startOf(element) } : { at: end };
}

/** A character that can be typed again without changing it: no half of a pair, no accent, no part of an emoji. */
const RETYPED = /[ \p{L}\p{N}\p{P}]$/u;

/**
 * Editors put an insertion into one undo step with what was typed just before it. Typing the last character over again
 * makes it a replacement, which is a step of its own in every editor measured.
 */
function retypeLast(edit: Edit, before: string): Edit {
  const last = RETYPED.exec(before)?.[0];
  if (last?.length !== 1) return edit;
  return { ...edit, at: { start: edit.at.start - 1, end: edit.at.end }, text: last + edit.text };
}

/** What stands before and after an offset on its own line. */
function readLine(text: string, at: number): { before: string; after: string } {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const to = text.indexOf('\n', at);
  return { before: text.slice(from, at), after: text.slice(at, to < 0 ? text.length : to) };
}

/** A line that holds only a `br` stands nowhere in the text, but the caret can be on it. */
function isEmptyLine(element: HTMLElement, { endContainer: line }: Range): boolean {
  return line.nodeType !== 3 && line !== element && (line.textContent ?? '').trim() === '';
}

/** By the browser's own typing, which keeps the undo step. A page that refuses it is not overruled. */
function writeTextarea(element: HTMLTextAreaElement, edit: Edit): boolean {
  const held = { start: element.selectionStart, end: element.selectionEnd };
  const before = element.value;
  const wanted = before.slice(0, edit.at.start) + edit.text + before.slice(edit.at.end);
  element.focus({ preventScroll: true });
  element.setSelectionRange(edit.at.start, edit.at.end);
  typeIn(edit);
  if (element.value === wanted) {
    if (!edit.caret) restoreCaret(element, { held, edit });
    return true;
  }
  // A length limit cut the sentence short: the text goes back to what it was.
  if (element.value !== before) element.ownerDocument.execCommand('undo');
  if (element.value !== before) element.setRangeText(before, 0, element.value.length, 'end');
  return false;
}

function restoreCaret(element: HTMLTextAreaElement, { held, edit }: { held: TextRange; edit: Edit }): void {
  const delta = edit.text.length - (edit.at.end - edit.at.start);
  if (held.start >= edit.at.end) element.setSelectionRange(held.start + delta, held.end + delta);
  else if (held.end <= edit.at.start) element.setSelectionRange(held.start, held.end);
}
