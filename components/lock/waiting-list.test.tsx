// @vitest-environment happy-dom
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { WaitingLine } from '../../lib/app/waiting-lines';
import { common, lock, popup } from '../../lib/locales';
import { axeFindings, named, press, settle, show } from '../../tests/gallery/render';
import { PersonPicker } from '../popup/person-picker';
import { WaitingList, type WaitingListProps } from './waiting-list';

const words = lock.waiting;

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const nothing = () => undefined;
const LINE: WaitingLine = { id: 'a', text: 'prefers mornings', subject: { kind: 'new', name: 'سارة منصور' }, at: 1 };
const PERSON = { name: 'Dana Whitfield', email: 'dana@kilns.example', role: 'sender' } as const;
const SIGHTING = { site: 'gmail', view: 'message', people: [PERSON], focus: PERSON, confidence: 1, path: [] } as const;
const SURE: WaitingLine = {
  ...LINE,
  subject: { kind: 'page', person: PERSON, sighting: { ...SIGHTING, people: [PERSON], path: [] } },
};

const list = (more: Partial<WaitingListProps>) => (
  <WaitingList
    {...{ lines: [LINE], unread: 0, busy: new Set<string>(), failed: false, picking: null, said: '', discarded: null }}
    onFile={nothing}
    onChoose={nothing}
    onDiscard={nothing}
    onBringBack={nothing}
    onEmptied={nothing}
    {...more}
  />
);

