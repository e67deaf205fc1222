import { expect, test } from 'vitest';
import { dana } from '../../tests/gallery/dana';
import { DAY, fact, grain, NOW } from '../../tests/gallery/people';
import { joinCaptured } from './join-captured';
import { aboutChange, aboutRefused, factsToDecide, findMoves, pastValues, refusedValues } from './moves';

const LINKEDIN = grain(3, 'read', 'linkedin.com/in/dana');
const seen = (key: string, value: string, more = {}) =>
  fact('dana', `suggestion: ${value}`, { key, grain: LINKEDIN, sensitivity: 0, ...more });
const withFacts = (...facts: ReturnType<typeof seen>[]) => ({ contact: dana.contact, facts, snoozes: [] });

test('company and role seen in one look are one move, a job', () => {
  const [move, ...rest] = findMoves(withFacts(seen('role', 'COO'), seen('company', 'Kiln & Co')), NOW);
  expect(rest).toEqual([]);
  expect(move).toMatchObject({
    kind: 'job',
    values: [
      { field: 'role', seen: 'COO', ours: 'VP Operations' },
      { field: 'company', seen: 'Kiln & Co', ours: 'Harbour Tiles' },
    ],
    grain: LINKEDIN,
    since: dana.contact.createdAt,
  });
});

test('another role alone is a new title; a role from elsewhere is a move of its own', () => {
  expect(findMoves(withFacts(seen('role', 'COO')), NOW)).toMatchObject([{ kind: 'title' }]);
  const imported = grain(40, 'imported', 'Connections.csv');
  const two = findMoves(withFacts(seen('role', 'COO'), seen('company', 'Kiln & Co', { grain: imported })), NOW);
  expect(two.map(({ kind }) => kind)).toEqual(['title', 'job']);
});

test('the newest says what is so now; older ones go with it', () => {
  const old = seen('company', 'Clay Ltd', { grain: grain(90, 'imported', 'Connections.csv') });
  const [move, ...rest] = findMoves(withFacts(old, seen('company', 'Kiln & Co')), NOW);
  expect(rest).toEqual([]);
  expect(move?.values.map((value) => value.seen)).toEqual(['Kiln & Co']);
  expect(move?.older).toEqual([old.id]);
});

test('what is the record’s own by now is no move, nor is anything that isn’t a field', () => {
  const facts = [seen('company', 'harbour  TILES'), seen('headline', 'Tiles!'), seen('role', 'VP Operations')];
  expect(findMoves(withFacts(...facts), NOW)).toEqual([]);
});

test('a field emptied since has nothing of ours beside it', () => {
  const { location: _, ...contact } = dana.contact;
  const [move] = findMoves({ contact, facts: [seen('location', 'York')], snoozes: [] }, NOW);
  expect(move).toMatchObject({ kind: 'detail', values: [{ field: 'location', seen: 'York' }] });
  expect(move?.values[0]).not.toHaveProperty('ours');
});

test('what was put off rests until its day, the whole move of it', () => {
  const [role, company] = [seen('role', 'COO'), seen('company', 'Kiln & Co')];
  const about = aboutChange(role.id);
  const snoozes = [{ id: `dana|${about}`, contactId: 'dana', about, until: NOW + DAY, at: NOW }];
  const file = { ...withFacts(role, company), snoozes };
  expect(findMoves(file, NOW)).toEqual([]);
  expect(findMoves(file, NOW + DAY)).toHaveLength(1);
});

test('“since” is the last change that was settled, else when they were saved', () => {
  const past = fact('dana', 'work: Arden Glass, until Mar 2026', { key: 'past-company', grain: grain(30, 'read') });
  const file = { ...withFacts(seen('company', 'Kiln & Co')), facts: [past, seen('company', 'Kiln & Co')] };
  expect(findMoves(file, NOW)[0]?.since).toBe(NOW - 30 * DAY);
});

test('refused values and past ones are known again, whatever their case and dates', () => {
  const about = aboutRefused('company', 'Kiln & CO');
  const row = { id: `dana|${about}`, contactId: 'dana', about, at: NOW };
  expect(refusedValues([row, { ...row, until: NOW }])).toEqual([
    { group: 'refused', key: 'company', value: 'kiln & co' },
  ]);
  const long = (end: string) => aboutRefused('pronunciation', `${'x'.repeat(2_000)}${end}`);
  expect(long('a').length).toBeLessThanOrEqual(250);
  expect(long('a')).not.toBe(long('b'));
  const past = [
    fact('dana', 'work: Arden Glass, until Mar 2026', { key: 'past-company' }),
    fact('dana', 'work: Head of Clay, Kilns and Fire', { key: 'past-role' }),
  ];
  expect(pastValues(past).map(({ key, value }) => [key, value])).toEqual([
    ['role', 'Head of Clay, Kilns and Fire'],
    ['company', 'Arden Glass'],
  ]);
});

test('a long value that was refused isn’t suggested again, and stands for no other that begins like it', () => {
  const value = (end: string) => `Head of ${'many things and '.repeat(20)}${end}`;
  const about = aboutRefused('role', value('glaze'));
  const refused = refusedValues([{ id: `dana|${about}`, contactId: 'dana', about, at: NOW }]);
  const ask = (end: string) => joinCaptured(dana.contact, { role: value(end) }, refused).suggestions;
  expect(ask('GLAZE')).toEqual([]);
  expect(ask('kilns')).toHaveLength(1);
});

test('one fact stands for each thing to decide: a job’s company, the newest value, nothing that is ours by now', () => {
  const [role, company] = [seen('role', 'COO'), seen('company', 'Kiln & Co')];
  const old = seen('company', 'Clay Ltd', { grain: grain(90, 'imported', 'Connections.csv') });
  const facts = [old, role, company, seen('location', dana.contact.location ?? ''), seen('headline', 'Tiles!')];
  expect(factsToDecide({ contact: dana.contact, facts })).toEqual([company]);
  expect(factsToDecide({ contact: dana.contact, facts: [role] })).toEqual([role]);
});
