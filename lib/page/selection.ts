import { type DraftText, readOffset, readText, type TextRange } from './text-map';

/** A plain text area: no nodes inside, so nothing to paint, and its own way of selecting. */
export function isTextarea(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}

/** The window an editor lives in: its frame's own. Null once its document is gone. */
export function readWindow(element: Element): (Window & typeof globalThis) | null {
  return element.ownerDocument.defaultView;
}

/**
 * The selection inside an editor as a Range, or null when it is elsewhere. Inside an open shadow root Chromium answers
 * through the root's own `getSelection`, newer browsers through `getComposedRanges`.
 */
export function readSelection(element: HTMLElement): Range | null {
  const root = element.getRootNode();
  const selection =
    (root as { getSelection?: () => Selection | null }).getSelection?.() ?? readDocumentSelection(element);
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (element.contains(range.startContainer) && element.contains(range.endContainer)) return range;
  return readComposed(element, selection);
}

function readDocumentSelection(element: HTMLElement): Selection | null {
  return element.ownerDocument.getSelection();
}

function readComposed(element: HTMLElement, selection: Selection): Range | null {
  const root = element.getRootNode();
  if (root === element.ownerDocument || typeof selection.getComposedRanges !== 'function') return null;
  const [found] = selection.getComposedRanges({ shadowRoots: [root as ShadowRoot] });
  if (!found || !element.contains(found.startContainer) || !element.contains(found.endContainer)) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}

/** The selection as offsets in the draft's text, or null when it is elsewhere. */
export function readSelectedText(element: HTMLElement, text: DraftText = readText(element)): TextRange | null {
  if (isTextarea(element)) return { start: element.selectionStart, end: element.selectionEnd };
  const range = readSelection(element);
  if (!range) return null;
  const start = readOffset(text, range.startContainer, range.startOffset);
  const end = range.collapsed ? start : readOffset(text, range.endContainer, range.endOffset);
  return start === null || end === null ? null : { start, end };
}

/** Puts the focus and the selection into the editor, and scrolls nothing. */
export function selectRange(element: HTMLElement, range: Range): void {
  element.focus({ preventScroll: true });
  const selection = readDocumentSelection(element);
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/** Has the keyboard's focus, through frames and shadow roots. */
export function isFocused(element: HTMLElement): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const active = root.activeElement;
  return active !== null && (active === element || element.contains(active));
}
