/** A box in CSS pixels of the top window's viewport. */
export type Box = { left: number; top: number; right: number; bottom: number };

export type CardSpot = { left: number; top: number };

const GAP = 6;
const EDGE = 8;

/**
 * Where the card goes: under the marked words, all their lines, else above them, else under the caret too, else beside
 * them; inside the viewport, and never over the caret, for the user may go on typing.
 */
export function placeCard(around: {
  mark: Box;
  caret: Box | null;
  view: { width: number; height: number };
  card: { width: number; height: number };
}): CardSpot {
  const { mark, caret, view, card } = around;
  const inside = (spot: CardSpot): CardSpot => ({
    left: clamp(spot.left, view.width - card.width - EDGE),
    top: clamp(spot.top, view.height - card.height - EDGE),
  });
  const below = Math.max(mark.bottom, caret && touches(caret, mark) ? caret.bottom : mark.bottom) + GAP;
  const spots = [
    { left: mark.left, top: below },
    { left: mark.left, top: mark.top - card.height - GAP },
    { left: mark.left, top: Math.max(mark.bottom, caret?.bottom ?? mark.bottom) + GAP },
    { left: mark.right + GAP, top: mark.top },
    { left: mark.left - card.width - GAP, top: mark.top },
  ].map(inside);
  const free = (spot: CardSpot, box: Box | null) => box === null || !touches(boxOf(spot, card), box);
  return (
    spots.find((spot) => free(spot, caret) && free(spot, mark)) ??
    spots.find((spot) => free(spot, caret)) ??
    inside({ left: mark.left, top: below })
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
