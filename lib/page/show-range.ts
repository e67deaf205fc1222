import { isTextarea, selectRange } from './selection';
import { readRange, readText, type TextRange } from './text-map';

/** Brings a line of a draft into view: selected in a plain text area, else with the caret at its end. */
export function showRange(element: HTMLElement, { start, end }: TextRange): void {
  if (isTextarea(element)) {
    element.focus();
    element.setSelectionRange(start, end);
    return;
  }
  const range = readRange(readText(element), { start, end });
  if (!range) return;
  (range.startContainer.parentElement ?? element).scrollIntoView({ block: 'nearest' });
  range.collapse(false);
  selectRange(element, range);
}
