import { visible } from '../dom';
import { isNamed } from './tokens';
import { saysSend } from './words';

const BUTTONS = new Set(['submit', 'button', 'image']);

const PRESSED = /btn|button|send|submit|action|tool/i;

/** Can it be pressed? Some make buttons of plain elements, and name them so. */
export function isControl(element: Element): boolean {
  const { localName } = element;
  if (localName === 'button' || localName === 'a' || element.getAttribute('role') === 'button') return true;
  if (localName === 'input') return BUTTONS.has(element.getAttribute('type')?.toLowerCase() ?? '');
  if (!/^(?:span|div|td|li)$/.test(localName) || !element.hasAttributes()) return false;
  return PRESSED.test(element.getAttribute('class') ?? '') && element.getElementsByTagName('*').length < 4;
}

/** By label, by name, by key, or the form's own submit button where it has just one. */
export function findSend(controls: Element[], host: Element): Element[] {
  const outside = controls.filter((each) => !host.contains(each));
  const said = outside.filter((each) => labelsOf(each).some(saysSend) && visible(each));
  if (said.length > 0) return outermost(said);
  const named = outside.filter((each) => isSendNamed(each) && visible(each));
  if (named.length > 0) return outermost(named).slice(0, 2);
  const form = host.closest('form');
  const submits = outside.filter(
    (each) => form?.contains(each) && each.getAttribute('type') === 'submit' && visible(each),
  );
  return submits.length === 1 ? submits : [];
}

function labelsOf(control: Element): string[] {
  const shown = (control.textContent ?? '').length < 60 ? (control.textContent ?? '') : '';
  const marks = ['aria-label', 'title', 'value', 'data-tooltip', 'alt'].map((name) => control.getAttribute(name) ?? '');
  return [shown, ...marks];
}

function isSendNamed(control: Element): boolean {
  if (control.getAttribute('accesskey') === 's') return true;
  const parts = [control, ...control.querySelectorAll('i, svg, use, img, span, md-icon')];
  const told = ['data-action', 'data-icon', 'href', 'xlink:href', 'src', 'onclick', 'ng-click', 'data-command'];
  return parts.some(
    (each) =>
      isNamed(
        each,
        /^(?:.* )?(?:send|sendmail|paper plane|paperplane)(?: (?:btn|button|icon|mail|message|primary|action))*$/,
      ) ||
      told.some((name) =>
        /(?:^|[^a-z])(?:send|sendmail|paper-?plane)(?![a-z-]*(?:later|draft|er\b))/i.test(
          each.getAttribute(name) ?? '',
        ),
      ),
  );
}

function outermost(elements: Element[]): Element[] {
  return elements.filter((each) => !elements.some((other) => other !== each && other.contains(each)));
}
