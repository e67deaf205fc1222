import { findEmail } from '../address';
import { fieldValue, unmarked } from '../dom';
import { isNamed, readLineName } from './tokens';
import { holds, parentOf } from './trees';
import { readLabel } from './words';

const WHOLE = 'form, dialog, [role="dialog"]';
const MOST_SHOWN = 160;
const MOST_NODES = 1_500;

/**
 * The user's own address as a form to write in shows it after "From", chosen among several, or as a field already filled.
 * Nothing is looked for outside the smallest part that holds the form's fields: elsewhere stands whoever wrote a mail.
 */
export function readDraftFrom(fields: readonly Element[], editor: Element): string | null {
  const area = smallestAround(fields);
  if (!area || (holds(area, editor) && !editor.closest(WHOLE))) return null;
  let isFrom = false;
  let left = MOST_NODES;
  const read = (node: Node): string | null => {
    // What comes behind the editor may be quoted.
    left = node === editor ? 0 : left - 1;
    if (left <= 0) return null;
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      if (!/\S/.test(text)) return null;
      const label = readLabel(text);
      if (label) isFrom = label === 'from';
      return isFrom && !label ? findEmail(text) : null;
    }
    if (node.nodeType !== 1 || !unmarked(node as Element)) return null;
    const element = node as HTMLElement;
    const told = isFrom || readLineName(element) === 'from' || isNamed(element, OWN) ? readOwn(element) : null;
    if (told) return told;
    if (fields.includes(element)) isFrom = false;
    for (const child of element.childNodes) {
      const found = read(child);
      if (found) return found;
    }
    return null;
  };
  return read(area);
}

const OWN = /^(?:.* )?(?:from|sender|identity|mail account)(?: (?:select|selected|field|box))*$/;

/** One address and hardly more than that: of a field, or of what is shown. */
function readOwn(element: HTMLElement): string | null {
  const typed = element.localName === 'input' ? fieldValue(element) : undefined;
  if (typed !== undefined) return element.getAttribute('type') === 'hidden' ? null : findEmail(typed);
  const text = element.textContent ?? '';
  return text.length < MOST_SHOWN && text.split('@').length === 2 && element.localName !== 'select'
    ? findEmail(text)
    : null;
}

/** The smallest part that holds all of them; nothing for one field alone, of which all the page is around. */
function smallestAround(elements: readonly Element[]): Element | null {
  const [first, ...others] = elements;
  if (!first || others.length === 0) return null;
  let at: Element | null = first;
  while (at && !others.every((other) => at !== null && holds(at, other))) at = parentOf(at);
  // The field for the sender stands beside the others.
  return at && !at.matches('body, main, [role="main"]') ? at : null;
}