describe('what was written while it was locked', () => {
  test('about somebody the page showed: filed with one click', async () => {
    const onFile = vi.fn();
    const place = await show(list({ lines: [SURE], onFile }), done.signal);
    expect(place.textContent).toContain('Dana Whitfield');
    await settle(() => named(place, words.file).click());
    expect(onFile).toHaveBeenCalledWith(SURE);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('a typed name never decides: the person is chosen first', async () => {
    const [onFile, onChoose, onDiscard] = [vi.fn(), vi.fn(), vi.fn()];
    const place = await show(list({ onFile, onChoose, onDiscard, unread: 1, failed: true }), done.signal);
    await settle(() => named(place, words.choose).click());
    await settle(() => named(place, words.discard).click());
    expect([onFile.mock.calls.length, onChoose.mock.calls.length, onDiscard.mock.calls.length]).toEqual([0, 1, 1]);
    expect(place.textContent).toContain(words.unread(1));
    expect(await axeFindings(place)).toEqual([]);
  });

  test('one that is being filed can’t be pressed again, and keeps the focus: it may yet stay', async () => {
    const onFile = vi.fn();
    const place = await show(list({ lines: [SURE], onFile, busy: new Set(['a']) }), done.signal);
    const button = named(place, words.file);
    button.focus();
    await settle(() => button.click());
    expect(onFile).not.toHaveBeenCalled();
    expect([document.activeElement, button.getAttribute('aria-disabled')]).toEqual([button, 'true']);
  });

  test('what was discarded can be brought back, also when it was the last', async () => {
    const onBringBack = vi.fn();
    const place = await show(list({ lines: [], discarded: LINE, onBringBack }), done.signal);
    await settle(() => named(place, common.undo).click());
    expect(onBringBack).toHaveBeenCalledWith(LINE);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('nothing waits: nothing is shown', async () => {
    const place = await show(list({ lines: [] }), done.signal);
    expect(place.textContent).toBe('');
    expect(await axeFindings(place)).toEqual([]);
  });
});

/** Three lines as the app keeps them: filed and discarded ones go, and what happened is said. */
function Waiting({ onEmptied }: { onEmptied: () => void }) {
  const [lines, setLines] = useState([LINE, { ...SURE, id: 'b', text: 'asked for a quote' }, { ...SURE, id: 'c' }]);
  const [discarded, setDiscarded] = useState<WaitingLine | null>(null);
  const [said, setSaid] = useState('');
  const [picking, setPicking] = useState('');
  const drop = (line: WaitingLine) => setLines(lines.filter(({ id }) => id !== line.id));
  return list({
    ...{ lines, said, discarded, onEmptied },
    picking: picking ? { id: picking, picker: <Search onClose={() => setPicking('')} /> } : null,
    onChoose: ({ id }) => setPicking(id),
    onFile: (line) => {
      drop(line);
      setSaid(words.filed('Dana Whitfield'));
    },
    onDiscard: (line) => {
      drop(line);
      setDiscarded(line);
    },
    onBringBack: (line) => {
      setLines([line, ...lines]);
      setDiscarded(null);
      setSaid(words.back);
    },
  });
}

const Search = ({ onClose }: { onClose: () => void }) => (
  <PersonPicker typed="" choices={[]} looking={false} onType={nothing} onChoose={nothing} onClose={onClose} />
);

describe('by keys, and heard', () => {
  const rows = (place: ParentNode) => [...place.querySelectorAll<HTMLElement>('li[data-line]')];
  const click = async (button: HTMLElement) => {
    button.focus();
    await settle(() => button.click());
  };
  const heard = (place: ParentNode) =>
    [...place.querySelectorAll('[role=status]')].map((one) => one.textContent ?? '').filter(Boolean);

  test('after one is filed the next has the focus, its words and not its button; the status was there before', async () => {
    const place = await show(<Waiting onEmptied={nothing} />, done.signal);
    const [status] = place.querySelectorAll('[role=status]');
    await click(named(rows(place)[1] ?? place, words.file));
    const [first, second] = rows(place);
    expect(document.activeElement).toBe(second);
    expect(second?.dataset.line).toBe('c');
    expect(status?.isConnected && status.textContent).toBe(words.filed('Dana Whitfield'));
    await click(named(second ?? place, words.file));
    expect(document.activeElement).toBe(first);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('after one is discarded, too; brought back it has the focus itself', async () => {
    const place = await show(<Waiting onEmptied={nothing} />, done.signal);
    await click(named(rows(place)[0] ?? place, words.discard));
    expect((document.activeElement as HTMLElement).dataset.line).toBe('b');
    expect(heard(place)).toEqual([`${words.discarded} ${LINE.text}`]);
    await click(named(place, common.undo));
    expect(document.activeElement).toBe(named(rows(place)[0] ?? place, words.choose));
    expect(heard(place)).toEqual([words.back]);
  });

  test('after the last: the way back of what was discarded, else where the page says', async () => {
    const onEmptied = vi.fn();
    const place = await show(<Waiting onEmptied={onEmptied} />, done.signal);
    await click(named(rows(place)[2] ?? place, words.file));
    await click(named(rows(place)[1] ?? place, words.discard));
    await click(named(rows(place)[0] ?? place, words.discard));
    expect(document.activeElement).toBe(named(place, common.undo));
    expect(onEmptied).not.toHaveBeenCalled();
  });

  test('after the last was filed the page says where', async () => {
    const onEmptied = vi.fn();
    const one = await show(<OneLine onEmptied={onEmptied} />, done.signal);
    await click(named(one, words.file));
    expect(onEmptied).toHaveBeenCalledOnce();
  });

  test('a search that is closed gives the focus back to its button', async () => {
    const place = await show(<Waiting onEmptied={nothing} />, done.signal);
    await click(named(place, words.choose));
    const search = place.querySelector(`[aria-label="${popup.search}"]`);
    expect(document.activeElement).toBe(search);
    await press(search ?? place, 'Escape');
    expect(document.activeElement).toBe(named(place, words.choose));
  });

  test('somebody who went elsewhere meanwhile stays there', async () => {
    const place = await show(<Waiting onEmptied={nothing} />, done.signal);
    const elsewhere = place.appendChild(document.createElement('button'));
    const file = named(rows(place)[1] ?? place, words.file);
    file.focus();
    elsewhere.focus();
    await settle(() => file.click());
    expect(document.activeElement).toBe(elsewhere);
  });
});

function OneLine({ onEmptied }: { onEmptied: () => void }) {
  const [lines, setLines] = useState([SURE]);
  return list({ lines, onEmptied, onFile: () => setLines([]) });
}
