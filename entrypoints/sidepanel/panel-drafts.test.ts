import { expect, test } from 'vitest';
import type { ContactFile } from '../../lib/core/record';
import { DEFAULT_SETTINGS } from '../../lib/core/settings';
import { readDays } from '../../lib/formats/dates';
import type { DraftView } from '../../lib/messages/protocol';
import { checkedFile, grain, NOW } from '../../tests/record/checked-file';
import { panelDraft } from './panel-drafts';

const text = 'Hi Dana,\n\nI attached the checklist. I’ll send the figures by Friday.';
const view: DraftView = {
  id: 'd1',
  kind: 'new',
  channel: 'mail',
  recipients: [{ email: 'dana@harbour.example', role: 'recipient' }],
  text,
  quoted: [],
  current: true,
  resting: [],
  off: false,
};
const pledge = (what: string) => ({
  id: what,
  contactId: 'c',
  by: 'me' as const,
  what,
  state: 'open' as const,
  at: NOW,
  grain,
});
const draftOf = (file: ContactFile | undefined, all: ContactFile[], more: Partial<DraftView> = {}) =>
  panelDraft(
    { ...view, ...more },
    { file, all, questions: [], settings: DEFAULT_SETTINGS, origin: undefined, now: NOW, readDays },
  );

test('a promise in a draft is offered until it is in the ledger or was waved away; what it keeps is said', () => {
  const file = checkedFile({ pledges: [pledge('Audit checklist')] });
  const { promises, keeps } = draftOf(file, [file]);
  expect(promises).toMatchObject([{ what: 'the figures', due: '2026-11-27' }]);
  expect(keeps?.map(({ what }) => what)).toEqual(['Audit checklist']);
  const owed = checkedFile({ pledges: [pledge('figures')] });
  expect(draftOf(owed, [owed]).promises).toEqual([]);
  const about = 'draft:d1:promise:I’ll send the figures by Friday.';
  const waved = checkedFile({ snoozes: [{ id: `c|${about}`, contactId: 'c', about, until: NOW + 1, at: NOW }] });
  expect(draftOf(waved, [waved]).promises).toEqual([]);
});

test('a draft to several names nobody in particular, yet minds what each of them asked for', () => {
  const dana = checkedFile({
    rules: { id: 'c', channels: [], hours: [], grain, doNotCopy: ['raj@north.example'] },
    pledges: [pledge('Audit checklist')],
  });
  const recipients = ['dana@harbour.example', 'raj@north.example'].map((email) => ({
    email,
    role: 'recipient' as const,
  }));
  const draft = draftOf(undefined, [dana], { recipients });
  expect(draft).not.toHaveProperty('contactId');
  expect(draft).not.toHaveProperty('promises');
  expect(draft.checks).toEqual([
    { kind: 'copied', address: 'raj@north.example', of: { contactId: 'c', name: 'Dana Whitfield' } },
  ]);
});

test('to a stranger: nothing of the record', () => {
  expect(draftOf(undefined, []).checks).toEqual([]);
});
