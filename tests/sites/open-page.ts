import { Window } from 'happy-dom';
import { everyTree } from './trees';

export type Opened = { document: Document; close: () => Promise<void> };

/** Opens a saved page at its address, without running scripts; shadow roots written in the markup are attached. */
export async function openPage(html: string, url: string): Promise<Opened> {
  const opened = await openAsWritten(html, url);
  attachShadowRoots(opened.document);
  return opened;
}

/** The same with its shadow roots still templates, as a copy needs them. */
export async function openAsWritten(html: string, url: string): Promise<Opened> {
  const window = new Window({ url, settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true } });
  window.document.write(html);
  await window.happyDOM.waitUntilComplete();
  return { document: window.document as unknown as Document, close: () => window.happyDOM.close() };
}

/** Does what a browser does while it parses. */
export function attachShadowRoots(document: Document | ShadowRoot): void {
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const root = template.parentElement?.attachShadow({ mode: 'open' });
    root?.append(template.content.cloneNode(true));
    template.remove();
    if (root) attachShadowRoots(root);
  }
}

/** The page's markup with what is in its frames and shadow roots: what a reader must leave as it was. */
export function wholeMarkup(document: Document): string {
  const parts = [document.documentElement.outerHTML];
  for (const root of everyTree(document).slice(1)) {
    parts.push([...root.children].map((each) => each.outerHTML).join(''));
  }
  return parts.join('\n');
}
