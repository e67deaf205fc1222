/** A box in CSS pixels of the top window's viewport. */
export type Box = { left: number; top: number; right: number; bottom: number };

export type CardSpot = { left: number; top: number };

const GAP = 6;
const EDGE = 8;

/**
 * Where the card goes: under the marked line, else above it, else beside it; inside the viewport, and never over the
 * caret, for the user may go on typing.
 */
export function placeCard(around: {
  line: Box;
  caret: Box | null;
  view: { width: number; height: number };
  card: { width: number; height: number };
}): CardSpot {
  const { line, caret, view, card } = around;
  const inside = (spot: CardSpot): CardSpot => ({
    left: clamp(spot.left, view.width - card.width - EDGE),
    top: clamp(spot.top, view.height - card.height - EDGE),
  });
  const below = Math.max(line.bottom, caret && touches(caret, line) ? caret.bottom : line.bottom) + GAP;
  const spots = [
    { left: line.left, top: below },
    { left: line.left, top: line.top - card.height - GAP },
    { left: line.right + GAP, top: line.top },
    { left: line.left - card.width - GAP, top: line.top },
  ].map(inside);
  const free = (spot: CardSpot, box: Box | null) => box === null || !touches(boxOf(spot, card), box);
  return (
    spots.find((spot) => free(spot, caret) && free(spot, line)) ??
    spots.find((spot) => free(spot, caret)) ??
    inside({ left: line.left, top: below })
  );
}

function clamp(value: number, most: number): number {
  return Math.round(Math.max(EDGE, Math.min(value, Math.max(EDGE, most))));
}

function boxOf({ left, top }: CardSpot, { width, height }: { width: number; height: number }): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
