// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { dana } from '../../tests/gallery/dana';
import { fact, linkedinSighting, mailSighting, NOW } from '../../tests/gallery/people';
import { named, press, settle, show, type, unfold } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { KnownView, type KnownViewProps } from './known-view';

let done = new AbortController();
const { actions, asked } = silentActions();
afterEach(() => {
  done.abort();
  done = new AbortController();
  asked.splice(0);
});

const showKnown = (more: Partial<KnownViewProps> = {}) =>
  show(
    <KnownView
      file={dana}
      why={[{ kind: 'mail', value: 'dana@x.example' }]}
      sighting={mailSighting()}
      asks={[]}
      now={NOW}
      actions={actions}
      {...more}
    />,
    done.signal,
  );

test('goes-by and how it is said are changed where they stand, and added in the details', async () => {
  const place = await showKnown();
  await settle(() => named(place, 'say “DAY-na”. Change how it is said').click());
  const field = place.querySelector<HTMLInputElement>('header input');
  expect(field?.value).toBe('DAY-na');
  await type(field, 'DAH-na');
  await press(field as Element, 'Enter');
  const details = [...place.querySelectorAll('details')].at(-1);
  await settle(() => details?.setAttribute('open', ''));
  await settle(() => details?.dispatchEvent(new Event('toggle')));
  await settle(() => named(place, 'Add a short name').click());
  await type(details?.querySelector('input') ?? null, 'Dee');
  await press(details?.querySelector('input') as Element, 'Enter');
  expect(asked).toEqual([
    ['editContact', 'dana', { pronunciation: 'DAH-na' }],
    ['editContact', 'dana', { goesBy: 'Dee' }],
  ]);
});

test('a birthday without a year reads as people say it, and is edited as it is stored', async () => {
  const file = { ...dana, facts: [fact('dana', 'date: --03-14', { key: 'birthday' })] };
  const place = await showKnown({ file });
  await unfold(place, 'Facts');
  expect(place.textContent).toContain('birthday: 14 March');
  await settle(() => named(place, '14 March. Change Dates').click());
  expect(place.querySelector<HTMLInputElement>('details input')?.value).toBe('--03-14');
});

test('known by LinkedIn’s address alone: the profile can be read from the quiet popover', async () => {
  const sighting = linkedinSighting({ linkedin: 'dana-whitfield', role: 'profile' });
  const why = [{ kind: 'linkedin' as const, value: 'dana-whitfield' }];
  const place = await showKnown({ why, sighting });
  expect(place.textContent).not.toContain('Read this profile');
  await settle(() => named(place, 'Why her?').click());
  await settle(() => named(document.body, 'Read this profile').click());
  expect(asked).toEqual([['readKnown', 'dana']]);
});

test('somebody the user chose can be left again for whoever the page is about', async () => {
  const place = await showKnown({ why: [] });
  await settle(() => named(place, 'Back to this page').click());
  expect(asked).toEqual([['showPageAgain']]);
});
