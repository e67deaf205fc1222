/**
 * A content script for tests: does with an editor what the product's page script does, from the same isolated world,
 * when the test page asks by an event. Answers with JSON, for only text crosses between the worlds in both browsers.
 */
import { copyText } from '../../../lib/page/copy-text';
import { insertText } from '../../../lib/page/insert-text';
import { Painter } from '../../../lib/page/paint';
import { readRange, readText } from '../../../lib/page/text-map';

export type Ask =
  | { do: 'replace'; id: string; find: string; text: string }
  | { do: 'insert'; id: string; text: string }
  | { do: 'mark'; id: string; find: string[]; severity: 2 | 3 }
  | { do: 'unmark'; id: string };

const painter = new Painter('test01', false);

function requireEditor(id: string): HTMLElement {
  const inRoots = [...document.querySelectorAll<HTMLElement>('.host')].flatMap((host) => [
    ...(openRoot(host)?.querySelectorAll<HTMLElement>('*') ?? []),
  ]);
  const inFrames = [...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument?.body ?? []);
  const all = [...document.querySelectorAll<HTMLElement>('[id]'), ...inRoots, ...inFrames];
  const found = all.find((element) => element.id === id);
  if (!found) throw new Error(`No editor called ${id}`);
  return found;
}

/** Shadow roots, closed ones too: extensions may look into them. */
function openRoot(host: HTMLElement): ShadowRoot | null {
  const { openOrClosedShadowRoot: inFirefox } = host as { openOrClosedShadowRoot?: ShadowRoot | null };
  return inFirefox === undefined ? chrome.dom.openOrClosedShadowRoot(host) : inFirefox;
}

async function answer(ask: Ask): Promise<unknown> {
  const element = requireEditor(ask.id);
  const copy = (text: string) => copyText(document, text);
  if (ask.do === 'insert') return insertText({ element, text: ask.text, place: { at: 'caret' } }, copy);
  const text = readText(element);
  if (ask.do === 'replace') {
    const start = text.text.indexOf(ask.find);
    const place = { at: 'range', start, end: start + ask.find.length, actual: ask.find } as const;
    return insertText({ element, text: ask.text, place }, copy);
  }
  if (ask.do === 'unmark') return painter.forget(ask.id);
  const marks = ask.find.flatMap((find) => {
    const start = text.text.indexOf(find);
    const range = start < 0 ? null : readRange(text, { start, end: start + find.length });
    return range ? [{ range, severity: ask.severity }] : [];
  });
  painter.paint({ draftId: ask.id, element, marks });
  return marks.length;
}

document.addEventListener('acquaint-ask', (event) => {
  const ask = JSON.parse((event as CustomEvent<string>).detail) as Ask;
  const reply = (value: unknown) =>
    document.dispatchEvent(new CustomEvent('acquaint-answer', { detail: JSON.stringify(value ?? null) }));
  answer(ask).then(reply, (error) => reply({ error: String(error) }));
});
document.documentElement.dataset.extension = 'ready';
