import { describe, expect, test } from 'vitest';
import { blankFile, fact, NOW, touch } from '../../tests/gallery/people';
import { findConfusable, mixUpOf } from './confusable';
import { differingRows, sketchOf } from './person-sketch';

describe('names that are mixed up', () => {
  test.each([
    ['Dana Whitfield', 'Dana Whitfield', 'same-name'],
    ['Dana Whitfield', 'dana  WHITFIELD', 'same-name'],
    ['Dana Whitfield', 'Dana Moss', 'same-first-name'],
    ['Whitfield, Dana', 'Dana Moss', 'same-first-name'],
    ['Dr. Dana Whitfield', 'Dana Moss', 'same-first-name'],
    ['Martin Paul', 'Paul Martin', 'swapped'],
    ['Dana Whitfield', 'Diana Moss', 'alike-first-name'],
    ['Dana Whitfield', 'Dina Moss', 'alike-first-name'],
    ['Stefan Kurz', 'Stephan Lang', 'alike-first-name'],
    ['Katherine Ross', 'Cathrine Hall', 'alike-first-name'],
    ['Sarah Ross', 'Sara Hall', 'alike-first-name'],
    ['Marc Ross', 'Mark Hall', 'alike-first-name'],
    ['Jon Ross', 'John Hall', 'alike-first-name'],
    ['Anna Ross', 'Anne Hall', 'alike-first-name'],
    ['Brian Ross', 'Brain Hall', 'alike-first-name'],
    ['Tom Whitfield', 'Ann Whitford', 'alike-last-name'],
    ['Tom Meyer', 'Ann Meier', 'alike-last-name'],
    ['Tom Schmidt', 'Ann Schmitt', 'alike-last-name'],
    ['Tom Ross', 'Ann Ross', 'alike-last-name'],
    ['José Ruiz', 'Jose Vega', 'same-first-name'],
    ['سارة الحسيني', 'سارة نور', 'same-first-name'],
  ])('%s and %s', (one, other, why) => {
    expect(mixUpOf({ name: one }, { name: other })).toBe(why);
    expect(mixUpOf({ name: other }, { name: one })).toBe(why);
  });

  test.each([
    ['Dana Whitfield', 'Raj Patel'],
    ['Tom Ross', 'Tim Hall'],
    ['Ann Ross', 'Ian Hall'],
    ['Lena Fischer', 'Tomás Vega'],
    ['Bo', 'Jo'],
    ['', ''],
    ['👍', '🎈'],
    ['岡部 潤', '山田 太郎'],
  ])('not %s and %s', (one, other) => {
    expect(mixUpOf({ name: one }, { name: other })).toBeNull();
  });

  test('the name they go by counts as a first name', () => {
    expect(mixUpOf({ name: 'Maria Aurélia', goesBy: 'Mia' }, { name: 'Mia Holt' })).toBe('same-first-name');
  });
});

test('who is marked comes first, whichever of the two it was written at; nobody is mixed up with themselves', () => {
  const person = (id: string, name: string) => ({ id, name });
  const dana = person('dana', 'Dana Whitfield');
  const others = [dana, person('moss', 'Dana Moss'), person('raj', 'Raj Patel'), person('lena', 'Lena Fischer')];
  const ties = [
    { contactId: 'raj', otherId: 'dana', kind: 'mixed-up-with' as const },
    { contactId: 'dana', otherId: 'lena', kind: 'knows' as const },
  ];
  expect(findConfusable(dana, others, ties).map(({ contact, why }) => [contact.id, why])).toEqual([
    ['raj', 'said'],
    ['moss', 'same-first-name'],
  ]);
  const namesakes = Array.from({ length: 30 }, (_, at) => person(`d${at}`, `Dana ${at}`));
  expect(findConfusable(dana, namesakes, [])).toHaveLength(4);
});

test('side by side stands what differs, and nothing private', () => {
  const one = sketchOf(
    { ...blankFile('a', 'Dana Whitfield').contact, role: 'VP Operations', company: 'Harbour Tiles' },
    {
      facts: [fact('a', 'family: Twin girls, 12'), fact('a', 'family: divorced', { sensitivity: 2 })],
      interactions: [touch('a', 9, { kind: 'call', direction: 'out', gist: 'onboarding' })],
    },
    NOW,
  );
  const other = sketchOf(
    { ...blankFile('b', 'Dana Moss').contact, role: 'Shift lead', company: 'Harbour Tiles' },
    { facts: [fact('b', 'pet: a parrot')], interactions: [] },
    NOW,
  );
  expect(differingRows(one, other)).toEqual(['role', 'family', 'small-things', 'touch']);
  expect(JSON.stringify([one, other])).not.toContain('divorced');
});
