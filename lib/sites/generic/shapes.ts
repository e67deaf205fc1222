import { isInList } from './rows';
import { isNamed, readLineName } from './tokens';

/** What an element of a shown mail looks like it is: its heading, something shut, the frame of its words. */

const HEADER_NAMED = '[class*="from" i], [class*="sender" i], [class*="subject" i], [id*="from" i], [id*="subject" i]';

/** Some name the whole of a mail like its words. Where somebody was named before, it is words, whatever they look like. */
export function holdsHeader(element: Element): boolean {
  return [...element.querySelectorAll(HEADER_NAMED)].some((each) => readLineName(each) !== null);
}

/** Hidden from everybody; what stands behind an open dialog is hidden from some readers only. */
export function isShut(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' && element.querySelector('main, [role="main"]') === null;
}

const SUBJECT = /\bsubject$|^subject\b|^(?:preview|message|mail|msg|thread|conversation|conv|letter) title$/;

/** A heading, or what is named after the subject: a line of a table is that line, label and all. */
export function isHeading(element: Element): boolean {
  return (
    /^h[1-5]$/.test(element.localName) ||
    element.getAttribute('role') === 'heading' ||
    (element.hasAttributes() &&
      (element.localName !== 'tr' || element.childElementCount === 1) &&
      element.childElementCount < 4 &&
      isNamed(element, SUBJECT) &&
      !isInList(element))
  );
}

/** How much is written in an element, in characters. */
export function lengthOf(element: Element): number {
  return (element.textContent ?? '').trim().length;
}

/** A frame that holds a mail's words: without scripts, or without anything that only a program has. */
export function isBodyFrame(frame: Element, inner: Document): boolean {
  const sandbox = frame.getAttribute('sandbox');
  if (sandbox !== null && !sandbox.includes('allow-scripts')) return true;
  return inner.querySelector('script, form, button, input, frame, iframe, [role="toolbar"], [onclick]') === null;
}
