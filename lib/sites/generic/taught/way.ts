import type { WayStep } from '../../../core/match-trail';
import { RULE_CAPS, type Trail, type TrailStep } from '../../../core/site-rule';
import { tellingAttributes, tellingNames } from '../../../core/trail-names';
import { unmarked } from '../../dom';

/** The element around one, through shadow roots and frames of the same origin; null above the page's body. */
export function outerOf(element: Element): Element | null {
  const parent = element.parentElement;
  if (parent && parent.localName !== 'html' && !isTopBody(parent)) return isBody(parent) ? frameOf(parent) : parent;
  if (parent) return null;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

const isBody = (element: Element): boolean => element.localName === 'body' || element.localName === 'frameset';

function isTopBody(element: Element): boolean {
  return isBody(element) && frameOf(element) === null;
}

function frameOf(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** Does one hold the other, through shadow roots and frames? An element holds itself. */
export function holdsDeep(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = outerOf(at)) if (at === outer) return true;
  return false;
}

/** An element and all that is around it, the element first. */
export function around(element: Element): Element[] {
  const all: Element[] = [];
  for (let at: Element | null = element; at; at = outerOf(at)) all.push(at);
  return all;
}

let known = new WeakMap<Element, WayStep>();

/** Begins anew: call before a page is read, since it may have changed. */
export function forgetWays(): void {
  known = new WeakMap();
}

/** The way from the page's body to an element, outermost first. */
export function wayTo(element: Element): WayStep[] {
  return around(element)
    .map((each) => {
      const step = known.get(each) ?? { ...describe(each), thin: isThin(each) };
      known.set(each, step);
      return step;
    })
    .reverse();
}

const NAMING = ['id', 'data-testid', 'data-test-id', 'data-qa', 'itemprop', 'part'];

function describe(element: Element, said?: ReadonlySet<string>): TrailStep {
  const raw = [
    ...NAMING.map((name) => element.getAttribute(name) ?? '').filter((value) => value !== ''),
    ...[...element.classList].slice(0, 30),
  ];
  const role = element.getAttribute('role')?.toLowerCase() ?? '';
  const names = tellingNames(raw, said);
  const attributes = tellingAttributes(element.getAttributeNames());
  return {
    tag: element.localName.slice(0, RULE_CAPS.word),
    ...(/^[a-z]{2,20}$/.test(role) ? { role } : {}),
    ...(names.length > 0 ? { names } : {}),
    ...(attributes.length > 0 ? { attributes } : {}),
    at: placeOf(element),
  };
}

/** Its place among siblings of its tag; what is marked hidden isn't counted. */
function placeOf(element: Element): number {
  let place = 0;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling)
    if (at.localName === element.localName && unmarked(at)) place += 1;
  return Math.min(place, 100_000);
}

/** A wrapper: the only thing in its parent, or with one thing only in itself. */
function isThin(element: Element): boolean {
  const parent = element.parentNode;
  return (parent !== null && isOnly(parent)) || isOnly(element);
}

function isOnly(parent: Node): boolean {
  let elements = 0;
  for (const node of parent.childNodes) {
    if (node.nodeType === 3 && (node.textContent ?? '').trim() !== '') return false;
    if (node.nodeType === 1 && unmarked(node as Element) && ++elements > 1) return false;
  }
  return elements === 1;
}

/** The trail to an element. `said`: words that the page shows there; no name is made of them. */
export function makeTrail(element: Element, said: ReadonlySet<string>): Trail {
  const steps = around(element)
    .slice(0, RULE_CAPS.steps)
    .map((each) => describe(each, said))
    .filter(({ tag }) => /^[a-z][a-z0-9-]*$/.test(tag))
    .reverse();
  return { steps };
}
