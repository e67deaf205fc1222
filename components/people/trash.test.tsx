// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { TrashItem } from '../../lib/app/trash';
import { rights, tags, trash as words } from '../../lib/locales';
import { NOW } from '../../tests/gallery/people';
import { axeFindings, named, press, settle, show, type } from '../../tests/gallery/render';
import { SelectionBar } from './selection-bar';
import { TagDialog } from './tag-dialog';
import { TagFilter } from './tag-links';
import { DeletePeopleDialog, EmptyTrashDialog } from './trash-dialogs';
import { TrashView, type TrashViewProps } from './trash-view';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const nothing = () => undefined;
const DAY = 86_400_000;

const item = (at: number, more: Partial<TrashItem> = {}): TrashItem => ({
  receiptId: `r${at}`,
  at: NOW - at * DAY,
  goneAt: NOW + (30 - at) * DAY,
  table: 'contacts',
  what: `Person ${at}`,
  more: 0,
  holds: 3,
  sensitivity: 0,
  ...more,
});

const view = (items: TrashItem[], more: Partial<TrashViewProps> = {}) => (
  <TrashView
    amount={items.length}
    items={items}
    bulk={[]}
    now={NOW}
    query=""
    onQuery={nothing}
    busy={null}
    onRestore={nothing}
    onErase={nothing}
    onTakeBack={nothing}
    onEmpty={nothing}
    {...more}
  />
);

