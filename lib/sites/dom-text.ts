import { mergeRanges, type Range, readPlainQuotes, readQuoteMark } from './quote-marks';

/** A stretch of the text that one Text node holds: `text[start + i]` stands for `node.data[i]`, over the whole node. */
export type TextPiece = { node: Text; start: number };

export type DraftText = {
  /** Blocks and `br` as "\n". In a node's own text, white space that the page shows as a space is one, length kept. */
  text: string;
  /** In text order. Line breaks made by blocks belong to no piece. Empty for a textarea. */
  pieces: TextPiece[];
  /** Quotes and signatures, in order, not overlapping. */
  quoted: Range[];
};

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'script style template noscript head title select button svg iframe object textarea input'.split(' '),
);

const ELEMENT = 1;
const TEXT = 3;

/** A draft is a few kilobytes. A pasted book is read up to here, so that a key press never waits for it. */
const MOST_TEXT = 200_000;

/**
 * Reads what stands in an editor, or in any element, as the user sees it: the one DOM → text walk of the page wing, so
 * that offsets of findings, paint and insertion agree. Pure; never throws on odd nodes.
 */
export function readText(root: Element): DraftText {
  if (root.localName === 'textarea' || root.localName === 'input') {
    const text = (root as HTMLTextAreaElement).value ?? '';
    return { text, pieces: [], quoted: readPlainQuotes(text) };
  }
  const reading: Reading = { text: '', pieces: [], quoted: [], pending: false, open: false, marked: null };
  walk(root, reading);
  return {
    text: reading.text,
    pieces: reading.pieces,
    quoted: mergeRanges([...reading.quoted, ...readPlainQuotes(reading.text)]),
  };
}

type Reading = DraftText & {
  /** A line break is owed before the next thing that shows. */
  pending: boolean;
  /** Something stands on the current line. */
  open: boolean;
  /** The outermost quote that the walk is in, and where it began. */
  marked: { element: Element; start: number } | null;
};

/** Depth first without recursion: quotes of quotes can nest deeper than the stack. */
function walk(root: Element, reading: Reading): void {
  const keepsBreaks = showsBreaks(root);
  let node: Node | null = root;
  while (node) {
    const inside = enter(node, keepsBreaks, reading);
    if (reading.text.length > MOST_TEXT) break;
    if (inside && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    let at: Node = node;
    leave(at, reading);
    while (at !== root && !at.nextSibling && at.parentNode) {
      at = at.parentNode;
      leave(at, reading);
    }
    node = at === root ? null : at.nextSibling;
  }
  if (reading.marked) closeMark(reading);
}

/** True when the node's children are to be read. */
function enter(node: Node, keepsBreaks: boolean, reading: Reading): boolean {
  if (node.nodeType === TEXT) {
    addText(node as Text, keepsBreaks, reading);
    return false;
  }
  if (node.nodeType !== ELEMENT) return false;
  const element = node as Element;
  const name = element.localName;
  if (SKIPPED.has(name) || isHidden(element)) return false;
  if (name === 'br') {
    if (reading.pending) reading.text += '\n';
    reading.pending = true;
    reading.open = false;
    return false;
  }
  if (BLOCKS.has(name)) closeLine(reading);
  const mark = reading.marked ? null : readQuoteMark(element);
  if (mark) reading.marked = { element, start: reading.text.length };
  if (mark === 'tail') reading.marked = { element: lastOf(element), start: reading.text.length };
  return true;
}

function leave(node: Node, reading: Reading): void {
  if (node.nodeType !== ELEMENT) return;
  if (BLOCKS.has((node as Element).localName)) closeLine(reading);
  if (reading.marked?.element === node) closeMark(reading);
}

/** A tail mark lasts to the end of the document it stands in. */
function lastOf(element: Element): Element {
  return element.ownerDocument.documentElement ?? element;
}

function closeMark(reading: Reading): void {
  const start = reading.marked?.start ?? 0;
  const skip = reading.text[start] === '\n' && start > 0 ? 1 : 0;
  reading.quoted.push([start + skip, reading.text.length]);
  reading.marked = null;
}

function closeLine(reading: Reading): void {
  if (reading.open) reading.pending = true;
  reading.open = false;
}

function addText(node: Text, keepsBreaks: boolean, reading: Reading): void {
  const kept = keepsBreaks || node.parentElement?.localName === 'pre';
  const shown = kept ? node.data.replace(/\u00a0/g, ' ') : node.data.replace(/[\t\n\r\f\u00a0]/g, ' ');
  // White space between blocks is the page's source, not the user's text.
  if (!shown || (!kept && !reading.open && !node.data.includes('\u00a0') && shown.trim() === '')) return;
  if (reading.pending) reading.text += '\n';
  reading.pending = false;
  reading.pieces.push({ node, start: reading.text.length });
  reading.text += shown;
  reading.open = !kept || !shown.endsWith('\n');
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('data-mce-bogus') === 'all') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*display\s*:\s*none/i.test(style);
}

/** ProseMirror, Quill and their like write line breaks as they are and show them by style. */
function showsBreaks(root: Element): boolean {
  const style = root.ownerDocument.defaultView?.getComputedStyle(root).whiteSpace ?? '';
  return /^(?:pre|break-spaces)/.test(style);
}
