// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { mergeContacts } from '../../lib/core/merge';
import { people as words } from '../../lib/locales';
import { dana } from '../../tests/gallery/dana';
import { hugeFile, longName, raj, sara } from '../../tests/gallery/others';
import { NOW } from '../../tests/gallery/people';
import { axeFindings, named, press, settle, show, type } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { AddPersonDialog } from './add-person-dialog';
import { ContactForm } from './contact-form';
import { MergeDialog } from './merge-dialog';
import { PeopleView, type PeopleViewProps } from './people-view';
import { type PersonActions, PersonView } from './person-view';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const nothing = () => undefined;
const listed = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ contactId: `c${at}`, name: `Person ${at}`, role: 'Buyer', foundIn: [] }));

const view = (more: Partial<PeopleViewProps> = {}) => (
  <PeopleView
    query=""
    onQuery={nothing}
    people={listed(3)}
    answered={more.query?.trim() ?? ''}
    limit={200}
    selected={new Set()}
    onSelect={nothing}
    onAdd={nothing}
    onImport={nothing}
    onSample={nothing}
    {...more}
  />
);

describe('the list', () => {
  test('says that nobody is called so only once they were looked for', async () => {
    const place = await show(view({ query: 'Odile', answered: 'Odi', people: [] }), done.signal);
    expect(place.textContent).toContain(words.none.title('Odi'));
    expect(place.textContent).not.toContain('Odile');
  });

  test('of ten thousand draws only what is on screen, and says how many there are', async () => {
    const place = await show(view({ people: listed(10_000), limit: 100_000 }), done.signal);
    const rows = place.querySelectorAll('li');
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.length).toBeLessThan(100);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('10000');
    expect(place.textContent).toContain(words.count(10_000));
    expect(await axeFindings(place)).toEqual([]);
  });

  test('is walked with the arrows from the search field on, to the very end', async () => {
    const place = await show(view({ people: listed(500) }), done.signal);
    await press(place.querySelector('input[type=search]') as HTMLElement, 'ArrowDown');
    expect(document.activeElement?.textContent).toContain('Person 0');
    await press(document.activeElement as Element, 'ArrowDown');
    expect(document.activeElement?.textContent).toContain('Person 1');
    await press(document.activeElement as Element, 'End');
    expect(document.activeElement?.textContent).toContain('Person 499');
    await press(document.activeElement as Element, 'Home');
    expect(document.activeElement?.textContent).toContain('Person 0');
  });

  test('Escape clears the search', async () => {
    const onQuery = vi.fn();
    const place = await show(view({ query: 'da', onQuery }), done.signal);
    await press(place.querySelector('input[type=search]') as HTMLElement, 'Escape');
    expect(onQuery).toHaveBeenCalledWith('');
  });

  test.each([
    ['loading', { people: null }, words.loading],
    ['nobody yet', { people: [] }, words.empty.title],
    ['nobody found', { people: [], query: 'zz' }, words.none.title('zz')],
    ['too many found', { people: listed(200), query: 'p' }, words.firstFound(200)],
  ])('%s is said, and axe is content', async (_name, props, shown) => {
    const place = await show(view(props), done.signal);
    expect(place.textContent).toContain(shown);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('selects by the box, and tells where words were found', async () => {
    const onSelect = vi.fn();
    const person = { contactId: 'x', name: 'Dana', foundIn: ['note'] };
    const place = await show(view({ people: [person], query: 'glaze', onSelect }), done.signal);
    expect(place.textContent).toContain(words.foundIn.note);
    await settle(() => named(place, words.select('Dana'), 'input').click());
    expect(onSelect).toHaveBeenCalledWith('x', true);
  });
});

const { actions: rows } = silentActions();
const actions: PersonActions = {
  ...rows,
  editContact: vi.fn(async () => true),
  addIdentity: vi.fn(),
  changeIdentity: vi.fn(),
  markIdentity: vi.fn(),
  moveIdentity: vi.fn(),
  leaveIdentity: vi.fn(),
  letTogether: vi.fn(),
  removeIdentity: vi.fn(),
  takeBackMerge: vi.fn(),
  deleteContact: vi.fn(),
};

describe('one person', () => {
  test.each([
    ['well known', dana],
    ['long name', longName],
    ['right to left', sara],
    ['five hundred facts', hugeFile()],
  ])('%s: all is there and axe is content', async (_name, file) => {
    const place = await show(<PersonView {...{ file, actions }} merges={[]} now={NOW} note={null} />, done.signal);
    expect(place.querySelector('h1')?.textContent).toBe(file.contact.name);
    expect(place.querySelectorAll('li').length).toBeLessThan(200);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('a merge can be taken back from here, at any time', async () => {
    const merges = [{ receiptId: 'r1', at: NOW - 86_400_000 * 400, otherName: 'D. Whitfield' }];
    const place = await show(<PersonView file={dana} {...{ actions, merges }} now={NOW} note={null} />, done.signal);
    await settle(() => named(place, words.person.takeBack).click());
    expect(actions.takeBackMerge).toHaveBeenCalledWith('r1');
  });

  test('the form gives only what was changed; an emptied field is cleared, an empty name refused', async () => {
    const onSave = vi.fn();
    const place = await show(
      <ContactForm contact={dana.contact} busy={false} onSave={onSave} onCancel={nothing} />,
      done.signal,
    );
    const field = (label: string) => place.querySelector<HTMLInputElement>(`#${CSS.escape(labelled(place, label))}`);
    await type(field(words.person.fields.name), ' ');
    await settle(() => named(place, words.person.save).click());
    expect(onSave).not.toHaveBeenCalled();
    expect(place.textContent).toContain(words.person.hints.nameEmpty);
    await type(field(words.person.fields.name), 'Dana W.');
    await type(field(words.person.fields.role), '');
    await type(field(words.person.fields.tags), 'north, #quality; north');
    await type(field(words.person.fields.timeZone), 'Europe/Nowhere');
    await settle(() => named(place, words.person.save).click());
    expect(place.textContent).toContain(words.person.hints.zoneWrong);
    await type(field(words.person.fields.timeZone), dana.contact.timeZone ?? '');
    await settle(() => named(place, words.person.save).click());
    expect(onSave).toHaveBeenCalledWith({ name: 'Dana W.', role: null, tags: ['north', 'quality'] });
    expect(await axeFindings(place)).toEqual([]);
  });
});

describe('dialogs', () => {
  test('merging shows what will stand and what is kept beside it', async () => {
    const onConfirm = vi.fn();
    const preview = mergeContacts(dana, raj, { now: NOW, newId: counter() });
    await show(
      <MergeDialog
        {...{ preview, onConfirm }}
        keep={dana}
        other={raj}
        busy={false}
        onSwap={nothing}
        onClose={nothing}
      />,
      done.signal,
    );
    expect(document.body.textContent).toContain(raj.contact.role ?? 'no role');
    await settle(() => named(document.body, words.merging.confirm).click());
    expect(onConfirm).toHaveBeenCalled();
    expect(await axeFindings(document.body)).toEqual([]);
  });

  test('adding a person needs a name and nothing else', async () => {
    const onAdd = vi.fn();
    await show(<AddPersonDialog name="" busy={false} onAdd={onAdd} onClose={nothing} />, done.signal);
    const save = named(document.body, words.addSave);
    await settle(() => save.closest('[role=dialog]')?.querySelector('form')?.requestSubmit());
    expect(onAdd).not.toHaveBeenCalled();
    await type(document.querySelector('[role=dialog] form input'), 'Lena Fischer');
    await settle(() => save.closest('[role=dialog]')?.querySelector('form')?.requestSubmit());
    expect(onAdd).toHaveBeenCalledWith({ name: 'Lena Fischer', role: '', company: '', reach: '' });
    expect(await axeFindings(document.body)).toEqual([]);
  });
});

function labelled(place: ParentNode, label: string): string {
  const found = [...place.querySelectorAll('label')].find((one) => one.textContent === label);
  return found?.htmlFor ?? '';
}

function counter(): () => string {
  let made = 0;
  return () => `new-${++made}`;
}
