import { holdsMoreThan } from './parts';
import { hasChildren, isRow } from './rows';

const LEAST_ROWS = 4;
/** A row of a list is small; what holds more may be the whole of a mail. */
const MOST_IN_ROW = 60;
/** In these nothing is looked for anyway. */
const FIELDS = /^(?:script|style|template|select|option|textarea|input)$/;

/**
 * Tells of an element's children, asked one after the other, which are rows of a list of mails. After some of them what
 * is built like the last is the next one: judging each costs more than all else about a list. An opened row is none.
 */
export function rowsOf(parent: Element | ShadowRoot): (child: Node) => boolean {
  if (!hasChildren(parent, LEAST_ROWS)) return () => false;
  let last: Element | null = null;
  let count = 0;
  return (child) => {
    if (child.nodeType !== 1) return false;
    const element = child as Element;
    const known = last !== null && count >= LEAST_ROWS && isBuiltLike(element, last);
    if (!known && !isPlainRow(element)) return false;
    last = element;
    count += 1;
    return true;
  };
}

function isBuiltLike(element: Element, last: Element): boolean {
  return (
    element.localName === last.localName &&
    element.childElementCount === last.childElementCount &&
    element.classList.length === last.classList.length &&
    !element.hasAttribute('aria-expanded') &&
    element.firstElementChild?.localName === last.firstElementChild?.localName &&
    !holdsMoreThan(element, MOST_IN_ROW)
  );
}

function isPlainRow(element: Element): boolean {
  return !FIELDS.test(element.localName) && !holdsMoreThan(element, MOST_IN_ROW) && isRow(element);
}
