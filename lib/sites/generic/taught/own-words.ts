import type { ReadingRule, TrailLine } from '../../../core/site-rule';
import { cleanText, frameDocument, textOf } from '../../dom';
import { looksLikeDate } from '../dates';
import { readTextMentions } from '../mention';
import type { Parts } from '../parts';
import { isBodyFrame } from '../shapes';
import { isBodyNamed, lineOf } from '../tokens';
import { readLabel } from '../words';
import { findByTrail, nearBest } from './find';
import { around, holdsDeep } from './way';

/** A run of text as long as this is a mail's own, or a page's; no header has one. */
const PROSE = 70;

/** The parts of the page that hold mails' own words, as the rule leads to them. */
export function findWords(parts: Parts, { words, sender }: ReadingRule): Element[] {
  if (!words) return [];
  const named = words.steps.at(-1)?.names !== undefined;
  // Others of their kind stand beside words that have no name: only those in their very place are meant, in each mail.
  const found = findByTrail(parts, words).filter(({ fit }) => (named && !fit.renamed) || !fit.moved.includes(0));
  const best = found[0]?.fit.cost ?? 0;
  // What holds the part that looks most like the sender's is a header, unless it is also what looks most like words.
  const header = findByTrail(parts, sender)[0]?.element;
  return nearBest(found)
    .filter(({ element, fit }) => fit.cost === best || !header || !holdsDeep(element, header))
    .map(({ element }) => element);
}

/** Does an element stand in a mail's own words? What stands there proves nothing: anybody may have written it. */
export function isInWords(element: Element, words: readonly Element[] = []): boolean {
  if (words.some((each) => holdsDeep(each, element))) return true;
  return around(element).some(
    (each) => each.localName === 'blockquote' || isBodyNamed(each) || isFrameOfWords(each) || hasProse(each),
  );
}

function isFrameOfWords(element: Element): boolean {
  const inner = frameDocument(element);
  return inner?.documentElement ? isBodyFrame(element, inner) : false;
}

/** A long text of its own: whatever stands in it belongs to it. */
function hasProse(element: Element): boolean {
  let length = 0;
  for (const node of element.childNodes) if (node.nodeType === 3) length += (node.textContent ?? '').trim().length;
  return length >= PROSE;
}

const MOST_LOOKED = 400;

/** Is it a mail of its own: with a day or with words? A line of a header has neither. */
export function isMailOfItsOwn(block: Element): boolean {
  if (block.querySelector('time, iframe, blockquote')) return true;
  const parts = [block, ...[...block.querySelectorAll('*')].slice(0, MOST_LOOKED)];
  return parts.some((part) => {
    const own = cleanText([...part.childNodes].map((node) => (node.nodeType === 3 ? node.textContent : '')).join(' '));
    // A long row of people is no prose.
    return (own.length >= PROSE && readTextMentions(own).length === 0) || (own !== '' && looksLikeDate(own));
  });
}

/** Which line of a header an element is said to be: by the names around it, or by the label before it. */
export function lineAt(element: Element): TrailLine | null {
  return labelBefore(element) ?? lineOf(element);
}

function labelBefore(element: Element): TrailLine | null {
  let at: Element | null = element;
  for (let step = 0; at && step < 3; step++, at = at.parentElement) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      const text = before.nodeType === 1 ? textOf(before as Element) : cleanText(before.textContent);
      if (text !== '') return readLabel(text);
    }
  }
  return null;
}

/** A sender may not be what the page calls a recipient, unless it did so when it was taught. */
export function isLineOfSender(line: TrailLine | null, taught: TrailLine | undefined): boolean {
  return line === null || line === 'from' || line === 'date' || line === 'subject' || line === taught;
}

/** A page's parts but those in mails' own words. */
export function withoutWords(parts: Parts, words: readonly Element[]): Parts {
  if (words.length === 0) return parts;
  const all: Element[] = [];
  // How many are kept before each: where the parts of an element end moves with what is left out.
  const before: number[] = [];
  for (const element of parts.all) {
    before.push(all.length);
    if (!words.some((each) => holdsDeep(each, element))) all.push(element);
  }
  before.push(all.length);
  const kept = new Set(all);
  const ends = parts.all.flatMap((element, at) => (kept.has(element) ? [before[parts.ends[at] ?? 0] ?? 0] : []));
  return { ...parts, all, ends };
}
