import { expect, test } from 'vitest';
import { chooseSteps } from '../scripts/choose-steps.mjs';

const STEPS = [
  { name: 'unit' },
  { name: 'build' },
  { name: 'chromium', needs: 'build' },
  { name: 'model', long: true },
  { name: 'faults', needs: 'build' },
];
const namesOf = (...asked: string[]) => chooseSteps(STEPS, asked).map(({ name }) => name);

test('everything is everything but the long versions', () => {
  expect(namesOf()).toEqual(['unit', 'build', 'chromium', 'faults']);
});

test('the long fault tests are built first, and those without a browser are among them', () => {
  expect(namesOf('faults')).toEqual(['build', 'model', 'faults']);
});

test('steps that are named run as they are', () => {
  expect(namesOf('chromium', 'unit')).toEqual(['unit', 'chromium']);
  expect(namesOf('faults', 'unit')).toEqual(['unit', 'faults']);
  expect(namesOf('model')).toEqual(['model']);
  expect(() => namesOf('fault')).toThrow('No step is called fault. Steps: unit, build, chromium, model, faults');
});
