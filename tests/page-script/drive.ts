import type { TestPage } from '../editors/drive';
import type { Heard, Say } from './content';

/** Says something to the page script, as the background or an open panel would; answers what it has said so far. */
export function say(page: TestPage, said: Extract<Say, { say: 'insert' }>): Promise<string>;
export function say(page: TestPage, said: Say): Promise<Heard>;
export function say(page: TestPage, said: Say): Promise<unknown> {
  return page.evaluate((detail) => {
    return new Promise<unknown>((done) => {
      const heard = (event: Event) => done(JSON.parse((event as CustomEvent<string>).detail));
      document.addEventListener('acquaint-answer', heard, { once: true });
      document.dispatchEvent(new CustomEvent('acquaint-ask', { detail }));
    });
  }, JSON.stringify(said));
}

type Registries = { CSS: { highlights: Map<string, Set<Range>> } };

/** The words marked now, worst first: any page can list them, and so does the test. */
export function readMarks(page: TestPage): Promise<string[]> {
  return page.evaluate(() => {
    const { highlights } = (globalThis as unknown as Registries).CSS;
    const names = [...highlights.keys()].sort().reverse();
    return names.flatMap((name) => [...(highlights.get(name) ?? [])].map(String).filter((text) => text !== ''));
  }, null);
}

/** The middle of a marked phrase on the screen. */
export function findMark(page: TestPage, phrase: string): Promise<{ x: number; y: number }> {
  return page.evaluate((text) => {
    const { highlights } = (globalThis as unknown as Registries).CSS;
    const range = [...highlights.values()].flatMap((ranges) => [...ranges]).find((each) => String(each) === text);
    const box = range?.getClientRects()[0];
    if (!box) throw new Error(`Not marked: ${text}`);
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, phrase);
}

/** Draws the editor of the sample Gmail anew, as pages do that keep their text in a state: a new node, the caret at its top. */
export function redrawEditor(page: TestPage): Promise<void> {
  return page.evaluate(() => {
    const old = document.querySelector<HTMLElement>('.Am');
    const anew = old?.cloneNode(true) as HTMLElement;
    old?.replaceWith(anew);
    anew.focus();
    document.getSelection()?.setBaseAndExtent(anew, 0, anew, 0);
  }, null);
}

/** Does every mark stand on words that the page shows? */
export function areMarksInPage(page: TestPage): Promise<boolean> {
  return page.evaluate(() => {
    const { highlights } = (globalThis as unknown as Registries).CSS;
    return [...highlights.values()].every((ranges) => [...ranges].every(({ startContainer: at }) => at.isConnected));
  }, null);
}

/** Waits up to 15 s until `read` answers what is wanted, and answers the last it gave. */
export async function until<T>(read: () => Promise<T>, isWanted: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await read();
    if (isWanted(value) || Date.now() > end) return value;
    await new Promise((done) => setTimeout(done, 25));
  }
}
