// @vitest-environment happy-dom
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { palette as words } from '../../lib/locales';
import { axeFindings, press, settle, show, type } from '../../tests/gallery/render';
import { PrivateHidden } from '../ui/private-hidden';
import { Palette } from './palette';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const found = {
  query: 'gla',
  people: [{ contactId: 'tom/1', name: 'Tom Glazer', company: 'Kiln & Co' }],
  words: [{ contactId: 'dana', name: 'Dana Whitfield', table: 'heard' as const, id: 'h1', words: 'The glaze drifts' }],
};

const field = () => document.querySelector<HTMLInputElement>('[role="combobox"]');
const options = () => [...document.querySelectorAll<HTMLElement>('[role="option"]')];

describe('the palette', () => {
  test('people, words and pages in their groups; a click leads there', async () => {
    const [onGo, onClose] = [vi.fn(), vi.fn()];
    await show(
      <Palette open typed="gla" onType={vi.fn()} found={found} onGo={onGo} onClose={onClose} onAddPerson={vi.fn()} />,
      done.signal,
    );
    expect(options().map((row) => row.textContent)).toEqual([
      'Tom GlazerKiln & Co',
      `The glaze driftsDana Whitfield · ${words.tables.heard}`,
      words.addPerson('gla'),
    ]);
    await settle(() => options()[1]?.click());
    expect(onGo).toHaveBeenCalledWith('people/dana');
    expect(onClose).toHaveBeenCalled();
    expect(await axeFindings(document.body)).toEqual([]);
  });

  test('what can be done is apart from where one can go', async () => {
    const none = { query: 'to', people: [], words: [] };
    await show(
      <Palette open typed="to" onType={vi.fn()} found={none} onGo={vi.fn()} onClose={vi.fn()} onAddPerson={vi.fn()} />,
      done.signal,
    );
    const groups = [...document.querySelectorAll('[role=group]')].map((group) => group.textContent);
    expect(groups).toEqual([`${words.actions}${words.pages.today?.[0]}`, `${words.doing}${words.addPerson('to')}`]);
  });

  test('Enter waits for what fits the words as they are typed', async () => {
    const onGo = vi.fn();
    let answer = () => {};
    const Late = () => {
      const [there, setThere] = useState(false);
      answer = () => setThere(true);
      const name = there ? 'Maren' : 'Mark';
      const late = { query: there ? 'maren' : 'ma', people: [{ contactId: name, name }], words: [] };
      return <Palette open typed="maren" onType={vi.fn()} found={late} onGo={onGo} onClose={vi.fn()} />;
    };
    await show(<Late />, done.signal);
    await press(field() as Element, 'Enter');
    expect(onGo).not.toHaveBeenCalled();
    await settle(() => answer());
    expect(onGo.mock.calls).toEqual([['people/Maren']]);
  });

  test('while nothing is typed it shows where one can go; what is typed is passed on', async () => {
    const onType = vi.fn();
    const none = { query: '', people: [], words: [] };
    await show(<Palette open typed="" onType={onType} found={none} onGo={vi.fn()} onClose={vi.fn()} />, done.signal);
    expect(options().map((row) => row.textContent)).toContain(words.pages.today?.[0]);
    await type(field(), 'k');
    expect(onType).toHaveBeenCalledWith('k');
  });

  test('private words are found, and not shown', async () => {
    const secret = { ...found, words: found.words.map((row) => ({ ...row, isPrivate: true })) };
    await show(
      <Palette open typed="gla" onType={vi.fn()} found={secret} onGo={vi.fn()} onClose={vi.fn()} />,
      done.signal,
    );
    expect(options()[1]?.textContent).toContain(words.isPrivate);
    expect(document.body.textContent).not.toContain('glaze drifts');
  });

  test('while everything private is hidden it finds names, and nothing that was noted', async () => {
    await show(
      <PrivateHidden.Provider value={{ hidden: true, hide: vi.fn() }}>
        <Palette open typed="gla" onType={vi.fn()} found={found} onGo={vi.fn()} onClose={vi.fn()} />
      </PrivateHidden.Provider>,
      done.signal,
    );
    expect(document.body.textContent).toContain('Tom Glazer');
    expect(document.body.textContent).not.toContain('glaze drifts');
  });

  test('says when nothing fits, once it was looked for', async () => {
    const none = { query: 'xyzzy', people: [], words: [] };
    await show(
      <Palette open typed="xyzzy" onType={vi.fn()} found={none} onGo={vi.fn()} onClose={vi.fn()} />,
      done.signal,
    );
    expect(document.body.textContent).toContain(words.nothing('xyzzy'));
  });
});
