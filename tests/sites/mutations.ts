import { treesOf } from './open-page';

/** One way in which a page may change overnight while its address, names and addresses stay. */
export type Mutation = { name: string; apply: (document: Document) => void };

type Tree = Document | ShadowRoot;

function everywhere(change: (tree: Tree) => void): (document: Document) => void {
  return (document) => {
    for (const tree of treesOf(document)) change(tree);
  };
}

/** Same in, same out: a page's parts keep belonging together. */
function scramble(word: string): string {
  let hash = 7;
  for (const char of word) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 2147483647;
  return `z${hash.toString(36)}`;
}

function scrambleClasses(tree: Tree): void {
  for (const element of tree.querySelectorAll('[class]')) {
    const names = (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== '');
    element.setAttribute('class', names.map(scramble).join(' '));
  }
}

/** Counters in ids move on with every build: `ember184`, `:8o`, `docking_InitVisiblePart_0`. */
function renumberIds(tree: Tree): void {
  for (const element of tree.querySelectorAll('[id]')) {
    element.setAttribute(
      'id',
      element.id.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10)),
    );
  }
}

const LABELS = ['aria-label', 'placeholder', 'data-tooltip', 'title', 'aria-roledescription'];

/** Every label in another language. Addresses, and names that stand with one, stay; so do pictures, named after people. */
function translateLabels(words: string): (tree: Tree) => void {
  return (tree) => {
    for (const name of LABELS) {
      for (const element of tree.querySelectorAll(`[${name}]`)) {
        const label = element.getAttribute(name) ?? '';
        const kept = label.includes('@') ? label.replace(/^[\p{L} ]+[:：]\s*/u, `${words}: `) : words;
        element.setAttribute(name, kept);
      }
    }
    for (const button of tree.querySelectorAll('button, [role="button"], label, .header-title')) {
      const text = button.firstChild;
      if (button.children.length === 0 && text?.nodeType === 3) text.textContent = words;
    }
  };
}

function shuffleAttributes(tree: Tree): void {
  for (const element of tree.querySelectorAll('*')) {
    if (element.localName === 'iframe') continue;
    const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const).reverse();
    for (const [name] of attributes) element.removeAttribute(name);
    for (const [name, value] of attributes) element.setAttribute(name, value);
  }
}

/** New wrappers: a div around the content of every third div, a span around that of every heading. */
function insertWrappers(tree: Tree): void {
  const outside = (element: Element): boolean => !element.closest('[contenteditable="true"], table');
  const divs = [...tree.querySelectorAll('div')].filter((div, at) => at % 3 === 0 && outside(div));
  for (const element of [...divs, ...tree.querySelectorAll('h1, h2, h3')]) {
    if (element.childNodes.length === 0) continue;
    const wrapper = element.ownerDocument.createElement(element.localName === 'div' ? 'div' : 'span');
    wrapper.className = 'wrap-2027';
    wrapper.append(...element.childNodes);
    element.append(wrapper);
  }
}

/** Nodes of two other extensions: a side bar with somebody's address and a note field, badges beside every name. */
function addForeignNodes(tree: Tree): void {
  const body = 'body' in tree ? tree.body : tree.firstElementChild;
  const document = body?.ownerDocument;
  if (!body || !document || body.getAttribute('contenteditable')) return;
  const bar = document.createElement('crm-companion');
  bar.innerHTML =
    '<div class="crm"><h1>Mallory Stranger</h1><span email="mallory@stranger.example.net" name="Mallory Stranger" title="mallory@stranger.example.net">M</span><a href="https://www.linkedin.com/in/mallory-stranger/">M</a><div contenteditable="true" role="textbox">note</div><textarea rows="3">note</textarea></div>';
  body.append(bar);
  for (const name of tree.querySelectorAll('h1, h2, h3, [email]')) {
    if (name.closest('[contenteditable="true"], crm-companion')) continue;
    const badge = document.createElement('span');
    badge.setAttribute('data-crm-badge', '1');
    badge.setAttribute('style', 'position: absolute');
    name.after(badge);
  }
}

const STRANGER: [RegExp, string][] = [
  [/[^\s<>"'=:/(),;]+@[^\s<>"'?(),;]+/g, 'mallory@stranger.example.net'],
  [/\/in\/[^/"?]+/g, '/in/mallory-stranger'],
];

/** Before everything that names a person stands a hidden twin that names another. */
function addHiddenTwins(tree: Tree): void {
  const naming =
    'h1, h2, [email], a[href*="/in/"], a[href^="mailto:"], [title*="@"], [aria-label*="@"], [data-hovercard-id]';
  for (const [at, element] of [...tree.querySelectorAll<HTMLElement>(naming)].entries()) {
    if (element.closest('[contenteditable="true"], [data-twin]') || element.localName === 'iframe') continue;
    // The signed-in account has one button: a twin of it would be another user.
    if (element.closest('[role="banner"], [role="tree"]')) continue;
    const holder = element.ownerDocument.createElement('div');
    const markup = STRANGER.reduce((text, [what, instead]) => text.replace(what, instead), element.outerHTML);
    holder.innerHTML = markup;
    const twin = holder.firstElementChild;
    if (!twin) continue;
    twin.setAttribute('data-twin', '1');
    twin.removeAttribute('id');
    if (twin.hasAttribute('name')) twin.setAttribute('name', 'Mallory Stranger');
    if (twin.matches('h1, h2')) twin.textContent = 'Mallory Stranger';
    if (at % 2 === 0) twin.setAttribute('style', 'display: none');
    else twin.setAttribute('hidden', '');
    element.before(twin);
  }
}

/** The conversation or profile before, left in the document and hidden. */
function leaveThePageBefore(document: Document): void {
  const main = document.querySelector<HTMLElement>('[role="main"], main');
  if (!main || main.querySelector('iframe')) return;
  const before = document.createElement('div');
  before.innerHTML = STRANGER.reduce((text, [what, instead]) => text.replace(what, instead), main.outerHTML);
  for (const draft of before.querySelectorAll('[contenteditable="true"], form, textarea')) draft.remove();
  for (const name of before.querySelectorAll('h1, h2, .gD')) name.textContent = 'Mallory Stranger';
  const left = before.firstElementChild;
  if (!left) return;
  left.setAttribute('style', 'display: none');
  main.before(left);
}

export const MUTATIONS: Mutation[] = [
  { name: 'class names scrambled', apply: everywhere(scrambleClasses) },
  { name: 'ids renumbered', apply: everywhere(renumberIds) },
  { name: 'labels in German', apply: everywhere(translateLabels('Beschriftung')) },
  { name: 'labels in Japanese', apply: everywhere(translateLabels('ラベル')) },
  { name: 'labels in Arabic', apply: everywhere(translateLabels('\u200fتسمية\u200f')) },
  { name: 'attributes in another order', apply: everywhere(shuffleAttributes) },
  { name: 'wrappers inserted', apply: everywhere(insertWrappers) },
  { name: "other extensions' nodes", apply: everywhere(addForeignNodes) },
  { name: 'hidden twins', apply: everywhere(addHiddenTwins) },
  { name: 'the page before left behind', apply: leaveThePageBefore },
];
