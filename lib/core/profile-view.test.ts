import { describe, expect, test } from 'vitest';
import { blankFile, fact, grain, NOW } from '../../tests/gallery/people';
import { pointOf, pointsFor, purposeOf } from './profile-points';
import { groupToAsk, pointsToSuggest, viewProfile } from './profile-view';
import type { AskedQuestion, ContactFile, Fact, QuestionState } from './record';

const points = pointsFor({});
const blank = blankFile('ada', 'Ada');
const withFacts = (...facts: Fact[]): ContactFile => ({ ...blank, facts });
const known = (id: string, more: Partial<Fact> = {}) =>
  fact('ada', `${pointOf(id)?.store}: something`, { key: id, ...more });
const marked = (id: string, state: QuestionState): AskedQuestion => ({
  id: `q-${id}`,
  contactId: 'ada',
  text: 'words of before',
  purpose: purposeOf({ id }),
  state,
  at: NOW,
  grain: grain(1),
});
const groupOf = (file: ContactFile, group: string) => viewProfile(file, points).find((one) => one.group === group);

describe('what is known', () => {
  test('seven groups always, in their order; of a new person only the card', () => {
    const groups = viewProfile(blank, points);
    expect(groups.map(({ group }) => group)).toEqual([
      'person',
      'education',
      'family',
      'work',
      'interests',
      'lifestyle',
      'us',
    ]);
    expect(groups.flatMap((group) => group.known.map(({ point, card }) => [point.id, card]))).toEqual([
      ['name', 'Ada'],
    ]);
  });

  test('facts stand at their point, also those caught in a line', () => {
    const file = withFacts(
      known('children'),
      fact('ada', 'date: --03-14', { key: 'birthday' }),
      fact('ada', 'do-not-mention: the fire'),
    );
    const ids = viewProfile(file, points).flatMap((group) => group.known.map(({ point }) => point.id));
    expect(ids).toEqual(['name', 'birth', 'children', 'avoid']);
  });

  test('a switch hides no fact; a special category stays out of sight until it is enabled', () => {
    const file = withFacts(known('cars'), known('religion', { sensitivity: 3 }));
    const all = viewProfile(file, points).flatMap((group) => group.known.map(({ point }) => point.id));
    expect(all).toContain('cars');
    expect(all).not.toContain('religion');
    const enabled = pointsFor({ special: true, pointsOn: ['religion'] });
    expect(viewProfile(file, enabled).flatMap((group) => group.known.map(({ point }) => point.id))).toContain(
      'religion',
    );
  });
});

describe('the next question', () => {
  test('is never a private one first', () => {
    for (const { next } of viewProfile(blank, points)) expect(next === null || next.sensitivity < 2).toBe(true);
    expect(groupOf(blank, 'family')?.next?.id).toBe('children');
  });

  test('private ones come when the others of their group are through, and something is known there', () => {
    const closed = { ...blank, questions: [marked('children', 'never')] };
    expect(groupOf(closed, 'family')?.next).toBeNull();
    expect(groupOf(withFacts(known('children')), 'family')?.next?.id).toBe('partner');
  });

  test.each(['to-ask', 'asked', 'answered', 'dodged', 'never'] as const)('is never one that is %s', (state) => {
    const file = { ...blank, questions: [marked('schools', state)] };
    expect(groupOf(file, 'education')?.next?.id).toBe('honours');
  });

  test('never asks for the card, for a special category, or for what not to bring up', () => {
    const special = pointsFor({ special: true, pointsOn: ['health', 'politics', 'religion'] });
    const file = withFacts(...special.filter(({ sensitivity }) => sensitivity < 3).map(({ id }) => known(id)));
    expect(viewProfile(file, special).map(({ next }) => next)).toEqual(Array(7).fill(null));
    expect(groupToAsk(viewProfile(file, special))).toBeNull();
  });

  test('comes from the group of which least is known', () => {
    expect(groupToAsk(viewProfile(blank, points))).toBe('education');
    expect(groupToAsk(viewProfile(withFacts(known('schools')), points))).toBe('family');
  });

  test('what may stand in a draft is never private, never a judgement, never asked before', () => {
    const file = { ...withFacts(known('schools')), questions: [marked('teams', 'dodged')] };
    const special = pointsFor({ special: true, pointsOn: ['health', 'drinks', 'service'] });
    const offered = pointsToSuggest(file, special);
    expect(offered.length).toBeGreaterThan(10);
    expect(offered.every(({ sensitivity, to }) => sensitivity < 2 && to === undefined)).toBe(true);
    expect(offered.map(({ id }) => id)).not.toContain('teams');
    expect(offered.map(({ id }) => id)).not.toContain('schools');
  });
});
