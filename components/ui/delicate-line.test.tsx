// @vitest-environment happy-dom
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { rights } from '../../lib/locales';
import { axeFindings, named, settle, show } from '../../tests/gallery/render';
import { AskDelicate } from './ask-delicate';
import { DelicateLine } from './delicate-line';

const words = rights.delicate;
let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const status = (place: HTMLElement) => place.querySelector('[role=status]')?.textContent ?? '';
const click = (place: HTMLElement, name: string) => settle(() => named(place, name).click());

test('one calm line names the kind; why, and what is allowed, on request', async () => {
  const place = await show(<DelicateLine text="off sick since Tuesday" />, done.signal);
  expect(status(place)).toBe('This looks like health. Only keep it if you have a reason.');
  expect(place.textContent).not.toContain(words.whyText);
  await click(place, words.why);
  expect(place.textContent).toContain(words.whyText);
  await click(place, words.allowed);
  expect(place.textContent).toContain(words.allowedText);
  expect(await axeFindings(place)).toEqual([]);
});

function Typing() {
  const [text, setText] = useState('votes Labour');
  return (
    <>
      <button type="button" onClick={() => setText((now) => `${now}, she said`)}>
        more
      </button>
      <button type="button" onClick={() => setText('')}>
        saved
      </button>
      <button type="button" onClick={() => setText('union rep')}>
        next
      </button>
      <DelicateLine text={text} />
    </>
  );
}

test('kept once, the same note isn’t asked about again; the next one is', async () => {
  const place = await show(<Typing />, done.signal);
  await click(place, words.keep);
  await click(place, 'more');
  expect(status(place)).toBe('');
  await click(place, 'saved');
  await click(place, 'next');
  expect(status(place)).toContain('union membership');
  expect(await axeFindings(place)).toEqual([]);
});

test('nothing is said of ordinary notes, nor when it is switched off', async () => {
  const plain = await show(<DelicateLine text="healthy pipeline, sent the checklist" />, done.signal);
  expect(plain.textContent).toBe('');
  const off = await show(
    <AskDelicate value={false}>
      <DelicateLine text="has cancer" />
    </AskDelicate>,
    done.signal,
  );
  expect(off.textContent).toBe('');
});
