import { expect, test } from 'vitest';
import { ask, EDITORS, openReady, pressWithControl, type TestPage } from './drive';

type Opened = { page: TestPage; base: string };
type Model = { root: HTMLElement & { value?: string; readOnly?: boolean }; model(): string };
type TestWindow = typeof globalThis & { editors: Record<string, Model>; problems: string[] };

const sleep = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Ways in which an editor takes nothing from a script. */
const REFUSALS: Record<string, (id: string) => void> = {
  'is read-only': (id) => {
    const { root } = (globalThis as TestWindow).editors[id] as Model;
    if (root.localName === 'textarea') root.readOnly = true;
    else root.contentEditable = 'false';
  },
  'swallows every event': (id) => {
    const { root } = (globalThis as TestWindow).editors[id] as Model;
    for (const name of ['beforeinput', 'paste', 'keydown', 'keypress', 'keyup', 'input'])
      window.addEventListener(
        name,
        (event) => {
          if (!root.contains(event.target as Node)) return;
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        { capture: true },
      );
  },
  'takes back what a script writes': (id) => {
    const { root } = (globalThis as TestWindow).editors[id] as Model;
    const kept = root.value ?? root.innerHTML;
    const restore = () => {
      if (root.value !== undefined) root.value = kept;
      else if (root.innerHTML !== kept) root.innerHTML = kept;
    };
    root.addEventListener('input', restore);
  },
};

/**
 * Editors that refuse: the text stays as it is, to the letter, and the question is on the clipboard. And what else happens
 * to a draft between the click and the writing.
 */
export function testHardEditors(opened: () => Opened): void {
  const read = (page: TestPage, id: string) =>
    page.evaluate((name) => {
      const { root, model } = (globalThis as TestWindow).editors[name] as Model;
      return [model(), root.value ?? root.innerText].map((text) => text.replace(/\u00a0/g, ' '));
    }, id);
  const open = async (page: TestPage, base: string, id: string) => {
    await openReady(page, `${base}?${Math.random()}`);
    // A real click and real keys: only then may a page copy.
    await page.click(`#root-${id}`);
    await pressWithControl(page, 'End');
    await page.keyboard.type(' A');
    await sleep(150);
  };
  const replace = (page: TestPage, id: string) =>
    ask(page, { do: 'replace', id: `root-${id}`, find: 'just checking in', text: 'what changed' });

  for (const [how, refuse] of Object.entries(REFUSALS)) {
    for (const id of how === 'takes back what a script writes' ? ['plain', 'textarea'] : EDITORS) {
      test(`${id} that ${how} keeps its text, and the question is copied`, async () => {
        const { page, base } = opened();
        await open(page, base, id);
        await page.evaluate(refuse, id);
        const before = await read(page, id);
        expect(await replace(page, id)).toBe('copied');
        await sleep(150);
        expect(await read(page, id)).toEqual(before);
      });
    }
  }

  test('an editor that is taken out of the page meanwhile: what is answered is what its text came to', async () => {
    const { page, base } = opened();
    await open(page, base, 'plain');
    // Out of the page it is not laid out, and has no lines.
    const readText = () =>
      page.evaluate(() => (globalThis as TestWindow).editors.plain?.root.textContent?.replace(/\u00a0/g, ' '), null);
    const before = (await readText()) ?? '';
    expect(before).toContain('just checking in');
    // At the first news of the writing, whenever that is.
    await page.evaluate(() => {
      const root = (globalThis as TestWindow).editors.plain?.root;
      root?.addEventListener('beforeinput', () => root.remove());
    }, null);
    const outcome = await replace(page, 'plain');
    expect(['replaced', 'copied', 'failed']).toContain(outcome);
    expect(await readText()).toBe(outcome === 'replaced' ? before.replace('just checking in', 'what changed') : before);
    expect(await page.evaluate(() => (globalThis as TestWindow).problems, null)).toEqual([]);
  });

  test('a line that has changed since is not touched', async () => {
    const { page, base } = opened();
    await open(page, base, 'plain');
    const before = await read(page, 'plain');
    const asked = await ask(page, { do: 'replace', id: 'root-plain', find: 'not there', text: 'what changed' });
    expect(asked).toBe('stale');
    expect(await read(page, 'plain')).toEqual(before);
  });

  test('a text area with a limit: a question that doesn’t fit is copied, not cut', async () => {
    const { page, base } = opened();
    await open(page, base, 'textarea');
    await page.evaluate(() => (globalThis as TestWindow).editors.textarea?.root.setAttribute('maxlength', '70'), null);
    const before = await read(page, 'textarea');
    const text = `Who notices first ${'when it drifts '.repeat(8)}?`;
    expect(await ask(page, { do: 'insert', id: 'root-textarea', text })).toBe('copied');
    expect(await read(page, 'textarea')).toEqual(before);
  });
}
