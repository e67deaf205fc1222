import { vi } from 'vitest';
import type { Review } from '../../lib/coach/types';
import type { SentDraft } from '../../lib/core/sent-draft';
import { DraftDesk } from '../../lib/page/draft-desk';
import type { DraftSurroundings, OpenDraft } from '../../lib/page/open-draft';
import { Sending } from '../../lib/page/sending';
import type { Page } from '../../lib/page/talk';
import { findDrafts } from '../../lib/sites';
import { listFixtures } from './fixtures';
import { openPage } from './open-page';

/** A pitch to the judge below. */
export const PITCH = 'Hi Dana, our platform is best in class. Do you have 15 minutes for a call?';
const fixtures = listFixtures();
const review = (text: string): Review => ({
  findings: ['hype', 'hype', 'premature-ask'].map((category) => ({
    ...{ ruleId: 'x', category: category as 'hype', severity: 2, start: 0, end: 2, actual: text.slice(0, 2), why: '' },
  })),
  questions: [],
  score: 21,
  measures: { words: 15, sentences: 2, selfShare: 0.5, questions: 1, grade: 5 },
  verdict: text.includes('platform') ? 'pitch' : 'not-prospecting',
  sentences: [],
});

/** The page's own changes are looked for by hand here. */
class SilentObserver {
  observe(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}
vi.stubGlobal('MutationObserver', SilentObserver);

const FAKED = ['setTimeout', 'clearTimeout', 'Date'] as const;

/**
 * A saved page as it runs, with its drafts found and heard; `sent` is what it told. Time stands still until it is moved,
 * and the page closes with `signal`.
 */
export async function openDrafts(name: string, signal: AbortSignal, coaching = true) {
  const fixture = fixtures.find((one) => one.name === name);
  if (!fixture) throw new Error(`There is no fixture ${name}.`);
  vi.useRealTimers();
  const { document, close } = await openPage(fixture.html, fixture.url);
  signal.addEventListener('abort', () => void close());
  vi.useFakeTimers({ toFake: [...FAKED] });
  const window = document.defaultView as Window & typeof globalThis;
  Object.defineProperty(window, 'crypto', { value: globalThis.crypto, configurable: true });
  const sent: SentDraft[] = [];
  const unsent: string[] = [];
  const talk = { sent: (one: SentDraft) => sent.push(one), unsent: (id: string) => unsent.push(id) };
  const page = { window, talk, signal } as unknown as Page;
  const around = {
    switches: () => ({ reading: true, coaching, rulesOff: [] }),
    review: ({ text }: { text: string }) => review(text),
    channel: () => 'mail',
    painter: () => null,
    isComposing: () => false,
    opened: (draft: OpenDraft, life: AbortSignal) => sending.watch(draft, life),
    changed: (draft: OpenDraft) => sending.changed(draft),
    clicked: () => undefined,
  } as unknown as DraftSurroundings;
  const desk = new DraftDesk(around, signal);
  const look = () => desk.refresh(findDrafts(document, new URL(fixture.url)));
  const sending = new Sending(page, desk, look);
  look();
  const field = () => findDrafts(document, new URL(fixture.url))[0];
  return { document, window, sent, unsent, look, field };
}

type Opened = Awaited<ReturnType<typeof openDrafts>>;

/** Writes into the first draft. */
export function write({ field, look }: Opened, text = PITCH): HTMLElement {
  const element = field()?.element;
  if (!element) throw new Error('There is no draft.');
  if (element.localName === 'textarea') (element as HTMLTextAreaElement).value = text;
  else element.innerHTML = `<p>${text}</p>`;
  element.dispatchEvent(new (element.ownerDocument.defaultView as Window & typeof globalThis).Event('input'));
  look();
  return element;
}

/** An event of the user's own, unless it is said to be a script's. */
export function act(on: Element | undefined, name: string, more: object = {}, trusted = true): void {
  if (!on) throw new Error('There is nothing to press.');
  const event = new (on.ownerDocument.defaultView as Window & typeof globalThis).Event(name, {
    bubbles: true,
    composed: true,
  });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  Object.assign(event, more);
  on.dispatchEvent(event);
}

export const press = (on: Element | undefined) => {
  act(on, 'pointerup');
  act(on, 'click');
};
/** The page takes the draft away. */
export const remove = ({ field, look }: Opened) => {
  field()?.root.remove();
  look();
};
