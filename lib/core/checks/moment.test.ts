import { describe, expect, it } from 'vitest';
import { checkedFile, draft, grain, kindsOf as kinds, NOW } from '../../../tests/record/checked-file';
import { checkDraft, checkDraftToSeveral, isSerious, restOfCheck, standingChecks } from '../check-draft';
import type { ContactFile } from '../record';

const DAY = 86_400_000;

const touch = (ago: number, direction: 'in' | 'out', kind: 'mail' | 'call' | 'note' = 'mail') => ({
  id: `t${ago}${direction}`,
  contactId: 'c',
  at: NOW - ago * DAY,
  kind,
  direction,
  gist: '',
  grain,
});

describe('the hour', () => {
  const rules = { id: 'c', channels: [], hours: [{ days: [2], from: '08:30', to: '11:30' }], grain };
  const inLeeds = (change: Partial<ContactFile> = {}) => {
    const file = checkedFile({ rules, ...change });
    return { ...file, contact: { ...file.contact, timeZone: 'Europe/London' } };
  };

  it('says that another time is better, and when it begins', () => {
    expect(checkDraft(inLeeds(), draft(''))).toEqual([
      {
        kind: 'better-time',
        time: '10:00',
        timeZone: 'Europe/London',
        guess: false,
        nextAt: Date.UTC(2026, 10, 24, 8, 30),
      },
    ]);
    expect(checkDraft(inLeeds(), draft('', { now: Date.UTC(2026, 10, 24, 9) }))).toEqual([]);
  });

  it('by a guessed zone it says so; in no zone it says nothing', () => {
    const file = checkedFile({ rules });
    const guessed = { ...file, contact: { ...file.contact, location: 'Leeds' } };
    expect(checkDraft(guessed, draft(''))).toMatchObject([{ kind: 'better-time', guess: true }]);
    expect(kinds(file, '')).toEqual([]);
  });

  it('an answer to what they wrote a moment ago is welcome at any hour', () => {
    expect(kinds(inLeeds({ interactions: [touch(1, 'in')] }), '')).toEqual([]);
    expect(kinds(inLeeds({ interactions: [touch(3, 'in')] }), '')).toEqual(['better-time']);
  });

  it('asked to be left alone says enough', () => {
    const alone = { ...rules, cadence: { leaveAloneUntil: NOW + DAY } };
    expect(kinds(inLeeds({ rules: alone }), '')).toEqual(['leave-alone']);
  });
});

it('too often is said when four of your days in three of their rounds stayed without a word', () => {
  const rules = { id: 'c', channels: [], hours: [], grain, cadence: { floorDays: 7 } };
  const often = [8, 12, 15, 20].map((ago) => touch(ago, 'out'));
  expect(checkDraft(checkedFile({ rules, interactions: often }), draft(''))).toEqual([
    { kind: 'too-often', times: 4, days: 21 },
  ]);
  expect(kinds(checkedFile({ rules, interactions: [...often, touch(14, 'in')] }), '')).toEqual([]);
  expect(kinds(checkedFile({ rules, interactions: often.slice(1) }), '')).toEqual([]);
  // Three mails on one day are one day.
  const oneDay = [8, 8, 8, 8].map((ago, index) => ({ ...touch(ago, 'out'), id: `${index}` }));
  expect(kinds(checkedFile({ rules, interactions: oneDay }), '')).toEqual([]);
});

describe('who else gets it', () => {
  const rules = {
    id: 'c',
    channels: [],
    hours: [],
    grain,
    copy: ['Carol@Harbour.example'],
    doNotCopy: ['raj@north.example', '@rival.example'],
  };
  const to = (...emails: string[]) => emails.map((email) => ({ email, role: 'recipient' as const }));
  const check = (...emails: string[]) => checkDraft(checkedFile({ rules }), draft('', { recipients: to(...emails) }));

  it('somebody copied who must not be, and somebody missing', () => {
    expect(check('dana@harbour.example', 'Raj@North.example')).toEqual([
      { kind: 'copied', address: 'raj@north.example' },
      { kind: 'not-copied', address: 'carol@harbour.example' },
    ]);
    expect(check('dana@harbour.example', 'x@rival.example', 'carol@harbour.example')).toEqual([
      { kind: 'copied', address: 'x@rival.example' },
    ]);
    expect(check('dana@harbour.example', 'x@notrival.example', 'carol@harbour.example')).toEqual([]);
    expect(check()).toEqual([]);
  });

  it('of a draft to several, each person’s wishes count, and whose they are is said', () => {
    const dana = checkedFile({ rules });
    const raj = { ...checkedFile(), contact: { ...checkedFile().contact, id: 'r', name: 'Raj Patel', goesBy: 'Raj' } };
    const recipients = to('dana@harbour.example', 'raj@north.example');
    const found = checkDraftToSeveral([dana, raj], draft('Hi both,', { recipients }));
    expect(found).toEqual([
      { kind: 'copied', address: 'raj@north.example', of: { contactId: 'c', name: 'Dana Whitfield' } },
      { kind: 'not-copied', address: 'carol@harbour.example', of: { contactId: 'c', name: 'Dana Whitfield' } },
    ]);
    // Who is only copied has no say in who else is.
    expect(checkDraftToSeveral([raj, dana], draft('', { recipients })).map(({ kind }) => kind)).toEqual(['copied']);
    expect(found.map(isSerious)).toEqual([true, false]);
  });
});

it('a check the user overruled rests for that draft, and for that draft only', () => {
  const rules = { id: 'c', channels: [], hours: [], grain, cadence: { leaveAloneUntil: NOW + 9 * DAY } };
  const file = checkedFile({ rules });
  const [check] = checkDraft(file, draft(''));
  if (!check) throw new Error('there is one');
  const about = restOfCheck('d1', check);
  const resting = { ...file, snoozes: [{ id: `c|${about}`, contactId: 'c', about, until: NOW + DAY, at: NOW }] };
  const standing = (draftId: string, now = NOW) => standingChecks([check], { draftId, files: [resting], now }).length;
  expect([standing('d1'), standing('d2'), standing('d1', NOW + DAY)]).toEqual([0, 1, 1]);
});
