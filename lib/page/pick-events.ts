/** What a click or a key is made of: none of it reaches the page while its parts are being shown. */
const CAUGHT =
  'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup keypress dragstart submit beforeinput'.split(
    ' ',
  );

const MOST_FRAMES = 30;

/** What the user does while pointing. */
export type PickHeard = {
  /** Nothing is caught while this says no. */
  on(): boolean;
  over(element: Element): void;
  click(element: Element): void;
  move(by: 1 | -1): void;
  take(): void;
  escape(): void;
};

/** Hears clicks and keys before the page does, in its frames of the same origin too, and keeps them from it. */
export function catchPicks(window: Window, heard: PickHeard, signal: AbortSignal): void {
  /** By document: a frame that is loaded anew keeps its window, and none of its listeners. */
  const known = new WeakSet<Document>();
  const listen = (to: Window): void => {
    if (known.has(to.document)) return;
    known.add(to.document);
    for (const name of CAUGHT)
      to.addEventListener(name, (event) => onCaught(event, heard), { capture: true, passive: false, signal });
    to.addEventListener('pointermove', (event) => onMove(event), { capture: true, passive: true, signal });
    for (const frame of framesOf(to)) listen(frame);
  };
  const onMove = (event: Event) => {
    // Frames come late, and are written anew.
    for (const frame of framesOf(window)) listen(frame);
    const element = elementOf(event);
    if (heard.on() && element) heard.over(element);
  };
  listen(window);
}

function onCaught(event: Event, heard: PickHeard): void {
  if (!heard.on()) return;
  // What the page does itself isn't the user's hand: it is left alone, and means nothing.
  if (!event.isTrusted) return;
  const key = event as KeyboardEvent;
  const withKeys = /^key/.test(event.type) && (key.ctrlKey || key.metaKey || key.altKey || /^F\d/.test(key.key));
  if (!withKeys) event.preventDefault();
  event.stopImmediatePropagation();
  if (event.type === 'click') {
    const element = elementOf(event);
    if (element) heard.click(element);
  } else if (event.type === 'keydown' && !withKeys) onKey(key, heard);
}

function onKey(event: KeyboardEvent, heard: PickHeard): void {
  if (event.key === 'Escape') heard.escape();
  else if (event.key === 'Enter' || event.key === ' ') heard.take();
  else if (event.key === 'ArrowDown' || event.key === 'ArrowRight' || (event.key === 'Tab' && !event.shiftKey))
    heard.move(1);
  else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft' || event.key === 'Tab') heard.move(-1);
}

function elementOf(event: Event): Element | null {
  const [first] = event.composedPath();
  const node = first as Node | undefined;
  return node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null);
}

function framesOf(window: Window): Window[] {
  const frames = [...window.document.querySelectorAll<HTMLIFrameElement>('iframe, frame')].slice(0, MOST_FRAMES);
  return frames.flatMap((frame) => {
    try {
      return frame.contentDocument && frame.contentWindow ? [frame.contentWindow] : [];
    } catch {
      return [];
    }
  });
}
