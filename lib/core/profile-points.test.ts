import { describe, expect, test } from 'vitest';
import { PROFILE_GROUPS } from './profile-point';
import {
  PROFILE_POINTS,
  pointOf,
  pointOfPurpose,
  pointStanding,
  pointsFor,
  purposeOf,
  switchPoint,
} from './profile-points';
import { questionKey } from './same-question';
import { STARTER_QUESTIONS } from './starter-questions';

const ids = (points: readonly { id: string }[]) => points.map(({ id }) => id);
const sensitive = (level: number) => ids(PROFILE_POINTS.filter(({ sensitivity }) => sensitivity === level));

describe('the 66 points', () => {
  test('are exactly 66 in seven groups, each of its own', () => {
    expect(PROFILE_POINTS).toHaveLength(66);
    const count = (group: string) => PROFILE_POINTS.filter((point) => point.group === group).length;
    expect(PROFILE_GROUPS.map(count)).toEqual([6, 6, 7, 14, 6, 18, 9]);
    expect(new Set(ids(PROFILE_POINTS)).size).toBe(66);
    expect(new Set(PROFILE_POINTS.map(({ title }) => title)).size).toBe(66);
    expect(new Set(PROFILE_POINTS.map(({ question }) => questionKey(question))).size).toBe(66);
  });

  test('no question is also a starter question: what was asked there would close it here', () => {
    const starters = new Set(
      Object.values(STARTER_QUESTIONS).flatMap(({ them, around }) => [...them, ...around].map(questionKey)),
    );
    expect(PROFILE_POINTS.filter(({ question }) => starters.has(questionKey(question)))).toEqual([]);
  });

  test('carry the sensitivity of the design', () => {
    expect(sensitive(0)).toEqual(['name', 'company', 'phones', 'past-jobs', 'past-roles']);
    expect(sensitive(3)).toEqual(['politics', 'religion', 'health']);
    expect(sensitive(2)).toEqual([
      'home',
      'looks',
      'no-degree',
      'service',
      'partner',
      'partner-education',
      'partner-interests',
      'anniversary',
      'children-education',
      'children-interests',
      'status',
      'our-ties-quality',
      'own-company',
      'worry',
      'horizon',
      'strong-feelings',
      'drinks',
      'others-drinking',
      'smokes',
      'impress',
      'seen-as',
      'adjectives',
      'own-goal-long',
      'own-goal-now',
      'ethics',
      'obliged',
      'others-opinion',
      'self-focus',
    ]);
  });

  test('are hidden until enabled where the design says so', () => {
    expect(ids(PROFILE_POINTS.filter(({ optional }) => optional))).toEqual([
      'home',
      'looks',
      'no-degree',
      'service',
      'partner-education',
      'status',
      'politics',
      'religion',
      'health',
      'drinks',
      'others-drinking',
      'smokes',
      'cars',
      'self-focus',
    ]);
  });

  test('ask openly: a question one would say, that no yes ends', () => {
    for (const { question, to } of PROFILE_POINTS.filter((point) => point.to === undefined)) {
      expect(question, question).toMatch(/\?$/);
      expect(question, to).not.toMatch(/biggest challenge/i);
      expect(question, question).toMatch(/^(?:Who|What|Where|Which|How|Whom|Whose|To whom|Would it be all right)/);
    }
  });
});

describe('which are in use', () => {
  test('without settings: the seller’s, without optional and special ones; what not to bring up is always on', () => {
    const points = ids(pointsFor({}));
    expect(points).toEqual(ids(pointsFor({ preset: 'seller' })));
    expect(points).toHaveLength(66 - 14);
    for (const preset of ['seller', 'founder', 'consultant', 'recruiter'] as const) {
      expect(ids(pointsFor({ preset, pointsOff: ['avoid'] }))).toContain('avoid');
      expect(pointsFor({ preset }).length).toBeGreaterThan(20);
      expect(pointsFor({ preset }).every(({ sensitivity }) => sensitivity < 3)).toBe(true);
    }
  });

  test('a recruiter never gets a protected trait, not even by switching it on', () => {
    const shut = ['birth', 'service', 'partner', 'children', 'politics', 'religion', 'health'];
    const points = ids(pointsFor({ preset: 'recruiter', special: true, pointsOn: shut }));
    for (const id of shut) expect(points).not.toContain(id);
    expect(PROFILE_POINTS.filter(({ group }) => group === 'family').every((point) => point.protected)).toBe(true);
  });

  test('special categories need their own switch', () => {
    const health = pointOf('health');
    const standing = (settings: Parameters<typeof pointStanding>[1]) => health && pointStanding(health, settings);
    expect(standing({ pointsOn: ['health'] })).toBe('shut');
    expect(standing({ special: true })).toBe('off');
    expect(standing({ special: true, pointsOn: ['health'] })).toBe('on');
  });

  test('a switch remembers only what differs from the preset, and back is back', () => {
    const on = switchPoint({ preset: 'founder' }, 'adjectives', true);
    expect(on).toEqual({ pointsOn: ['adjectives'], pointsOff: [] });
    expect(switchPoint({ preset: 'founder', ...on }, 'adjectives', false)).toEqual({ pointsOn: [], pointsOff: [] });
    const off = switchPoint({}, 'teams', false);
    expect(off).toEqual({ pointsOn: [], pointsOff: ['teams'] });
    expect(switchPoint(off, 'teams', true)).toEqual({ pointsOn: [], pointsOff: [] });
    expect(switchPoint({}, 'nothing-of-ours', true)).toEqual({ pointsOn: [], pointsOff: [] });
  });

  test('a purpose leads back to its point', () => {
    for (const point of PROFILE_POINTS) expect(pointOfPurpose(purposeOf(point))).toBe(point);
    expect([pointOfPurpose('helper'), pointOfPurpose('profile:gone')]).toEqual([undefined, undefined]);
  });
});
