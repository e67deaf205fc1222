/**
 * Puts a sentence on the clipboard from a page, without adding a node to it. The modern call needs the page to have
 * the focus and a secure address; the old one works inside a click. False when the browser allows neither.
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const { clipboard } = document.defaultView?.navigator ?? {};
  if (clipboard && document.hasFocus()) {
    const written = await clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (written) return true;
  }
  return copyByEvent(document, text);
}

function copyByEvent(document: Document, text: string): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    copied = event.clipboardData !== null;
  };
  // On the window, before the page's own listeners: what they would copy is the user's selection.
  document.defaultView?.addEventListener('copy', fill, { capture: true, once: true });
  const allowed = document.execCommand('copy');
  document.defaultView?.removeEventListener('copy', fill, { capture: true });
  return allowed && copied;
}
