import { frameDocument, visible } from '../dom';

export type Tree = Document | ShadowRoot;

const MOST_FRAMES = 30;
const MOST_DEPTH = 4;
/** Shadow roots have no selector; pages that are made of them have few elements outside. */
const MOST_ELEMENTS = 6_000;

/** A document with the frames of its own origin that are shown, and with every open shadow root: outermost first. */
export function treesOf(document: Document): Tree[] {
  const trees: Tree[] = [];
  let left = MOST_ELEMENTS;
  const add = (tree: Tree, depth: number): void => {
    trees.push(tree);
    if (depth >= MOST_DEPTH) return;
    for (const frame of [...tree.querySelectorAll('iframe, frame')].slice(0, MOST_FRAMES)) {
      const inner = frameDocument(frame);
      if (inner?.documentElement && (frame.localName === 'frame' || visible(frame))) add(inner, depth + 1);
    }
    // A live list is made as far as it is asked for; the other kind is made whole.
    const all = 'body' in tree ? tree.getElementsByTagName('*') : tree.querySelectorAll('*');
    for (let at = 0; at < all.length && --left > 0; at++) {
      const inner = all[at]?.shadowRoot;
      if (inner) add(inner, depth + 1);
    }
  };
  add(document, 0);
  return trees;
}

/** The element around one, through shadow roots; not through frames. */
export function parentOf(element: Element): Element | null {
  const parent = element.parentElement;
  if (parent) return parent;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** True where `outer` holds `inner`, through shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** All that matches under an element, in the open shadow roots below it too. `hosts`: every host on the page. */
export function queryDeep(root: Element, css: string, hosts: readonly Element[]): Element[] {
  const inside = hosts.filter((host) => holds(root, host));
  const found = [...root.querySelectorAll(css)];
  for (const host of inside) if (host.shadowRoot) found.push(...host.shadowRoot.querySelectorAll(css));
  return found;
}
