import type { Box } from './place-card';
import { isTextarea, readSelection } from './selection';

/** Where marked words stand: their first line, and all the lines that they run over. */
export type MarkBox = { line: Box; whole: Box };

/**
 * The boxes of a range, in the top window's viewport: an editor in a frame is measured in its frame, and every frame
 * adds its own place.
 */
export function readMarkBox(element: HTMLElement, range: Range): MarkBox | null {
  const whole = range.getBoundingClientRect();
  const line = [...range.getClientRects()].find((rect) => rect.width > 0) ?? whole;
  if (line.width === 0 && line.height === 0) return null;
  return { line: addFramePlace(element, line), whole: addFramePlace(element, whole) };
}

/** Where the caret is drawn, or null when it is elsewhere or on an empty line, which has no box. */
export function readCaretBox(element: HTMLElement): Box | null {
  if (isTextarea(element)) return null;
  const selection = readSelection(element);
  const box = selection?.getClientRects()[0];
  return box ? addFramePlace(element, box) : null;
}

/** The part of the window in which an editor shows: its own box, cut by the frame it stands in. */
export function readViewBox(element: HTMLElement): Box {
  const { documentElement } = element.ownerDocument;
  const view = { left: 0, top: 0, right: documentElement.clientWidth, bottom: documentElement.clientHeight };
  const own = element.getBoundingClientRect();
  return addFramePlace(element, {
    left: Math.max(view.left, own.left),
    top: Math.max(view.top, own.top),
    right: Math.min(view.right, own.right),
    bottom: Math.min(view.bottom, own.bottom),
  });
}

function addFramePlace(element: Element, { left, top, right, bottom }: Box): Box {
  const place = { left, top, right, bottom };
  let frame = readFrameOf(element);
  while (frame) {
    const outer = frame.getBoundingClientRect();
    const x = outer.left + frame.clientLeft;
    const y = outer.top + frame.clientTop;
    place.left += x;
    place.right += x;
    place.top += y;
    place.bottom += y;
    frame = readFrameOf(frame);
  }
  return place;
}

function readFrameOf(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}
