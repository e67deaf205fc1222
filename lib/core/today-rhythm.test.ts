import { describe, expect, it } from 'vitest';
import { grain } from '../../tests/gallery/people';
import type { Rules } from './record';
import { countToDo, type LastContact, planToday, type TodayFacts } from './today';

const DAY = 86_400_000;
const NOW = new Date(2026, 10, 24, 10, 20).getTime();
const plan = (facts: Partial<TodayFacts>) =>
  planToday({
    now: NOW,
    today: '2026-11-24',
    pledges: [],
    rules: [],
    last: new Map(),
    savedAt: new Map(),
    dates: [],
    changes: [],
    snoozes: [],
    ...facts,
  });
const rule = (id: string, cadence: Rules['cadence']): Rules => ({
  id,
  channels: [],
  hours: [],
  ...(cadence ? { cadence } : {}),
  grain: grain(60),
});
const call = (daysAgo: number, direction: LastContact['direction'] = 'out'): LastContact => ({
  at: NOW - daysAgo * DAY,
  kind: 'call',
  direction,
});

describe('whom to contact and whom not', () => {
  const people = (...entries: [id: string, cadence: Rules['cadence'], last?: LastContact][]) => ({
    rules: entries.map(([id, cadence]) => rule(id, cadence)),
    last: new Map(entries.flatMap(([id, , last]) => (last ? [[id, last]] : []))),
  });

  it('tells whose wait is over, until there was a contact, and not for ever', () => {
    const until = (daysAgo: number) => ({ leaveAloneUntil: NOW - daysAgo * DAY });
    const { contact, leave } = plan(
      people(
        ['waits', until(-1), call(40)],
        ['over', until(3), call(40)],
        ['never', until(0)],
        ['since', until(3), call(2)],
        ['old', until(90)],
        ['ceiling', { ...until(3), ceilingDays: 30 }, call(40)],
      ),
    );
    expect(contact.map(({ contactId, daysOver, waitedUntil }) => [contactId, daysOver, waitedUntil])).toEqual([
      ['ceiling', 10, undefined],
      ['over', 3, NOW - 3 * DAY],
      ['never', 0, NOW],
    ]);
    expect(leave.map(({ contactId }) => contactId)).toEqual(['waits']);
  });

  it('tells whoever is over their ceiling, the longest first', () => {
    const { contact, leave } = plan(
      people(
        ['fine', { ceilingDays: 30 }, call(29)],
        ['over', { ceilingDays: 30 }, call(33)],
        ['long', { ceilingDays: 7 }, call(40)],
        ['none', {}, call(400)],
      ),
    );
    expect(contact.map(({ contactId, daysOver }) => [contactId, daysOver])).toEqual([
      ['long', 33],
      ['over', 3],
    ]);
    expect(leave).toEqual([]);
  });

  it('with whom there was no contact yet is told too, counted from the day they came into the record', () => {
    // Before, nobody without a contact was told: so the people one meant to get to know were never on the list.
    const never = {
      ...people(
        ['over', { ceilingDays: 7 }],
        ['fresh', { floorDays: 9, ceilingDays: 30 }],
        ['no ceiling', { floorDays: 9 }],
      ),
      savedAt: new Map(['over', 'fresh', 'no ceiling'].map((id) => [id, NOW - 10 * DAY])),
    };
    const { contact, free, leave } = plan(never);
    expect(contact).toEqual([
      { kind: 'contact', about: 'contact:none', contactId: 'over', ceilingDays: 7, daysOver: 3 },
    ]);
    expect(free).toEqual([{ kind: 'free', about: 'free:none', contactId: 'fresh', dueBy: NOW + 20 * DAY }]);
    expect(leave).toEqual([]);
    const asked = people(['over', { ceilingDays: 7, leaveAloneUntil: NOW + DAY }]);
    expect(plan({ ...never, ...asked }).contact).toEqual([]);
    // Put away it stays so until there was a contact, and then the ceiling counts from that.
    const snoozes = [{ id: 'x', contactId: 'over', about: 'contact:none', at: NOW }];
    expect(plan({ ...never, snoozes }).contact).toEqual([]);
    const since = new Map([['over', call(8)]]);
    expect(plan({ ...never, snoozes, last: since }).contact).toMatchObject([{ about: `contact:${NOW - 8 * DAY}` }]);
  });

  it('between floor and ceiling they can be contacted again: since when, and by when; who is due first comes first', () => {
    const both = { floorDays: 14, ceilingDays: 30 };
    const { contact, free, leave } = plan(
      people(
        ['under', both, call(13)],
        ['just', both, call(14)],
        ['between', both, call(29)],
        ['over', both, call(31)],
        ['floor only', { floorDays: 14 }, call(20)],
        ['long ago', { floorDays: 14 }, call(90)],
        ['ceiling only', { ceilingDays: 30 }, call(20)],
      ),
    );
    expect(leave.map(({ contactId }) => contactId)).toEqual(['under']);
    expect(contact.map(({ contactId }) => contactId)).toEqual(['over']);
    expect(free.map(({ contactId, since, dueBy }) => [contactId, since, dueBy])).toEqual([
      ['between', NOW - 15 * DAY, NOW + DAY],
      ['just', NOW, NOW + 16 * DAY],
      ['floor only', NOW - 6 * DAY, undefined],
    ]);
    expect(countToDo(plan(people(['between', both, call(29)])))).toBe(0);
  });

  it('never tells of those to leave alone, and says why and until when', () => {
    const until = NOW + 15 * DAY;
    const { contact, leave } = plan(
      people(
        ['asked', { ceilingDays: 7, leaveAloneUntil: until }, call(40)],
        ['just now', { floorDays: 28 }, call(9)],
        ['their word', { floorDays: 28 }, call(9, 'in')],
        ['over', { ceilingDays: 30, leaveAloneUntil: NOW - DAY }, call(33)],
      ),
    );
    expect(contact.map(({ contactId }) => contactId)).toEqual(['over']);
    expect(leave.map(({ contactId, why, until: when }) => [contactId, why, when])).toEqual([
      ['asked', 'asked', until],
      ['just now', 'floor', NOW + 19 * DAY],
    ]);
  });

  it('once contacted again, a rest of before says nothing', () => {
    const late = people(['raj', { ceilingDays: 7 }, call(40)]);
    const [row] = plan(late).contact;
    const snoozes = [{ id: 'x', contactId: 'raj', about: row?.about ?? '', at: NOW }];
    expect(plan({ ...late, snoozes }).contact).toEqual([]);
    expect(plan({ ...people(['raj', { ceilingDays: 7 }, call(12)]), snoozes }).contact).toHaveLength(1);
  });
});
