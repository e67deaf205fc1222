// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Identity } from '../../lib/core/record';
import { people as words } from '../../lib/locales';
import { grain, NOW } from '../../tests/gallery/people';
import { axeFindings, named, press, settle, show, type } from '../../tests/gallery/render';
import { ApartFrom } from './apart-from';
import { IdentityList } from './identity-list';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const identity = (typed: string, more: Partial<Identity> = {}): Identity => ({
  ...{ id: typed, contactId: 'dana', kind: 'mail', value: typed, typed, grain: grain(9) },
  ...more,
});

const asked = vi.fn();
afterEach(() => asked.mockClear());
const showList = (identities: Identity[], more: { takenFrom?: string; problem?: string; changes?: boolean } = {}) =>
  show(
    <IdentityList
      place="dana.reach"
      {...{ identities, ...more }}
      onAdd={async () => false}
      onChange={async (one, typed) => {
        asked('change', one.id, typed);
        return more.changes ?? true;
      }}
      onMark={(one, as) => asked('mark', one.id, as)}
      onRemove={(one) => asked('remove', one.id)}
      onMove={() => asked('move')}
      onLeave={() => asked('leave')}
    />,
    done.signal,
  );
const menuOf = async (place: Element, typed: string, item: string) => {
  await settle(() => named(place, words.person.moreAbout(typed)).click());
  await settle(() => named(document.body, item, '[role="menuitem"]').click());
};

describe('addresses and numbers', () => {
  test('the main one comes first, what is no longer used last, with its year', async () => {
    const place = await showList([
      identity('old@x.example', { until: NOW }),
      identity('plain@x.example'),
      identity('main@x.example', { main: true }),
    ]);
    const rows = [...place.querySelectorAll('li')].map((row) => row.textContent);
    expect(rows.map((row) => row?.match(/(?:main|plain|old)@x/)?.[0])).toEqual(['main@x', 'plain@x', 'old@x']);
    expect(rows[0]).toContain(words.person.main);
    expect(rows[2]).toContain('until 2026');
    expect(await axeFindings(place)).toEqual([]);
  });

  test('each is made the main one, put out of use, used again, removed', async () => {
    const place = await showList([identity('a@x.example'), identity('b@x.example', { until: NOW })]);
    await menuOf(place, 'a@x.example', words.person.makeMain);
    await menuOf(place, 'a@x.example', words.person.makeFormer);
    await menuOf(place, 'b@x.example', words.person.usedAgain);
    await menuOf(place, 'b@x.example', words.person.removeOne);
    expect(asked.mock.calls).toEqual([
      ['mark', 'a@x.example', 'main'],
      ['mark', 'a@x.example', 'former'],
      ['mark', 'b@x.example', 'plain'],
      ['remove', 'b@x.example'],
    ]);
  });

  test('is changed where it stands; what wasn’t stored stays in its field', async () => {
    const place = await showList([identity('a@x.example')], { changes: false });
    await settle(() => place.querySelector<HTMLElement>('li button[data-row]')?.click());
    const field = place.querySelector('li input');
    await type(field, 'new@x.example');
    await press(field as Element, 'Enter');
    expect(asked.mock.calls).toEqual([['change', 'a@x.example', 'new@x.example']]);
    expect(place.querySelector<HTMLInputElement>('li input')?.value).toBe('new@x.example');
  });

  test('somebody else’s is a question: move it, or leave it', async () => {
    const place = await showList([], { takenFrom: 'Raj' });
    expect(place.querySelector('[role=alert]')?.textContent).toContain('Raj’s');
    await settle(() => named(place, words.person.moveHere).click());
    await settle(() => named(place, words.person.leaveThere('Raj')).click());
    expect(asked.mock.calls).toEqual([['move'], ['leave']]);
    expect(await axeFindings(place)).toEqual([]);
  });
});

describe('whom they are not', () => {
  test('is listed with a way back, and takes no room otherwise', async () => {
    const onRemove = vi.fn();
    const pair = { id: 'p', contactId: 'raj', name: 'Raj Patel' };
    const place = await show(<ApartFrom apart={[pair]} onRemove={onRemove} />, done.signal);
    expect(place.querySelector('a')?.getAttribute('href')).toBe('#people/raj');
    await settle(() => place.querySelector('button')?.click());
    expect(onRemove).toHaveBeenCalledWith('p');
    expect(await axeFindings(place)).toEqual([]);
    expect((await show(<ApartFrom apart={[]} onRemove={onRemove} />, done.signal)).textContent).toBe('');
  });
});
