import { isTextarea } from './selection';

/** A point in the editor's own window, in CSS pixels. */
export type Point = { x: number; y: number };

export type EditorListener = {
  /** What stands in the editor changed, or was drawn anew. */
  changed(): void;
  /** The focus is leaving: the last moment to see the caret. */
  left(): void;
  /** A plain click that selected nothing. */
  clicked(point: Point): void;
};

/**
 * Listens to one editor. `input` comes in the same task as the key; editors with a state of their own draw later and
 * send no `input`, so changes of the nodes count as well. While a word is being composed nothing is reported.
 * @returns whether one is being composed now: then what stands in the editor isn't what the user wrote.
 */
export function watchEditor(element: HTMLElement, heard: EditorListener, signal: AbortSignal): () => boolean {
  let composing = false;
  const observer = new MutationObserver(() => {
    if (!composing) heard.changed();
  });
  const report = () => {
    if (composing) return;
    observer.takeRecords();
    heard.changed();
  };
  const on = <K extends keyof HTMLElementEventMap>(name: K, listener: (event: HTMLElementEventMap[K]) => void) =>
    element.addEventListener(name, listener, { signal, passive: true });

  on('input', report);
  on('compositionstart', () => {
    composing = true;
  });
  on('compositionend', () => {
    composing = false;
    report();
  });
  on('focusout', () => heard.left());
  on('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    heard.clicked({ x: event.clientX, y: event.clientY });
  });
  if (!isTextarea(element)) observer.observe(element, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return () => composing;
}
