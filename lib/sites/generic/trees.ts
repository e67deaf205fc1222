/** What markup can stand in. */
export type Tree = Document | ShadowRoot;

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

/** All elements under one, in the open shadow roots below it too. `hosts`: every host on the page. */
export function treeElements(root: Element, hosts: readonly Element[]): Element[] {
  const inside = hosts.filter((host) => holds(root, host));
  const found = [...root.querySelectorAll('*')];
  for (const host of inside) if (host.shadowRoot) found.push(...host.shadowRoot.querySelectorAll('*'));
  return found;
}
