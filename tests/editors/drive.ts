import type { Ask } from './extension/content';

/** What the tests need of a page, from Playwright and from puppeteer alike. */
export type TestPage = {
  goto(url: string): Promise<unknown>;
  evaluate<R, A>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  click(selector: string): Promise<void>;
  keyboard: {
    down(key: never): Promise<void>;
    press(key: never): Promise<void>;
    up(key: never): Promise<void>;
    type(text: string): Promise<void>;
  };
};

export const EDITORS = ['plain', 'textarea', 'rooster', 'squire', 'quill', 'lexical', 'prosemirror', 'slate', 'draft'];

type Model = { root: HTMLElement & { value?: string }; model(): string };
type TestWindow = typeof globalThis & { editors: Record<string, Model>; problems: string[] };

const sleep = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Asks the test extension to do something on the page, and waits for its answer. */
export function ask(page: TestPage, request: Ask): Promise<unknown> {
  return page.evaluate((detail) => {
    return new Promise<unknown>((done) => {
      const heard = (event: Event) => done(JSON.parse((event as CustomEvent<string>).detail));
      document.addEventListener('acquaint-answer', heard, { once: true });
      document.dispatchEvent(new CustomEvent('acquaint-ask', { detail }));
    });
  }, JSON.stringify(request));
}

export async function openReady(page: TestPage, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(async () => {
    const ready = () => document.title === 'ready' && document.documentElement.dataset.extension === 'ready';
    for (let turn = 0; turn < 200 && !ready(); turn += 1) await new Promise((done) => setTimeout(done, 25));
  }, null);
}

/** Presses Control with a key; the drivers' key types differ, their names don't. */
export async function pressWithControl(page: TestPage, key: string, ...more: 'Shift'[]): Promise<void> {
  const held = ['Control', ...more] as never[];
  for (const one of held) await page.keyboard.down(one);
  await page.keyboard.press(key as never);
  for (const one of held.reverse()) await page.keyboard.up(one);
}

const tidy = (text: string) =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/\n+/g, '\n')
    .trim();
const flat = (text: string) => text.replace(/\n/g, '');

/** What the editor believes its text is, and what the page shows. */
async function readBoth(page: TestPage, id: string): Promise<{ model: string; shown: string }> {
  const both = await page.evaluate((name) => {
    const editor = (globalThis as TestWindow).editors[name];
    return { model: editor?.model() ?? '', shown: editor?.root.value ?? editor?.root.innerText ?? '' };
  }, id);
  return { model: tidy(both.model), shown: flat(tidy(both.shown)) };
}

async function typeAtEnd(page: TestPage, { id, text }: { id: string; text: string }): Promise<void> {
  await page.click(`#root-${id}`);
  await pressWithControl(page, 'End');
  await page.keyboard.type(text);
  await sleep(150);
}

export type Row = {
  id: string;
  bold: boolean;
  did: 'replace' | 'insert';
  outcome: unknown;
  /** Page and editor state hold the edit, and still do after more typing. */
  right: boolean;
  later: boolean;
  /** One Ctrl+Z right after it: the exact text before. One Ctrl+Shift+Z more: the edit again. */
  undone: boolean;
  redone: boolean;
  /** With typing since: presses of Ctrl+Z that bring back the exact text before; 0 = never. */
  undo: number;
  /** What it came to, when it isn't right. */
  got?: string;
  problems: string[];
};

export type Trial = { base: string; id: string; bold: boolean };

/** A person types, a phrase in another paragraph is replaced, typing goes on, then undo. */
export async function tryReplace(page: TestPage, trial: Trial): Promise<Row> {
  const edit = { find: 'just checking in', text: 'what changed' };
  const act = () => ask(page, { do: 'replace', id: `root-${trial.id}`, ...edit });
  return tryEdit(page, { ...trial, did: 'replace', act, after: (text) => text.replace(edit.find, edit.text) });
}

/** A person types, a question is inserted at the caret, typing goes on, then undo. */
export async function tryInsert(page: TestPage, trial: Trial): Promise<Row> {
  const text = 'Who notices first?';
  const act = () => ask(page, { do: 'insert', id: `root-${trial.id}`, text });
  return tryEdit(page, { ...trial, did: 'insert', act, after: (before) => `${before} ${text}` });
}

type EditTrial = Trial & { did: Row['did']; act(): Promise<unknown>; after(text: string): string };

async function tryEdit(page: TestPage, trial: EditTrial): Promise<Row> {
  const { id, bold, did, act, after } = trial;
  const before = await openTyped(page, trial);
  const outcome = await act();
  await sleep(120);
  const now = await readBoth(page, id);
  await typeAtEnd(page, { id, text: 'B' });
  const then = await readBoth(page, id);
  const undo = await countUndo(page, { id, until: before.model });
  const right = now.model === after(before.model) && now.shown === after(before.shown);
  const later = then.model === `${after(before.model)}B` && then.shown === `${after(before.shown)}B`;
  const problems = await page.evaluate(() => (globalThis as TestWindow).problems, null);
  const got = right && later ? {} : { got: `${now.model} / ${then.model}` };
  return { id, bold, did, outcome, right, later, ...(await tryUndo(page, trial)), undo, problems, ...got };
}

/** The same edit once more, taken back at once and done again. */
async function tryUndo(page: TestPage, trial: EditTrial): Promise<{ undone: boolean; redone: boolean }> {
  const { id, act } = trial;
  const before = await openTyped(page, trial);
  await act();
  await sleep(120);
  const edited = await readBoth(page, id);
  const undone = (await countUndo(page, { id, until: before.model, most: 1 })) === 1;
  await pressWithControl(page, 'Z', 'Shift');
  await sleep(80);
  return { undone, redone: (await readBoth(page, id)).model === edited.model };
}

/** A new page in which the person has typed a little. */
async function openTyped(page: TestPage, { base, id, bold }: Trial): Promise<{ model: string; shown: string }> {
  // A new address each time: a change of the hash alone would keep the old page.
  await openReady(page, `${base}?${Math.random()}${bold ? '#bold' : ''}`);
  await typeAtEnd(page, { id, text: ' A' });
  // ProseMirror makes one step of what comes within half a second; a hand takes longer to reach the button.
  await sleep(400);
  return readBoth(page, id);
}

type Undoing = { id: string; until: string; most?: number };

/** Typing since the edit is a step or two of its own, never more than four. */
async function countUndo(page: TestPage, { id, until, most = 4 }: Undoing): Promise<number> {
  for (let count = 1; count <= most; count += 1) {
    await pressWithControl(page, 'z');
    await sleep(80);
    if ((await readBoth(page, id)).model === until) return count;
  }
  return 0;
}
