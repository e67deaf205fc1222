import { describe, expect, it } from 'vitest';
import { checkedFile, grain, NOW } from '../../../tests/record/checked-file';
import type { Channel, ContactFile, Interaction, Rules } from '../record';
import { type ContactToCome, checkBeforeContact } from './before-contact';

const DAY = 86_400_000;
const HOUR = 3_600_000;

const rulesOf = (change: Partial<Rules>): Rules => ({ id: 'c', channels: [], hours: [], grain, ...change });
const fileOf = (rules: Partial<Rules>, change: Partial<ContactFile> = {}, timeZone = 'Europe/London') => {
  const file = checkedFile({ rules: rulesOf(rules), ...change });
  return { ...file, contact: { ...file.contact, timeZone } };
};
const touch = (at: number, more: Partial<Interaction> = {}): Interaction => ({
  id: `t${at}`,
  contactId: 'c',
  at,
  kind: 'call',
  direction: 'out',
  gist: '',
  grain: { ...grain, at },
  ...more,
});
const check = (file: ContactFile, contact: Partial<ContactToCome> = {}) =>
  checkBeforeContact(file, { way: 'call', at: NOW, ...contact });
const kinds = (file: ContactFile, contact: Partial<ContactToCome> = {}) =>
  check(file, contact)?.reasons.map(({ kind }) => kind) ?? [];
const liked = (...channels: [Channel, 'preferred' | 'ok' | 'never'][]) => ({
  channels: channels.map(([channel, standing]) => ({ channel, standing })),
});

const mornings = { hours: [{ days: [2, 3, 4], from: '09:00', to: '11:30' }] };

describe('when', () => {
  it('outside their hours, by their clock; next is the beginning of the next ones', () => {
    expect(check(fileOf(mornings))).toMatchObject({
      way: 'call',
      reasons: [{ kind: 'better-time', time: '10:00' }],
      next: { at: Date.UTC(2026, 10, 24, 9), timeZone: 'Europe/London' },
    });
    expect(check(fileOf(mornings), { at: Date.UTC(2026, 10, 24, 9, 30) })).toBeNull();
    expect(check(fileOf(mornings, {}, 'Asia/Tokyo'), { at: Date.UTC(2026, 10, 24, 9, 30) })?.next).toEqual({
      at: Date.UTC(2026, 10, 25),
      timeZone: 'Asia/Tokyo',
    });
  });

  it('rings at no other hour because they wrote yesterday; an answer in writing may come', () => {
    const wrote = { interactions: [touch(NOW - DAY, { kind: 'mail', direction: 'in' })] };
    expect(kinds(fileOf(mornings, wrote))).toEqual(['better-time']);
    expect(kinds(fileOf(mornings, wrote), { way: 'message' })).toEqual([]);
  });

  it('too soon: next is when that is over and their hours begin, or the day alone where there is no clock', () => {
    const recent = { interactions: [touch(NOW - 2 * DAY)] };
    const floor = { cadence: { floorDays: 7 } };
    expect(check(fileOf({ ...mornings, ...floor }, recent))).toMatchObject({
      reasons: [{ kind: 'too-soon', daysSince: 2, floorDays: 7 }],
      next: { at: Date.UTC(2026, 11, 1, 9), timeZone: 'Europe/London' },
    });
    expect(check(checkedFile({ rules: rulesOf(floor), ...recent }))?.next).toEqual({ at: NOW + 5 * DAY });
    // Planned for when that is over.
    expect(check(fileOf(floor, recent), { at: NOW + 5 * DAY, agreed: true })).toBeNull();
    expect(check(fileOf(floor, recent), { at: NOW + 4 * DAY, agreed: true })).not.toBeNull();
  });

  it('asked to be left alone, until then and not a millisecond longer', () => {
    const alone = { cadence: { leaveAloneUntil: NOW + DAY } };
    expect(check(checkedFile({ rules: rulesOf(alone) }))).toMatchObject({
      reasons: [{ kind: 'leave-alone', until: NOW + DAY }],
      next: { at: NOW + DAY },
    });
    expect(check(checkedFile({ rules: rulesOf(alone) }), { at: NOW + DAY })).toBeNull();
  });

  it('what was arranged for that hour is welcome; what was logged after it had been isn’t arranged', () => {
    const alone = { cadence: { leaveAloneUntil: NOW + DAY } };
    const arranged = touch(NOW + HOUR / 2, { grain: { ...grain, at: NOW - 3 * DAY } });
    expect(check(fileOf(alone, { interactions: [arranged] }))).toBeNull();
    expect(kinds(fileOf({ cadence: { floorDays: 7 } }, { interactions: [touch(NOW - 60_000)] }))).toEqual(['too-soon']);
  });
});

describe('how', () => {
  it('never by that way, with the one to take instead; a second channel of the same way will do', () => {
    const noMobile = liked(['mobile', 'never'], ['mail', 'ok']);
    expect(check(fileOf(noMobile))?.reasons).toEqual([
      { kind: 'channel-never', channel: 'mobile' },
      { kind: 'channel-better', channel: 'mail' },
    ]);
    expect(kinds(fileOf(liked(['mobile', 'never'], ['desk-phone', 'ok'])))).toEqual([]);
    expect(kinds(fileOf(liked(['in-person', 'never'])), { way: 'meeting' })).toEqual(['channel-never']);
  });

  it('another way reaches them better; a desk phone they like is a call', () => {
    expect(kinds(fileOf(liked(['mail', 'preferred'])))).toEqual(['channel-better']);
    expect(kinds(fileOf(liked(['desk-phone', 'preferred'])))).toEqual([]);
    expect(kinds(fileOf(liked(['video', 'preferred'])), { way: 'meeting' })).toEqual([]);
    expect(kinds(fileOf(liked(['mail', 'preferred'])), { way: 'mail' })).toEqual([]);
  });

  it('a visit without an appointment; agreed upon it is one', () => {
    const file = fileOf({ approach: 'appointment' });
    expect([kinds(file, { way: 'meeting' }), kinds(file, { way: 'meeting', agreed: true }), kinds(file)]).toEqual([
      ['appointment'],
      [],
      [],
    ]);
  });

  it('beside the rules themselves only what they don’t say', () => {
    const file = fileOf({ ...mornings, ...liked(['mail', 'preferred'], ['mobile', 'never'], ['desk-phone', 'never']) });
    expect(kinds(file, { rulesShown: true })).toEqual(['channel-never', 'better-time']);
    expect(check(fileOf(liked(['mail', 'preferred'])), { rulesShown: true })).toBeNull();
  });

  it('without rules nothing is said', () => {
    expect(check(checkedFile())).toBeNull();
  });
});
