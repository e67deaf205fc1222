/** Everything that markup can stand in. */
export type Tree = Document | ShadowRoot;

/** The document, and every open shadow root and same-origin frame in it, however deep. */
export function everyTree(tree: Tree): Tree[] {
  const trees: Tree[] = [tree];
  for (const element of tree.querySelectorAll('*')) {
    if (element.shadowRoot) trees.push(...everyTree(element.shadowRoot));
    if (element.localName !== 'iframe') continue;
    const inner = (element as HTMLIFrameElement).contentDocument;
    if (inner?.body) trees.push(...everyTree(inner));
  }
  return trees;
}

/** Numbers from 0 to 1, always the same ones for a word. */
export function seeded(word: string): () => number {
  let state = 2166136261;
  for (const char of word) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822507) + 0x6d2b79f5;
    return ((state ^ (state >>> 14)) >>> 0) / 4294967296;
  };
}
