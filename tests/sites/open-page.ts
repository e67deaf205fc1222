import { Window } from 'happy-dom';

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
export function attachShadowRoots(document: Document): void {
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const root = template.parentElement?.attachShadow({ mode: 'open' });
    root?.append(template.content.cloneNode(true));
    template.remove();
  }
}

/** The page's markup with what is in its frames and shadow roots: what a reader must leave as it was. */
export function wholeMarkup(document: Document): string {
  const parts = [document.documentElement.outerHTML];
  for (const root of treesOf(document).slice(1)) {
    parts.push([...root.children].map((each) => each.outerHTML).join(''));
  }
  return parts.join('\n');
}

/** The document and every same-origin frame and open shadow root in it. */
export function treesOf(document: Document): (Document | ShadowRoot)[] {
  const trees: (Document | ShadowRoot)[] = [document];
  for (const host of document.querySelectorAll('#interop-outlet')) if (host.shadowRoot) trees.push(host.shadowRoot);
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentDocument?.body) trees.push(frame.contentDocument);
  }
  return trees;
}
