import { frameDocument, visible } from '../dom';
import { type Tree, treeElements } from './trees';

/**
 * A page's elements, gathered once a look: a selector that has no name in it costs as much as all of this, however little
 * it finds. What stands in an open shadow root comes right after its host, frames come last.
 */
export type Parts = {
  /** Outermost first: the document, the frames of its own origin that are shown, and every open shadow root. */
  trees: readonly Tree[];
  hosts: readonly Element[];
  all: readonly Element[];
  /** Where in `all` the parts of each end. */
  ends: readonly number[];
};

/** Above this many a page is read from its beginning only: looking must never be felt. */
const MOST_ELEMENTS = 12_000;
/** Of a long row of likes, the beginning and the end: it is a list, or a long thread. */
const MOST_CHILDREN = 60;
/** Nothing but a list has as many. */
const SURE_LIST = 1_000;
const MOST_DEPTH = 150;
const MOST_FRAMES = 30;
/** Frames and shadow roots within each other. */
const MOST_TREES = 4;

type Walk = { all: Element[]; ends: number[]; frames: Element[]; hosts: Element[]; depth: number };

/** Gathers a page's parts, of long lists only the ends. */
export function gatherParts(document: Document): Parts {
  const walk: Walk = { all: [], ends: [], frames: [], hosts: [], depth: 0 };
  const documents: Document[] = [];
  const enterDocument = (inner: Document, depth: number): void => {
    documents.push(inner);
    const before = walk.frames.length;
    if (inner.documentElement) enter(inner.documentElement, walk, 0);
    if (depth >= MOST_TREES) return;
    for (const frame of walk.frames.slice(before, before + MOST_FRAMES)) {
      const next = frameDocument(frame);
      if (next?.documentElement && (frame.localName === 'frame' || visible(frame))) enterDocument(next, depth + 1);
    }
  };
  enterDocument(document, 0);
  const roots = walk.hosts.map(({ shadowRoot }) => shadowRoot).filter((root) => root !== null);
  return { trees: [...documents, ...roots], hosts: walk.hosts, all: walk.all, ends: walk.ends };
}

/** Elements that hold no part of a page. */
const LEAVES = new Set(['script', 'style', 'link', 'svg', 'option', 'br', 'img']);

function enter(element: Element, walk: Walk, depth: number): void {
  const { all, ends } = walk;
  if (all.length >= MOST_ELEMENTS || depth > MOST_DEPTH) return;
  const at = all.push(element) - 1;
  ends.push(all.length);
  const name = element.localName;
  if (LEAVES.has(name)) return;
  if (name === 'iframe' || name === 'frame') {
    walk.frames.push(element);
    return;
  }
  if (element.shadowRoot && walk.depth < MOST_TREES) {
    walk.hosts.push(element);
    walk.depth += 1;
    enterChildren(element.shadowRoot, walk, depth);
    walk.depth -= 1;
  }
  enterChildren(element, walk, depth);
  ends[at] = all.length;
}

function enterChildren(parent: Element | ShadowRoot, walk: Walk, depth: number): void {
  let at = 0;
  let child = parent.firstElementChild;
  for (; child && at < MOST_CHILDREN / 2; child = child.nextElementSibling, at++) enter(child, walk, depth + 1);
  if (!child) return;
  // Counted only where there are many: counting goes through all of them.
  const count = parent.childElementCount;
  if (count > SURE_LIST) {
    for (const last of lastOf(parent)) enter(last, walk, depth + 1);
    return;
  }
  const tag = parent.firstElementChild?.localName;
  for (; child; child = child.nextElementSibling, at++) {
    if (at >= count - MOST_CHILDREN / 2 || child.localName !== tag) enter(child, walk, depth + 1);
  }
}

/** The last children of a long list, in order. */
function lastOf(parent: Element | ShadowRoot): Element[] {
  const last: Element[] = [];
  for (let back = parent.lastElementChild; back && last.length < MOST_CHILDREN / 2; back = back.previousElementSibling)
    last.push(back);
  return last.reverse();
}

/** Does an element hold more than so many? Told without counting all of them. */
export function holdsMoreThan(element: Element, most: number): boolean {
  let left = most;
  let at: Element | null = element.firstElementChild;
  while (at) {
    if (left === 0) return true;
    left -= 1;
    let next: Element | null = at.firstElementChild;
    while (!next && at && at !== element) {
      next = at.nextElementSibling;
      at = at.parentElement;
    }
    at = next;
  }
  return false;
}

/** Where in `all` the parts of an element begin and end, itself left out; null for one that was passed over. */
export function rangeOf({ all, ends }: Parts, element: Element): [from: number, end: number] | null {
  const at = all.indexOf(element);
  return at < 0 ? null : [at + 1, ends[at] ?? at + 1];
}

/** Everything in an element, through shadow roots; of one that was passed over, all of it. */
export function partsIn(parts: Parts, element: Element): readonly Element[] {
  const range = rangeOf(parts, element);
  return range ? parts.all.slice(...range) : treeElements(element, parts.hosts);
}
