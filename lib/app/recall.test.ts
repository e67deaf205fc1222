import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { consentedDesk, NOW } from '../../tests/record/desk';
import { clientId, fileOf, save } from '../../tests/record/people';
import { GRADES } from '../core/recall-session';
import type { RecallCard } from '../core/record-depth';
import { rowSchemas } from '../core/record-schema';
import { addRow } from './add-row';
import { deleteContact } from './delete-contact';
import { editContact } from './edit-contact';
import { forgetRow } from './edit-row';
import { gradeCard, readRecalled } from './recall';
import { loadSchedule } from './recall-schedule';
import { addSamplePeople } from './sample-people';
import { undo } from './undo';

const DAY = 86_400_000;

describe('the schedule', () => {
  const grade = fc.constantFrom(...GRADES);
  const steps = fc.array(fc.record({ grade, wait: fc.double({ min: 0, max: 400, noNaN: true }) }), { maxLength: 12 });

  test('never goes backwards on good, is the same every time, and is a row the record takes', async () => {
    const schedule = await loadSchedule();
    const run = (at: { grade: (typeof GRADES)[number]; wait: number }[]) => {
      let stored: RecallCard | undefined;
      let now = NOW;
      for (const step of at) {
        now += Math.round(step.wait * DAY);
        stored = schedule({ contactId: 'a', about: 'name', stored }, step.grade, now);
        expect(rowSchemas.cards.safeParse(stored).error?.issues).toBeUndefined();
        expect(stored.due).toBeGreaterThan(now);
      }
      return { stored, now };
    };
    fc.assert(
      fc.property(steps, fc.double({ min: 0, max: 400, noNaN: true }), (before, wait) => {
        const { stored, now } = run(before);
        expect(run(before).stored).toEqual(stored);
        const later = now + Math.round(wait * DAY);
        const good = schedule({ contactId: 'a', about: 'name', stored }, 'good', later);
        expect(good.due).toBeGreaterThanOrEqual(stored?.due ?? later);
        expect(good.stability).toBeGreaterThanOrEqual(stored?.stability ?? 0);
        // A year, and a day more for each better grade.
        expect(good.due - later).toBeLessThanOrEqual(367 * DAY);
      }),
      { numRuns: 300 },
    );
  });

  test('better known comes later; not known comes tomorrow', async () => {
    const schedule = await loadSchedule();
    const days = GRADES.map((one) => schedule({ contactId: 'a', about: 'name' }, one, NOW).scheduledDays);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days[0]).toBe(1);
  });
});

describe('grading', () => {
  test('the schedule is kept, once for a client id; taking it back leaves what was before', async () => {
    const desk = await consentedDesk();
    const contactId = await save(desk, 'Ada');
    const before = (await fileOf(desk, contactId)).contact.updatedAt;
    const input = { clientId: clientId(), contactId, about: 'name', grade: 'good' as const };
    const first = await gradeCard(desk, input);
    expect((await gradeCard(desk, input)).receiptId).toBe(first.receiptId);
    const { cards, contact } = await fileOf(desk, contactId);
    expect(cards).toMatchObject([{ id: `${contactId}:name`, due: first.due, reps: 1 }]);
    expect(contact.updatedAt).toBe(before);
    const second = await gradeCard(desk, { ...input, clientId: clientId(), grade: 'easy' });
    await undo(desk, second.receiptId);
    expect((await fileOf(desk, contactId)).cards).toEqual(cards);
    await undo(desk, first.receiptId);
    expect((await fileOf(desk, contactId)).cards).toEqual([]);
  });

  test('nobody, or a fact that is gone, is not graded', async () => {
    const desk = await consentedDesk();
    const contactId = await save(desk, 'Ada');
    const row = { group: 'pet', key: 'pet', value: 'Comet', sensitivity: 1 as const };
    const { rowId } = await addRow(desk, { clientId: clientId(), contactId, table: 'facts', row });
    await forgetRow(desk, { clientId: clientId(), table: 'facts', id: rowId });
    const input = { clientId: clientId(), contactId, about: `fact:${rowId}`, grade: 'good' as const };
    await expect(gradeCard(desk, input)).rejects.toMatchObject({ problem: 'gone' });
    await deleteContact(desk, { clientId: clientId(), contactId });
    const name = { clientId: clientId(), contactId, about: 'name', grade: 'good' as const };
    await expect(gradeCard(desk, name)).rejects.toMatchObject({ problem: 'gone' });
  });
});

describe('whom to recall', () => {
  test('what is promised and overdue first, then a rhythm that asks for it, then whoever was noted last', async () => {
    const desk = await consentedDesk();
    const [quiet, rhythm, owed] = [await save(desk, 'Quiet'), await save(desk, 'Rhythm'), await save(desk, 'Owed')];
    const left = await save(desk, 'Left alone');
    const call = { kind: 'call' as const, direction: 'out' as const, gist: '', at: NOW - 29 * DAY };
    for (const contactId of [rhythm, left]) {
      await addRow(desk, { clientId: clientId(), contactId, table: 'interactions', row: call });
      const cadence = { ceilingDays: 30, ...(contactId === left ? { leaveAloneUntil: NOW + 90 * DAY } : {}) };
      await editContact(desk, { clientId: clientId(), contactId, patch: { rules: { cadence } } });
    }
    const row = { by: 'me' as const, what: 'figures', due: '2026-02-20', state: 'open' as const, at: NOW - DAY };
    await addRow(desk, { clientId: clientId(), contactId: owed, table: 'pledges', row });
    const people = await readRecalled(desk);
    expect(people.map(({ contact }) => contact.id)).toEqual([owed, rhythm, left, quiet]);
    expect(people[1]?.touch?.kind).toBe('call');
  });

  test('a graded card says nothing of rhythms, and they aren’t read again for it; anything else does', async () => {
    const desk = await consentedDesk();
    const contactId = await save(desk, 'Rhythm');
    const other = await save(desk, 'Other');
    const call = { kind: 'call' as const, direction: 'out' as const, gist: '', at: NOW - 29 * DAY };
    const rhythm = async (id: string, days: number) => {
      const patch = { rules: { cadence: { ceilingDays: days } } };
      await editContact(desk, { clientId: clientId(), contactId: id, patch });
    };
    for (const id of [contactId, other])
      await addRow(desk, { clientId: clientId(), contactId: id, table: 'interactions', row: call });
    await rhythm(contactId, 30);
    const order = async () => (await readRecalled(desk)).map(({ contact }) => contact.id);
    expect(await order()).toEqual([contactId, other]);
    const grade = { contactId, about: 'name', grade: 'good' as const };
    const { receiptId } = await gradeCard(desk, { ...grade, clientId: clientId() });
    await undo(desk, receiptId);
    await gradeCard(desk, { ...grade, clientId: clientId() });
    const asked = vi.spyOn(desk.db, 'table');
    expect((await readRecalled(desk))[0]?.cards).toHaveLength(1);
    expect(asked.mock.calls.filter(([table]) => table === 'rules')).toEqual([]);
    await rhythm(other, 29);
    expect(await order()).toEqual([other, contactId]);
    await addRow(desk, { clientId: clientId(), contactId: other, table: 'interactions', row: { ...call, at: NOW } });
    expect(await order()).toEqual([contactId, other]);
  });

  test('the sample people give a first session', async () => {
    const desk = await consentedDesk();
    await addSamplePeople(desk);
    expect((await readRecalled(desk)).length).toBe(8);
  });

  test('an empty record has nobody', async () => {
    expect(await readRecalled(await consentedDesk())).toEqual([]);
  });
});
