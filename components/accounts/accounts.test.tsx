// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { account, accountList } from '../../tests/gallery/pages';
import { axeFindings, named, press, settle, show, type } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { type AccountActions, AccountView } from './account-view';
import { AccountsView } from './accounts-view';
import { MergeAccountDialog } from './merge-account-dialog';

let done = new AbortController();
const { actions, asked } = silentActions();
afterEach(() => {
  done.abort();
  done = new AbortController();
  asked.splice(0);
});

const own = actions as unknown as AccountActions;
const silent = { onQuery: (query: string) => void asked.push(['query', query]), onSample: undefined };

test('the list says how many people and when last in touch; Escape clears, an arrow goes into it', async () => {
  const place = await show(<AccountsView {...accountList} {...silent} query="tiles" />, done.signal);
  expect(place.textContent).toContain('5 accounts for “tiles”');
  const rows = [...place.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(rows[1]).toBe('Harbour Tiles3 peopleceramics · harbourtiles.example2 days ago');
  expect(rows[4]).toBe('Old Millnobody');
  const field = place.querySelector('input') as Element;
  await press(field, 'Escape');
  expect(asked).toEqual([['query', '']]);
  await press(field, 'ArrowDown');
  expect(document.activeElement?.getAttribute('href')).toBe('#accounts/c');
  expect(await axeFindings(place)).toEqual([]);
});

test('no accounts yet, and none that fits', async () => {
  const none = await show(<AccountsView {...accountList} {...silent} accounts={[]} none />, done.signal);
  expect(none.textContent).toContain('No accounts yet');
  const nothing = await show(<AccountsView {...accountList} {...silent} accounts={[]} query="xyz" />, done.signal);
  await settle(() => named(nothing, 'Clear the search').click());
  expect(asked).toEqual([['query', '']]);
});

test('a company’s page: people with what is open, who may be mixed up, who helps whom', async () => {
  const place = await show(<AccountView {...account} actions={own} />, done.signal);
  const rows = [...place.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(rows).toContain('Raj Patelcall 3 days agoOperations Director · Birminghamowes you 1 thing');
  expect(rows).toContain('Thomas Vegano contact yet');
  expect(place.textContent).toContain('Tomás Vega and Thomas Vega have first names that sound alike.');
  expect(place.querySelectorAll('[data-person]')).toHaveLength(5);
  await settle(() => named(place, 'Merge “Northfield Packaging Ltd” into this one').click());
  expect(asked).toEqual([['merge', 'n2']]);
  expect(await axeFindings(place)).toEqual([]);
});

test('name, industry, domains and notes are changed where they stand', async () => {
  const place = await show(<AccountView {...account} actions={own} />, done.signal);
  await settle(() => named(place, 'northfield.example. Change the mail domains').click());
  await type(place.querySelector('header input'), 'northfield.example, nfp.example');
  await press(place.querySelector('header input') as Element, 'Enter');
  await settle(() => named(place, 'Northfield Packaging. Change the name of the account').click());
  await type(place.querySelector('h1 input'), 'Northfield');
  await press(place.querySelector('h1 input') as Element, 'Enter');
  expect(asked).toEqual([
    ['editDomains', 'northfield.example, nfp.example'],
    ['edit', { name: 'Northfield' }],
  ]);
});

test('another account is chosen, looked at, merged', async () => {
  const find = () => accountList.accounts.slice(1, 2);
  await show(
    <MergeAccountDialog
      find={find}
      busy={false}
      problem={undefined}
      onMerge={(id) => void asked.push(['merge', id])}
      onClose={() => {}}
    />,
    done.signal,
  );
  await settle(() => {});
  const field = document.body.querySelector<HTMLInputElement>('[role=dialog] input');
  await type(field, 'harb');
  await press(field as Element, 'ArrowDown');
  await settle(() => document.body.querySelector<HTMLElement>('[role=option]')?.click());
  await settle(() => {});
  expect(document.body.textContent).toContain('“Harbour Tiles” (3 people) becomes part of this account.');
  await settle(() => named(document.body, 'Merge').click());
  expect(asked).toEqual([['merge', 'h']]);
});
