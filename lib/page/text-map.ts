import { type DraftText, readText, type TextPiece } from '../sites/dom-text';

export type { DraftText } from '../sites/dom-text';
export { readText };

/** A caret or a selection in a draft, as offsets in its text; `start` = `end` for a caret. */
export type TextRange = { start: number; end: number };

/**
 * A live Range over `start..end` of the text, or null when the nodes no longer hold it: a mark that can't be placed
 * exactly isn't placed at all.
 */
export function readRange(text: DraftText, { start, end }: TextRange): Range | null {
  const first = pieceAt(text.pieces, start, 'start');
  const last = pieceAt(text.pieces, end, 'end');
  if (!first || !last) return null;
  if (!first.node.isConnected || !last.node.isConnected) return null;
  const from = Math.max(0, start - first.start);
  const to = Math.min(last.node.length, end - last.start);
  if (from > first.node.length || to < 0) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}

/**
 * The piece that an offset falls into. Between two pieces a range begins at the later one and ends at the earlier one,
 * so that a mark never stretches over a line break it doesn't own.
 */
function pieceAt(pieces: readonly TextPiece[], offset: number, side: 'start' | 'end'): TextPiece | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = pieces[middle]?.start ?? 0;
    if (start < offset || (start === offset && side === 'start')) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece) return null;
  const next = pieces[low + 1];
  const past = offset >= piece.start + piece.node.length;
  return side === 'start' && past && next ? next : piece;
}

/** The offset in the text of a DOM position, or null when it lies outside every piece's reach. */
export function readOffset(text: DraftText, node: Node, offset: number): number | null {
  const { pieces } = text;
  if (node.nodeType === 3) {
    const piece = pieces.find((each) => each.node === node);
    if (piece) return piece.start + Math.min(offset, piece.node.length);
  }
  const first = pieces[0];
  if (!first) return 0;
  // The first piece that begins at or after the position; the line break in front of it belongs to what comes before.
  const point = first.node.ownerDocument.createRange();
  try {
    point.setStart(node, offset);
  } catch {
    return null;
  }
  const at = pieces.findIndex((piece) => point.comparePoint(piece.node, 0) >= 0);
  if (at < 0) return text.text.length;
  const piece = pieces[at];
  const before = pieces[at - 1];
  if (!piece) return text.text.length;
  if (!before) return piece.start;
  const sameLine = !text.text.slice(before.start + before.node.length, piece.start).includes('\n');
  return sameLine ? piece.start : emptyLineAt({ before, after: piece, node });
}

/** Between two lines: on an empty one, else at the end of the upper or at the start of the lower one. */
function emptyLineAt(at: { before: TextPiece; after: TextPiece; node: Node }): number {
  const { before, after, node } = at;
  const end = before.start + before.node.length;
  if (after.start - end > 1) return end + 1;
  return node.contains(before.node) && !node.contains(after.node) ? end : after.start;
}
