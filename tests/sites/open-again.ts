import type { Fixture } from './fixtures';
import { attachShadowRoots, openAsWritten } from './open-page';

/** A saved page that can be had unchanged again and again: parsing costs more than everything else here. */
export type Reopened = { fresh: () => Promise<Document>; close: () => Promise<void> };

type HappyWindow = { happyDOM: { waitUntilComplete(): Promise<void> } };

/** Parses once; each `fresh` puts a copy of the page as it was saved into the same window, frames and shadow roots too. */
export async function openAgain({ html, url }: Fixture): Promise<Reopened> {
  const { document, close } = await openAsWritten(html, url);
  const saved = document.documentElement.cloneNode(true);
  const fresh = async (): Promise<Document> => {
    document.documentElement.remove();
    document.appendChild(saved.cloneNode(true));
    if (document.querySelector('iframe')) {
      await (document.defaultView as unknown as HappyWindow).happyDOM.waitUntilComplete();
    }
    attachShadowRoots(document);
    return document;
  };
  return { fresh, close };
}
