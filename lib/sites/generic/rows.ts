import { looksLikeDate } from './dates';
import { MENTION } from './mention';
import { readLineName } from './tokens';
import { readLabel } from './words';

const LIKES = 4;
const ROW = '[role="row"], [role="option"], [aria-selected], [draggable="true"]';
/** What shows a mail's text. */
const FRAME = 'iframe';
const CHECKBOX = 'input[type="checkbox"], [role="checkbox"]';

/** Does an element stand in a row of a list of mails? A row that is opened, or a line of a header, is none. */
export function isInList(element: Element): boolean {
  let at: Element | null = element;
  for (let step = 0; at && step < 14; step++, at = parentOf(at)) {
    if (at.localName === 'body' || at.localName === 'main') return false;
    if (isRow(at)) return true;
  }
  return false;
}

function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** What was judged while one page is read: rows have parents in common. */
let judged = new WeakMap<Element, boolean>();
/** Parents of which a child turned out to be one of many likes. */
let lists = new WeakSet<Element>();

/** What is somebody's: each child of a parent asks for all of its siblings. */
let somebodys = new WeakMap<Element, boolean>();

/** Begins anew: call before a page is read, since it may have changed. */
export function forgetRows(): void {
  somebodys = new WeakMap();
  judged = new WeakMap();
  lists = new WeakSet();
}

/** Is it a row of a list of mails itself? */
export function isRow(element: Element): boolean {
  const known = judged.get(element);
  if (known !== undefined) return known;
  const answer = judgeRow(element);
  judged.set(element, answer);
  return answer;
}

function judgeRow(element: Element): boolean {
  const name = element.localName;
  if (element.hasAttribute('aria-expanded') && element.getAttribute('aria-expanded') === 'true') return false;
  if (element.querySelector(FRAME)) return false;
  if (element.matches(ROW) && !element.matches('[role="tab"], [role="treeitem"]')) return !isChip(element);
  if ((name === 'tr' || name === 'li') && element.querySelector(CHECKBOX)) return true;
  if (name === 'tr' && isListTable(element.closest('table'))) return true;
  return countLikes(element) >= LIKES;
}

/** A recipient of a draft or of a mail: a name and nothing beside it. */
function isChip(element: Element): boolean {
  return (element.textContent ?? '').length < 90 && !hasDate(element) && element.querySelectorAll('*').length < 8;
}

/** A table that says at its top what stands in its columns. */
function isListTable(table: Element | null): boolean {
  const cells = table?.querySelector('tr')?.children;
  if (!cells || cells.length < 3) return false;
  return [...cells].filter((cell) => readLabel(cell.textContent ?? '') !== null).length >= 2;
}

/** How many siblings are made like it: the same kind of element, somebody named in each, with a day or a text. */
function countLikes(element: Element): number {
  const parent = element.parentElement;
  if (!parent || !hasChildren(parent, LIKES) || startsLine(element)) return 0;
  const classes = element.classList.length;
  if (lists.has(parent) && !isChip(element)) return LIKES;
  let likes = 0;
  let left = 40;
  for (let sibling = parent.firstElementChild; sibling && left > 0; sibling = sibling.nextElementSibling, left--) {
    if (sibling.localName !== element.localName || Math.abs(sibling.classList.length - classes) > 2) continue;
    if (!isSomebodys(sibling)) continue;
    likes += 1;
    if (likes >= LIKES) {
      lists.add(parent);
      break;
    }
  }
  return likes;
}

/** Somebody is named in it, with a day or a text beside them, and it is no line of a header. */
function isSomebodys(element: Element): boolean {
  const known = somebodys.get(element);
  if (known !== undefined) return known;
  const answer = holdsSomebody(element) && !startsLine(element) && !isChip(element);
  somebodys.set(element, answer);
  return answer;
}

/** Has it so many at least? A count would go through all of them. */
export function hasChildren(parent: Element | ShadowRoot, least: number): boolean {
  let child = parent.firstElementChild;
  for (let left = least - 1; child && left > 0; left--) child = child.nextElementSibling;
  return child !== null;
}

function holdsSomebody(element: Element): boolean {
  return (
    element.matches(MENTION) ||
    element.querySelector(`${MENTION}, ${CHECKBOX}`) !== null ||
    (element.textContent ?? '').includes('@')
  );
}

/** A line of a mail's header: it begins with its label, or is named after it. */
function startsLine(element: Element): boolean {
  const first = element.firstElementChild ?? element;
  return readLabel(first.textContent ?? '') !== null || readLineName(element) !== null;
}

function hasDate(element: Element): boolean {
  if (element.querySelector('time')) return true;
  for (const child of element.querySelectorAll('*')) {
    if (child.childElementCount === 0 && looksLikeDate((child.textContent ?? '').trim())) return true;
  }
  return false;
}
