import type { CardFrame } from './card-frame';

const NEXT = new Set(['ArrowDown', 'ArrowRight']);
const BACK = new Set(['ArrowUp', 'ArrowLeft']);

export type CardKeys = {
  frame: CardFrame;
  /** The page's window, and the editor's where it stands in a frame. */
  windows: readonly Window[];
  /** Escape was pressed. */
  back(): void;
};

/**
 * Keys of the card, taken on the window before the page sees them: some webmails catch every key on the document.
 * Focus in the card: arrows and Tab move, Enter and Space act, Escape goes back. Focus elsewhere: only Escape is ours,
 * or it would close the page's own compose box under the card.
 */
export function listenToKeys({ frame, windows, back }: CardKeys, signal: AbortSignal): void {
  const keep = (event: Event) => event.stopImmediatePropagation();
  const onKey = (event: KeyboardEvent) => {
    const inside = event.target === frame.host;
    if (event.key === 'Escape') {
      keep(event);
      event.preventDefault();
      back();
    } else if (inside) {
      keep(event);
      if (actInCard(frame.root, event)) event.preventDefault();
    }
  };
  const onOther = (event: Event) => {
    if (event.target === frame.host) keep(event);
  };
  for (const window of windows) {
    window.addEventListener('keydown', onKey, { capture: true, signal });
    window.addEventListener('keypress', onOther, { capture: true, signal });
    window.addEventListener('keyup', onOther, { capture: true, signal });
  }
}

/** True when the key was one of the card's own. */
function actInCard(root: ShadowRoot, { key, shiftKey }: KeyboardEvent): boolean {
  const buttons = [...root.querySelectorAll<HTMLElement>('button, summary')];
  const at = buttons.indexOf(root.activeElement as HTMLElement);
  const go = (to: number) => {
    buttons[(to + buttons.length) % buttons.length]?.focus();
    return true;
  };
  if (NEXT.has(key) || (key === 'Tab' && !shiftKey)) return go(at + 1);
  if (BACK.has(key) || key === 'Tab') return go(at - 1);
  if (key === 'Home') return go(0);
  if (key === 'End') return go(-1);
  if (key !== 'Enter' && key !== ' ') return false;
  buttons[at]?.click();
  return true;
}
