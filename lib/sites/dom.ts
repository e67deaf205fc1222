/** Looking things up in somebody else's page: named selectors, what is visible, frames and shadow roots. Pure. */

/** One way to find a thing. `seen` says in which years' markup, so that an old one can be judged and dropped. */
export type Rung = { name: string; css: string; seen: string };

/** Ways to find one thing, newest first. */
export type Chain = readonly Rung[];

export type Found = { element: HTMLElement; rung: Rung };

/** First element that a chain finds and `accept` takes (default: visible ones only), rung by rung. */
export function find(root: ParentNode, chain: Chain, accept: (element: Element) => boolean = visible): Found | null {
  for (const rung of chain) {
    for (const element of root.querySelectorAll<HTMLElement>(rung.css)) {
      if (accept(element)) return { element, rung };
    }
  }
  return null;
}

/** All that the first fruitful rung finds and `accept` takes, in document order; outermost ones when they nest. */
export function findAll(
  root: ParentNode,
  chain: Chain,
  accept: (element: Element) => boolean = visible,
): HTMLElement[] {
  for (const { css } of chain) {
    const found: HTMLElement[] = [];
    for (const element of root.querySelectorAll<HTMLElement>(css)) {
      if (!found.at(-1)?.contains(element) && accept(element)) found.push(element);
    }
    if (found.length > 0) return found;
  }
  return [];
}

/** Takes everything: for data that a page keeps in the document without showing it (form fields, folded headers). */
export const anything = (): boolean => true;

/**
 * True unless the element itself is marked hidden. For data in parts that a page folds away (header details, chips of a
 * closed field): the part may be hidden, but a hidden thing in it is a twin of the real one.
 */
export function unmarked(element: Element): boolean {
  const style = element.getAttribute('style');
  return !element.hasAttribute('hidden') && !(style && HIDDEN_STYLE.test(style));
}

/** Left-to-right marks, isolates and zero-width characters that pages put around names and labels. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]+/g;

/**
 * One line of text as a person would read it: no invisible characters, single plain spaces. Within an address they stay,
 * since they make it another one.
 */
export function cleanText(text: string | null | undefined): string {
  const shown = (text ?? '').replace(INVISIBLE, (marks, at: number, whole: string) =>
    whole.includes('@') && /[\w.@-]/.test(whole[at - 1] ?? '') && /[\w.@-]/.test(whole[at + marks.length] ?? '')
      ? marks
      : '',
  );
  return shown.replace(/\s+/g, ' ').trim();
}

/** `cleanText` of an element or attribute value; empty when there is none. */
export function textOf(element: Element | null | undefined): string {
  return cleanText(element?.textContent);
}

const HIDDEN_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$))/i;

/**
 * Whether the user can see an element. Attributes first, since they cost nothing and are all a document without layout
 * has; then the browser's own answer. `aria-hidden` counts, except on what holds the whole page behind a dialog.
 */
export function visible(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (!unmarked(at)) return false;
    if (at.getAttribute('aria-hidden') === 'true' && !at.querySelector('main, [role="main"]')) return false;
  }
  // A parsed document that no window shows has no styles to ask for.
  if (!element.ownerDocument.defaultView || typeof element.checkVisibility !== 'function') return true;
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** The document inside a frame, when it is of the page's own origin and loaded. */
export function frameDocument(frame: Element | null): Document | null {
  if (frame?.localName !== 'iframe' && frame?.localName !== 'frame') return null;
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Nearest ancestor (or the element itself) that `accept` takes, at most `steps` up and never past `body`. */
export function climb(element: Element, accept: (element: HTMLElement) => boolean, steps = 40): HTMLElement | null {
  let at: Element | null = element;
  for (let step = 0; at && at.localName !== 'html' && step <= steps; step++, at = at.parentElement) {
    if (accept(at as HTMLElement)) return at as HTMLElement;
  }
  return null;
}

/** Value of a form field, cleaned; undefined when there is no field or nothing in it. */
export function fieldValue(field: Element | null | undefined): string | undefined {
  return cleanText((field as HTMLInputElement | null | undefined)?.value) || undefined;
}

const keys = new WeakMap<Element, string>();
let lastKey = 0;

/** A name for an element that stays the same as long as the page keeps the element. The page is not touched. */
export function elementKey(element: Element): string {
  const known = keys.get(element);
  if (known) return known;
  lastKey += 1;
  const made = `draft-${lastKey}`;
  keys.set(element, made);
  return made;
}
