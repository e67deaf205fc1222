// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TaughtPart } from '../../lib/core/site-rule';
import { axeFindings, named, settle, show } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { ruleFiles, rules, teachings } from '../../tests/gallery/teaching';
import { TaughtSites } from '../settings/taught-sites';
import { PanelScreen } from './panel-screen';
import { TeachOffer } from './teach-offer';
import { TeachView } from './teach-view';
import type { TeachActions, TeachShown } from './teaching';

let done = new AbortController();
const did: unknown[] = [];
const note =
  (name: string) =>
  (...more: unknown[]) =>
    // A handler that is given the click itself does nothing with it.
    void did.push([name, ...more.filter((each) => typeof each !== 'object')]);
const actions: TeachActions = {
  next: note('next'),
  again: note('again'),
  move: note('move'),
  take: note('take'),
  save: note('save'),
  restart: note('restart'),
  cancel: note('cancel'),
};

beforeEach(() => {
  done = new AbortController();
  did.length = 0;
});
afterEach(() => done.abort());

const showing = (teaching: TeachShown | undefined) => {
  if (!teaching) throw new Error('no such state');
  return show(<TeachView teaching={teaching} actions={actions} />, done.signal);
};
const step = (place: Element, part: number) => [...place.querySelectorAll('ol > li')][part];

describe('showing a page', () => {
  test('says what to click, where it has come to, and that nothing is kept before it is saved', async () => {
    const place = await showing(teachings.begun);
    expect(place.querySelector('[aria-current=step]')?.textContent).toContain('Click on who wrote the mail');
    expect(named(place, 'Keep it for this site').hasAttribute('disabled')).toBe(true);
    expect(place.textContent).toContain('no names, no addresses, none of its words');
    await settle(() => named(place, 'Next on the page').click());
    await settle(() => named(place, 'Previous on the page').click());
    expect(did).toEqual([
      ['move', 1],
      ['move', -1],
    ]);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('a sender is never skipped where only reading is shown; beside a draft there may be no mail open', async () => {
    const reading = await showing(teachings.begun);
    expect(reading.textContent).not.toContain('No mail is open here');
    const place = await showing(teachings.writing);
    await settle(() => named(place, 'No mail is open here').click());
    await settle(() => named(place, 'Take this').click());
    expect(did).toEqual([['next'], ['take']]);
  });

  test('what was understood of a click stands beside it, and can be picked again', async () => {
    const place = await showing(teachings.some);
    expect(step(place, 0)?.textContent).toContain('Tomás Vegatomas.vega@northfield.example');
    await settle(() => named(place, 'That’s wrong, pick again: Sender').click());
    await settle(() => named(place, 'Skip').click());
    await settle(() => named(place, 'Keep it for this site').click());
    await settle(() => named(place, 'Cancel').click());
    expect(did).toEqual([['again', 'sender' satisfies TaughtPart], ['next'], ['save'], ['cancel']]);
  });

  test('a wrong recipient is let go while others are still being shown', async () => {
    const some = teachings.some;
    const place = await showing(some && { ...some, shown: { ...some.shown, recipient: [{ people: [] }] } });
    await settle(() => named(place, 'That’s wrong, pick again: Recipients').click());
    await settle(() => named(place, 'That’s all of them').click());
    expect(did).toEqual([['again', 'recipient'], ['next']]);
  });

  test('a name without an address is said to be no identity', async () => {
    const place = await showing(teachings.nameless);
    expect(step(place, 0)?.textContent).toContain('nobody is known by a name alone');
  });

  test('what can’t be it is refused with a sentence', async () => {
    const place = await showing(teachings.refused);
    expect(place.querySelector('[role=status]')).not.toBeNull();
    expect(place.textContent).toContain('stands in the mail’s own words');
  });

  test('Escape ends it from anywhere in the panel', async () => {
    const place = await showing(teachings.some);
    await settle(() =>
      named(place, 'Skip').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    expect(did).toEqual([['cancel']]);
  });

  test('why it ended is said, with a way to begin again', async () => {
    const place = await showing(teachings.alike);
    expect(place.querySelector('[role=alert]')?.textContent).toContain('built just like it');
    await settle(() => named(place, 'Begin again').click());
    expect(did).toEqual([['restart']]);
    expect(await axeFindings(place)).toEqual([]);
  });
});

describe('where it is offered', () => {
  const offered = (start?: () => void, taught = false) =>
    show(
      <TeachOffer value={{ ...(start ? { start } : {}), taught, view: null }}>
        <PanelScreen
          state={{ kind: 'unreadable', origin: 'https://x.example' }}
          drafts={[]}
          now={0}
          actions={silentActions().actions}
        />
      </TeachOffer>,
      done.signal,
    );

  test('only on pages that can be taught', async () => {
    expect((await offered()).textContent).not.toContain('Teach');
    const start = vi.fn();
    const place = await offered(start);
    await settle(() => named(place, 'Teach this page').click());
    expect(start).toHaveBeenCalledTimes(1);
  });

  test('a page that was taught and isn’t read says so', async () => {
    const place = await offered(vi.fn(), true);
    expect(place.textContent).toContain('This isn’t built like the page you taught');
    expect(named(place, 'Teach it again')).toBeDefined();
  });
});

describe('the list in the settings', () => {
  const listed = (file = ruleFiles.idle, shown = rules) =>
    show(
      <TaughtSites
        rules={shown}
        now={Date.now()}
        file={file ?? { kind: 'idle' }}
        onForget={note('forget')}
        onExport={note('export')}
        onFile={note('file')}
        onImport={note('import')}
        onClose={note('close')}
      />,
      done.signal,
    );

  test('names the host, what was taught and when it worked; each can be forgotten', async () => {
    const place = await listed();
    const [first, second] = [...place.querySelectorAll('li')];
    expect(first?.textContent).toMatch(/post\.letterbox\.example.*sender, recipients · last worked/);
    expect(second?.textContent).toContain(
      'sender, subject, where you write, whom you write to · hasn’t found anybody yet',
    );
    await settle(() => named(place, 'Forget what you taught of post.letterbox.example').click());
    await settle(() => named(place, 'Export as a file').click());
    expect(did).toEqual([['forget', 'post.letterbox.example'], ['export']]);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('says what a file would replace before it does', async () => {
    const place = await listed(ruleFiles.choosing);
    expect(place.textContent).toContain('One site is new. One replaces what you taught:');
    await settle(() => named(place, 'Take them in').click());
    expect(did).toEqual([['import']]);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('without any it says how one comes about', async () => {
    const place = await listed({ kind: 'idle' }, []);
    expect(place.textContent).toContain('it offers to be taught');
    expect(place.textContent).not.toContain('Export');
  });
});
