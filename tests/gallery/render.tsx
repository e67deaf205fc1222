import axe from 'axe-core';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Root } from '../../components/ui/root';

/** Puts a component into the test document; `signal` takes it out again. */
export async function show(node: ReactNode, signal: AbortSignal): Promise<HTMLElement> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  await act(async () => root.render(<Root>{node}</Root>));
  signal.addEventListener('abort', () => {
    act(() => root.unmount());
    place.remove();
  });
  return place;
}

/** Anything an act of the user sets off, settled. */
export const settle = (act_: () => void): Promise<void> => act(async () => act_());

/** The element that shows or is called exactly so. Throws when there is none, or more than one. */
export function named(place: ParentNode, name: string, selector = 'button'): HTMLElement {
  const all = [...place.querySelectorAll<HTMLElement>(selector)];
  const found = all.filter((one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === name);
  const [first] = found;
  if (!first || found.length > 1) {
    throw new Error(`${found.length} of “${name}” among: ${all.map((one) => one.textContent).join(' | ')}`);
  }
  return first;
}

/** Opens the fold of that title and gives it back. */
export async function unfold(place: ParentNode, title: string): Promise<HTMLElement> {
  const fold = named(place, title, 'summary > span:not([class*="count"])').closest('details');
  if (!fold) throw new Error(`“${title}” is no fold.`);
  await settle(() => fold.setAttribute('open', ''));
  await settle(() => fold.dispatchEvent(new Event('toggle')));
  return fold;
}

/** Types into a controlled field as React sees it. */
export async function type(field: Element | null, text: string): Promise<void> {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error('no field');
  const proto = Object.getPrototypeOf(field);
  await settle(() => {
    Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export const press = (on: Element, key: string, more: KeyboardEventInit = {}): Promise<void> =>
  settle(() => on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })));

/**
 * What axe finds, in words; empty when it is content. Colours need real pixels and are checked by the gallery; region and
 * page rules judge a whole page, and this is a piece of one.
 */
export async function axeFindings(place: Element): Promise<string[]> {
  const { violations } = await axe.run(place, {
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
}
