import { CARD_CSS } from './card-css';

/** Ours alone, whatever the page's own rules say of `div`. */
const HOST_STYLE = `all: initial !important; display: block !important; position: fixed !important;
inset: auto !important; margin: 0 !important; z-index: 2147483647 !important; overflow: visible !important;`;

/** Events that would tell the page of a click inside the card, and make it close a menu or take the focus. */
const KEPT_IN =
  'click dblclick mousedown mouseup pointerdown pointerup touchstart touchend contextmenu focusin focusout';

/** The one node we ever add to a page: in the top layer, its inside closed to the page's scripts. */
export type CardFrame = {
  host: HTMLElement;
  root: ShadowRoot;
  /** Top left corner, in the window's viewport. */
  move(spot: { left: number; top: number }): void;
};

/** Adds it for as long as `signal` lasts. `near`: inside a modal dialog only what is in the dialog can be clicked. */
export function addCardFrame(document: Document, near: Element, signal: AbortSignal): CardFrame {
  const host = document.createElement('div');
  host.style.cssText = HOST_STYLE;
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_CSS);
  root.adoptedStyleSheets = [sheet];
  // The editor keeps the focus and the caret while the mouse is in the card.
  root.addEventListener('mousedown', (event) => event.preventDefault());
  for (const name of KEPT_IN.split(' ')) root.addEventListener(name, (event) => event.stopPropagation());
  const dialog = near.ownerDocument === document ? near.closest('dialog[open]') : null;
  (dialog ?? document.documentElement).append(host);
  host.showPopover?.();
  signal.addEventListener('abort', () => host.remove());
  const move = ({ left, top }: { left: number; top: number }) => {
    host.style.setProperty('left', `${left}px`, 'important');
    host.style.setProperty('top', `${top}px`, 'important');
  };
  return { host, root, move };
}
