/** Ours alone, whatever the page's own rules say of `div`; nothing is clicked on it. */
const HOST_STYLE = `all: initial !important; display: block !important; position: fixed !important;
inset: 0 auto auto 0 !important; margin: 0 !important; z-index: 2147483647 !important; overflow: visible !important;
pointer-events: none !important; border: 0 !important; background: none !important;`;

const CSS = `.box{position:fixed;box-sizing:border-box;border:2px solid #0F6B63;border-radius:4px;background:rgb(15 107 99 / .12);box-shadow:0 0 0 1px #FBFAF7;pointer-events:none}
.box.held{border-style:dashed;background:none}
@media (prefers-color-scheme:dark){.box{border-color:#5CC5B9;box-shadow:0 0 0 1px #17181A}}
@media (forced-colors:active){.box{border-color:Highlight}}`;

/** Draws around parts of a page, in the top layer: the one node that is added, its inside closed to the page's scripts. */
export type PickOutline = {
  /** Around what is pointed at; null takes it away. */
  show(element: Element | null): void;
  /** Around what was taken already. */
  hold(elements: readonly Element[]): void;
};

/** Holds no word of anybody: rectangles only. Gone with `signal`. */
export function addPickOutline(document: Document, signal: AbortSignal): PickOutline {
  const host = document.createElement('div');
  host.style.cssText = HOST_STYLE;
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  host.showPopover?.();
  signal.addEventListener('abort', () => host.remove());
  let shown: Element | null = null;
  let held: readonly Element[] = [];
  const draw = () => {
    root.replaceChildren(...held.map((each) => boxAround(document, each, 'box held')));
    if (shown) root.append(boxAround(document, shown, 'box'));
  };
  // The page may be scrolled meanwhile, in any of its parts.
  document.defaultView?.addEventListener('scroll', draw, { capture: true, passive: true, signal });
  document.defaultView?.addEventListener('resize', draw, { passive: true, signal });
  return {
    show(element) {
      if (element === shown) return;
      shown = element;
      draw();
    },
    hold(elements) {
      held = elements;
      draw();
    },
  };
}

function boxAround(document: Document, element: Element, name: string): HTMLElement {
  const box = document.createElement('div');
  box.className = name;
  const { left, top, width, height } = rectInTop(element);
  box.style.cssText = `left:${left - 3}px;top:${top - 3}px;width:${width + 6}px;height:${height + 6}px`;
  return box;
}

/** Where an element stands in the window, out of the frames it is in. */
function rectInTop(element: Element): { left: number; top: number; width: number; height: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  let at = { left, top };
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    const outer = frame.getBoundingClientRect();
    at = { left: at.left + outer.left + frame.clientLeft, top: at.top + outer.top + frame.clientTop };
  }
  return { ...at, width, height };
}

function frameOf(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}
