import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from './place-card';

const view = { width: 1000, height: 800 };
const card = { width: 320, height: 200 };
const box = (left: number, top: number, width: number) => ({ left, top, right: left + width, bottom: top + 18 });

test('under the line where there is room', () => {
  expect(placeCard({ mark: box(100, 100, 200), caret: null, view, card })).toEqual({ left: 100, top: 124 });
});

test('above the line near the bottom', () => {
  expect(placeCard({ mark: box(100, 700, 200), caret: null, view, card })).toEqual({ left: 100, top: 494 });
});

test('never over the caret', () => {
  const mark = box(100, 300, 200);
  const caret = box(150, 330, 1);
  expect(placeCard({ mark, caret, view, card })).toEqual({ left: 100, top: 94 });
});

test('a mark that runs over three lines is not covered', () => {
  const mark = { left: 100, top: 100, right: 600, bottom: 158 };
  expect(placeCard({ mark, caret: box(580, 140, 1), view, card })).toEqual({ left: 100, top: 164 });
});

test('under the caret where neither the space between nor the space above is enough', () => {
  expect(placeCard({ mark: box(100, 100, 200), caret: box(150, 140, 1), view, card })).toEqual({ left: 100, top: 164 });
});

test('beside the line in a low window', () => {
  const low = { width: 1000, height: 260 };
  const spot = placeCard({ mark: box(100, 120, 200), caret: box(110, 120, 1), view: low, card });
  expect(spot.left).toBeGreaterThanOrEqual(300);
});

test('inside the window, wherever the line is', () => {
  const number = fc.integer({ min: -500, max: 1500 });
  fc.assert(
    fc.property(number, number, number, (left, top, caretTop) => {
      const spot = placeCard({ mark: box(left, top, 50), caret: box(left, caretTop, 1), view, card });
      expect(spot.left).toBeGreaterThanOrEqual(8);
      expect(spot.top).toBeGreaterThanOrEqual(8);
      expect(spot.left + card.width).toBeLessThanOrEqual(view.width - 8);
      expect(spot.top + card.height).toBeLessThanOrEqual(view.height - 8);
    }),
  );
});