describe('the trash page', () => {
  test('of ten thousand draws only what is on screen, and is walked with the arrows to its end', async () => {
    const items = Array.from({ length: 10_000 }, (_, at) => item(at % 30, { receiptId: `r${at}`, what: `P ${at}` }));
    const place = await show(view(items), done.signal);
    expect(place.querySelectorAll('li').length).toBeLessThan(100);
    expect(place.querySelector('li')?.getAttribute('aria-setsize')).toBe('10000');
    expect(place.textContent).toContain(words.amount(10_000));
    await press(place.querySelector('input[type=search]') as HTMLElement, 'ArrowDown');
    await press(document.activeElement as Element, 'End');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(words.restoreThis('P 9999'));
    expect(await axeFindings(place)).toEqual([]);
  });

  test('says what it was, whose, and until when; private words are covered, also in the button’s name', async () => {
    const onRestore = vi.fn();
    const items = [
      item(1, { table: 'facts', what: 'gout', sensitivity: 2, whose: { contactId: 'd', name: 'سارة الحسيني' } }),
      item(40, { what: 'Dana', more: 7 }),
    ];
    const place = await show(view(items, { onRestore }), done.signal);
    expect(place.textContent).toContain(words.of('سارة الحسيني'));
    expect(place.textContent).toContain(words.goneOn(NOW + 29 * DAY, NOW));
    expect(place.textContent).toContain(words.more(7));
    // Not forgotten yet, though its days are over: it can be restored all the same.
    expect(place.textContent).toContain(words.goneOn(0, 1));
    expect(place.innerHTML).not.toContain(words.restoreThis('gout'));
    await settle(() => named(place, words.restoreThis(words.sort('facts'))).click());
    expect(onRestore).toHaveBeenCalledWith(items[0]);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('a person can be erased for good from here, nothing else; several of one deletion only together', async () => {
    const onErase = vi.fn();
    const items = [
      item(1, { what: 'سارة 🐦', contactId: 'sara' }),
      item(2, { table: 'facts', what: 'gout', sensitivity: 2, whose: { contactId: 'd', name: 'Dana' } }),
      item(3, { what: 'Ada', more: 7 }),
    ];
    const place = await show(view(items, { onErase }), done.signal);
    const erasers = [...place.querySelectorAll('button')].filter((one) => one.textContent === rights.erase.open);
    expect(erasers.map((one) => one.getAttribute('aria-label'))).toEqual([words.eraseThis('سارة 🐦')]);
    await settle(() => named(place, words.eraseThis('سارة 🐦')).click());
    expect(onErase.mock.calls).toEqual([['sara']]);
    expect(await axeFindings(place)).toEqual([]);
    const busy = await show(view(items, { busy: 'r3' }), done.signal);
    expect(named(busy, words.eraseThis('سارة 🐦')).hasAttribute('disabled')).toBe(true);
  });

  test('while one is restored no other can be', async () => {
    const place = await show(view([item(1), item(2)], { busy: 'r1' }), done.signal);
    const [first, second] = [1, 2].map((at) => named(place, words.restoreThis(`Person ${at}`)));
    expect([first?.getAttribute('aria-busy'), first?.hasAttribute('disabled')]).toEqual(['true', true]);
    expect([second?.getAttribute('aria-busy'), second?.hasAttribute('disabled')]).toEqual([null, true]);
  });

  test('what was done to many is named, with its way back or again', async () => {
    const onTakeBack = vi.fn();
    const line = { at: NOW, label: 'x.csv', takenBack: false };
    const bulk: TrashViewProps['bulk'] = [
      { ...line, receiptId: '1', kind: 'import', takenBack: true },
      { ...line, receiptId: '2', kind: 'tag', label: 'north', count: 3 },
      { ...line, receiptId: '3', kind: 'merge', label: 'Ada', keptName: 'Bea' },
      { ...line, receiptId: '4', kind: 'delete', label: 'Ira', count: 2 },
    ];
    const place = await show(view([], { bulk, onTakeBack }), done.signal);
    expect(place.textContent).toContain(words.empty.title);
    await settle(() => named(place, words.bulk.more(1)).click());
    for (const [at, label] of [
      words.bulk.againThis(words.bulk.what.import('x.csv')),
      words.bulk.takeBackThis(words.bulk.what.tag('north', 3)),
      words.bulk.takeBackThis(words.bulk.merged('Ada', 'Bea')),
      words.bulk.takeBackThis(words.bulk.what.delete('Ira', 2)),
    ].entries()) {
      await settle(() => named(place, label).click());
      expect(onTakeBack).toHaveBeenLastCalledWith(bulk[at]);
    }
    expect(await axeFindings(place)).toEqual([]);
  });

  test('nothing that fits is said, with the way out', async () => {
    const onQuery = vi.fn();
    const place = await show(view([], { amount: 9, query: 'zz', onQuery }), done.signal);
    expect(place.textContent).toContain(words.none('zz'));
    await settle(() => named(place, words.clearSearch).click());
    expect(onQuery).toHaveBeenCalledWith('');
  });

  test.each([
    [
      'emptying',
      <EmptyTrashDialog key="e" amount={2} busy={false} problem="No" onConfirm={nothing} onClose={nothing} />,
      [words.emptying.text(2), words.emptying.backups, 'No'],
    ],
    [
      'deleting many',
      <DeletePeopleDialog
        key="d"
        names={Array.from({ length: 12 }, (_, at) => `Person ${at}`)}
        done={3}
        busy
        onConfirm={nothing}
        onClose={nothing}
      />,
      [words.deleting.title(12), words.more(4), words.deleting.progress(3, 12)],
    ],
  ])('the question before %s says all of it, and axe is content', async (_name, dialog, shown) => {
    await show(dialog, done.signal);
    const box = document.querySelector('[role=dialog]') as HTMLElement;
    for (const text of shown) expect(box.textContent).toContain(text);
    expect(await axeFindings(box)).toEqual([]);
  });
});

describe('tags', () => {
  const people = [
    { contactId: 'a', name: 'Ada', tags: ['North'] },
    { contactId: 'b', name: 'Bea', tags: [] },
  ];
  const inUse = [
    { tag: 'quality', count: 5 },
    { tag: 'North', count: 2 },
  ];

  test('one that some have can be given to the others or taken away; a new one is called new', async () => {
    const onTag = vi.fn();
    await show(<TagDialog people={people} tags={inUse} busy={false} onTag={onTag} onClose={nothing} />, done.signal);
    const box = document.querySelector('[role=dialog]') as HTMLElement;
    expect([named(box, tags.add), named(box, tags.remove)].map((one) => one.hasAttribute('disabled'))).toEqual([
      true,
      true,
    ]);
    await type(box.querySelector('input'), '#north ');
    expect(box.textContent).toContain(tags.some('north', 1, 2));
    await settle(() => named(box, tags.remove).click());
    await settle(() => box.querySelector('form')?.requestSubmit());
    expect(onTag.mock.calls).toEqual([
      ['north', false],
      ['north', true],
    ]);
    await type(box.querySelector('input'), '');
    await settle(() => named(box, tags.pick('quality', 5)).click());
    expect(box.textContent).toContain(tags.none('quality'));
    await type(box.querySelector('input'), 'fresh');
    expect(box.textContent).toContain(tags.fresh('fresh'));
    expect(named(box, tags.remove).hasAttribute('disabled')).toBe(true);
    expect(await axeFindings(box)).toEqual([]);
  });

  test('the filter leads to each by its address, also to one that nobody has any more', async () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ tag: `t/${at}`, count: 9 - at }));
    const place = await show(<TagFilter tags={many} chosen="T/8" />, done.signal);
    const links = () => [...place.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links()).toHaveLength(8);
    expect(place.querySelector('[aria-current]')?.getAttribute('href')).toBe('#tag/t%2F8');
    await settle(() => named(place, tags.more(2)).click());
    expect(links()).toEqual(['#people', ...many.map(({ tag }) => `#tag/${encodeURIComponent(tag)}`)]);
    expect(await axeFindings(place)).toEqual([]);
    const gone = await show(<TagFilter tags={[]} chosen="gone" />, done.signal);
    expect(gone.querySelector('[aria-current]')?.textContent).toContain('#gone');
  });

  test('the bar of the selected offers what can be done with as many', async () => {
    const acts = { onTag: vi.fn(), onMerge: vi.fn(), onDelete: vi.fn(), onClear: vi.fn() };
    const place = await show(<SelectionBar count={3} {...acts} />, done.signal);
    for (const one of place.querySelectorAll('button')) await settle(() => one.click());
    expect(Object.values(acts).map((act) => act.mock.calls.length)).toEqual([1, 0, 1, 1]);
    expect(await axeFindings(place)).toEqual([]);
  });
});
