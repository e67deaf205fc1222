// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { createElement } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { LogContact } from '../../components/panel/log-contact';
import { undo } from '../../lib/app/undo';
import type { ContactFile } from '../../lib/core/record';
import { named, press, settle, show, type } from '../../tests/gallery/render';
import { consentedDesk } from '../../tests/record/desk';
import { fileOf, save } from '../../tests/record/people';

const desk = await consentedDesk();
vi.mock('../../lib/data/desk', () => ({ openDesk: () => desk }));
vi.mock('../../lib/messages/channel', () => ({ announce: async () => undefined }));
const { Debriefing } = await import('./debriefing');

let done = new AbortController();
const leave = () => {
  done.abort();
  done = new AbortController();
};
afterEach(leave);

const field = (place: ParentNode, at: number) =>
  place.querySelectorAll<HTMLInputElement>('ol input')[at] as HTMLInputElement;

async function open(file: ContactFile, did: { receiptId: string; giveBack: () => void }[] = []) {
  const run = async (_said: string, work: () => Promise<{ receiptId: string; giveBack: () => void }>) => {
    did.push(await work());
    return true;
  };
  const actions = { logContact: async () => true };
  const log = createElement(LogContact, { file, now: desk.now(), actions });
  return show(createElement(Debriefing, { contact: file.contact, run }, log), done.signal);
}

test('what was learned outlives the panel, is filed in one write as what it is, and comes back when that is taken back', async () => {
  const id = await save(desk, 'Dana Whitfield');
  const file = await fileOf(desk, id);
  const did: Parameters<typeof open>[1] = [];
  const first = await open(file);
  await settle(() => named(first, 'Log a call').click());
  await settle(() => named(first, 'Log it').click());
  await type(field(first, 0), 'twin girls 12');
  await type(field(first, 1), 'promised her the checklist');
  leave();

  const again = await open(file, did);
  expect([field(again, 0).value, field(again, 1).value]).toEqual(['twin girls 12', 'promised her the checklist']);
  await press(field(again, 2), 'Enter');
  await vi.waitFor(() => expect(did).toHaveLength(1));
  const filed = await fileOf(desk, id);
  expect(filed.facts).toMatchObject([{ group: 'family', value: 'twin girls 12' }]);
  expect(filed.pledges).toMatchObject([{ by: 'me', state: 'open' }]);
  expect(filed.interactions.map(({ kind }) => kind)).toEqual(['note']);
  leave();
  expect((await open(file)).querySelector('ol')).toBeNull();
  leave();

  const [back] = did;
  await undo(desk, back?.receiptId ?? '');
  await settle(() => back?.giveBack());
  expect((await fileOf(desk, id)).facts).toEqual([]);
});
