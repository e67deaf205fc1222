import { frameDocument, visible } from '../dom';
import type { Tree } from './trees';

/** Something that a message may be written in. `host` stands in the page's own tree: the frame, where there is one. */
export type Editor = { element: HTMLElement; host: HTMLElement; rich: boolean };

const EDITABLE = '[contenteditable]';
/** Narrower or lower than this nothing is written: a chip that is being changed, a field for one line. */
const LEAST = { width: 200, height: 40 };
/** A text area that nobody gave a size has twenty columns and two rows. */
const LEAST_BARE = { width: 120, height: 30 };

/** A frame's document that is written in: by design mode, or by its body or its root (CKEditor 3) being editable. */
export function isEditorDocument(document: Document): boolean {
  return document.designMode === 'on' || isEditable(document.body) || isEditable(document.documentElement);
}

function isEditable(element: Element | null): boolean {
  const value = element?.getAttribute('contenteditable')?.toLowerCase();
  return value === '' || value === 'true' || value === 'plaintext-only';
}

/** Everything that can be written in, in the order of the page, whether it is seen or not: costs no layout. */
export function findWritable(trees: readonly Tree[]): Editor[] {
  return trees
    .filter((tree) => !('body' in tree) || !isEditorDocument(tree))
    .flatMap(candidatesIn)
    .map(readEditor)
    .filter((editor) => editor !== null);
}

/** Of what can be written in what is seen; of nested ones the outermost. */
export function pickShown(writable: readonly Editor[]): Editor[] {
  let last: Element | null = null;
  return writable.filter(({ host }) => {
    if (last?.contains(host) || !visible(host) || isSmall(host)) return false;
    last = host;
    return true;
  });
}

/** Everything that can be written in and seen, in the order of the page; of nested ones the outermost. */
export function findEditors(trees: readonly Tree[]): Editor[] {
  return pickShown(findWritable(trees));
}

/** One name at a time: the browser has lists of those, and looks at every element for a selector of several. */
function candidatesIn(tree: Tree): HTMLElement[] {
  const kinds = ['textarea', 'iframe', EDITABLE]
    .map((css) => [...tree.querySelectorAll<HTMLElement>(css)])
    .filter((each) => each.length > 0);
  const all = kinds.flat();
  return kinds.length < 2 ? all : all.sort((one, other) => ((one.compareDocumentPosition(other) & 4) !== 0 ? -1 : 1));
}

function readEditor(host: HTMLElement): Editor | null {
  if (host.localName === 'iframe') {
    const inner = frameDocument(host);
    return inner?.body && isEditorDocument(inner) ? { element: inner.body, host, rich: true } : null;
  }
  if (host.localName === 'textarea') {
    const { readOnly, disabled } = host as HTMLTextAreaElement;
    const rows = Number(host.getAttribute('rows') ?? 3);
    return readOnly || disabled || rows < 3 ? null : { element: host, host, rich: false };
  }
  return isEditable(host) && !/^(?:input|span|li|td|th|a|h\d)$/.test(host.localName)
    ? { element: host, host, rich: true }
    : null;
}

/** What was big enough once: sizes are the dearest thing to ask a page for. */
const measured = new WeakSet<Element>();

/** A document that no window shows has no sizes: there nothing is small. */
function isSmall(element: Element): boolean {
  if (measured.has(element)) return false;
  const least = element.localName === 'textarea' ? LEAST_BARE : LEAST;
  const { width, height } = element.getBoundingClientRect();
  if (width === 0 && height === 0) return false;
  if (width < least.width || height < least.height) return true;
  measured.add(element);
  return false;
}
