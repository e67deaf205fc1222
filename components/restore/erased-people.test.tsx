// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { restore } from '../../lib/locales';
import { axeFindings, show } from '../../tests/gallery/render';
import { ErasedPeople } from './erased-people';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

test('says who stays erased, and whom the restore would erase, before it happens', async () => {
  const toErase = {
    count: 2,
    first: [
      { contactId: 'a', name: 'سارة' },
      { contactId: 'b', name: 'Raj' },
    ],
  };
  const place = await show(<ErasedPeople rehearsal={{ keptOut: 1, toErase }} />, done.signal);
  expect(place.textContent).toContain('1 person of this file was erased here, and stays erased.');
  expect(place.textContent).toContain('Raj');
  expect(place.textContent).toContain(restore.plan.toEraseAbout);
  expect(await axeFindings(place)).toEqual([]);
});

test('says nothing where nobody was erased', async () => {
  const place = await show(<ErasedPeople rehearsal={{ keptOut: 0, toErase: { count: 0, first: [] } }} />, done.signal);
  expect(place.textContent).toBe('');
});
