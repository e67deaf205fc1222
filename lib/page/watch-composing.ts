/**
 * Is a word being composed anywhere in this window? Heard from the start of the page, since a draft may be found only
 * after its first word was begun. Editors in frames are heard by their own watcher.
 */
export function watchComposing(window: Window, signal: AbortSignal): () => boolean {
  let composing = false;
  const hear = (name: 'compositionstart' | 'compositionend', is: boolean) =>
    window.addEventListener(
      name,
      () => {
        composing = is;
      },
      { capture: true, passive: true, signal },
    );
  hear('compositionstart', true);
  hear('compositionend', false);
  return () => composing;
}
