/**
 * Editors differ in who keeps the undo steps. Measured in both browsers on the nine editors of tests/editors: the ones
 * named here keep theirs by transaction or leave them to the browser; all others may take snapshots on keys only.
 */
export type EditorKind = 'own-steps' | 'draft-js' | 'tinymce' | 'snapshots';

/** Newest first; seen in the wild 2024–2026 (class and attribute names of the editors' own sources). */
const OWN_STEPS =
  '[data-lexical-editor], [data-slate-editor], .ProseMirror, .ql-editor, [g_editable="true"], .msg-form__contenteditable';
const DRAFT_JS = '.public-DraftEditor-content';
const TINYMCE = '.mce-content-body, body#tinymce';

/** By the marks that editors leave on their own element. */
export function readEditorKind(element: HTMLElement): EditorKind {
  if (element.matches(DRAFT_JS)) return 'draft-js';
  if (element.matches(TINYMCE)) return 'tinymce';
  return element.matches(OWN_STEPS) ? 'own-steps' : 'snapshots';
}

/**
 * Makes an editor that takes its undo snapshots on keys take one now, so that one Ctrl+Z takes back the edit and
 * nothing else. `collapsed`: the caret stands at the edit (Squire would delete a selection). These keys type nothing:
 * browsers do nothing by themselves on keys that a script sends.
 */
export function nudgeUndo(element: HTMLElement, kind: EditorKind, when: 'collapsed' | 'selected' | 'after'): void {
  if (kind === 'tinymce' && when !== 'selected') sendKey(element, 'keyup', ARROW);
  // A key that types begins a step, and the caret is noted: there it will be again after the undo.
  if (kind === 'tinymce' && when === 'collapsed') sendKey(element, 'keydown', COMPOSING);
  if (kind !== 'snapshots') return;
  // Squire 2: a space begins an undo step. RoosterJS 9: a key press over a selection, or a space, does.
  if (when === 'collapsed') sendKey(element, 'keydown', SPACE);
  if (when === 'selected') sendKey(element, 'keypress', SPACE);
  // Another press tells it that something was typed: else the first undo would go one snapshot too far back.
  if (when === 'after') sendKey(element, 'keypress', COMPOSING);
}

const SPACE = { key: ' ', code: 'Space', keyCode: 32 };
/** TinyMCE closes its typing step on the release of an arrow key. */
const ARROW = { key: 'ArrowLeft', code: 'ArrowLeft', keyCode: 37 };
/** What every key is called while a word is being composed: it may type, and nobody knows what. */
const COMPOSING = { key: 'Process', code: '', keyCode: 229 };

function sendKey(element: HTMLElement, type: string, key: { key: string; code: string; keyCode: number }): void {
  element.dispatchEvent(new KeyboardEvent(type, { ...key, bubbles: true, cancelable: true, composed: true }));
}
