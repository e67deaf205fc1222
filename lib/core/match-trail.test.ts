import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTrail, type WayStep } from './match-trail';
import type { TrailStep } from './site-rule';

const step = (tag: string, names: string[] = [], at = 0, more: Partial<WayStep> = {}): WayStep => ({
  tag,
  at,
  ...(names.length > 0 ? { names } : {}),
  ...more,
});

/** A sender in a header of a mail, as a page names it. */
const TRAIL: TrailStep[] = [
  step('div', ['app']),
  step('main', [], 0, { role: 'main' }),
  step('div', ['mail-view']),
  step('div', ['header']),
  step('span', ['sender'], 0, { attributes: ['data-contact'] }),
];
const bare = (trail: readonly TrailStep[]) => trail.map(({ names: _, ...rest }) => rest);
const renamed = (trail: readonly TrailStep[]) =>
  trail.map((each) => (each.names ? { ...each, names: each.names.map((name) => `${name}x`) } : each));
const wrapper = step('div', ['wrap'], 0, { thin: true });
const put = (trail: readonly WayStep[], at: number, what: WayStep) => [...trail.slice(0, at), what, ...trail.slice(at)];

describe('the same part of a page', () => {
  it('fits wholly as it was taught', () => {
    expect(fitTrail(TRAIL, TRAIL)).toMatchObject({ score: 1, renamed: false, moved: [], levels: [0, 1, 2, 3, 4] });
  });

  it('fits with every name another', () => {
    expect(fitTrail(TRAIL, renamed(TRAIL))).toMatchObject({ renamed: true, moved: [] });
  });

  it.each([0, 1, 2, 3, 4])('fits with a wrapper at level %i', (at) => {
    const fit = fitTrail(TRAIL, put(TRAIL, at, wrapper));
    expect(fit?.levels).toEqual([0, 1, 2, 3, 4].map((level) => (level >= at ? level + 1 : level)));
  });

  it('fits in another place, which is told', () => {
    const moved = TRAIL.map((each, level) => (level === 3 ? { ...each, at: 2 } : each));
    expect(fitTrail(TRAIL, moved)).toMatchObject({ moved: [1] });
  });

  it('fits with its names, one of several gone', () => {
    const two = [...TRAIL.slice(0, -1), step('span', ['sender', 'unread'], 0, { attributes: ['data-contact'] })];
    expect(fitTrail(two, TRAIL)?.renamed).toBe(false);
  });
});

describe('another part of it', () => {
  it('doesn’t fit: another kind of element, or another name right around it', () => {
    expect(fitTrail(TRAIL, [...TRAIL.slice(0, -1), step('a', ['sender'])])).toBeNull();
    expect(fitTrail(TRAIL, [...TRAIL.slice(0, 3), step('div', ['text'], 1), ...TRAIL.slice(4)])).toBeNull();
    expect(fitTrail(TRAIL, [...TRAIL.slice(0, -1), step('span', ['recipient'], 1)])).toBeNull();
  });

  it('doesn’t fit where something that is no wrapper stands between', () => {
    for (const at of [1, 2, 3, 4]) expect(fitTrail(TRAIL, put(TRAIL, at, step('div', ['text'], 1)))).toBeNull();
    for (const at of [1, 2, 3, 4]) expect(fitTrail(bare(TRAIL), put(bare(TRAIL), at, step('div', [], 1)))).toBeNull();
  });

  it('doesn’t fit without the name that told it from its likes', () => {
    const strict = TRAIL.map((each, at) =>
      at === 4 ? { ...each, names: ['person', 'sender'], must: ['sender'] } : each,
    );
    const like = [...TRAIL.slice(0, -1), step('span', ['person', 'reader'], 0, { attributes: ['data-contact'] })];
    expect(fitTrail(strict, like)).toBeNull();
    expect(fitTrail(strict, strict)?.score).toBe(1);
  });

  it('a trail of nothing leads nowhere', () => {
    expect(fitTrail([], TRAIL)).toBeNull();
    expect(fitTrail(TRAIL, [])).toBeNull();
  });
});

const anyStep = fc.record({
  tag: fc.constantFrom('div', 'span', 'td', 'x-mail'),
  at: fc.nat(5),
  names: fc.array(fc.constantFrom('app', 'head', 'from', 'row'), { maxLength: 3 }),
});

it('never throws, fits itself, and scores between 0 and 1', () => {
  fc.assert(
    fc.property(
      fc.array(anyStep, { minLength: 1, maxLength: 45 }),
      fc.array(anyStep, { maxLength: 45 }),
      (one, other) => {
        const trail = one.slice(-40).map(({ names, ...each }) => (names.length > 0 ? { ...each, names } : each));
        expect(fitTrail(trail, trail)?.score).toBeCloseTo(1);
        const fit = fitTrail(trail, other);
        if (fit) expect(fit.score).toBeGreaterThan(0.5);
        if (fit) expect(fit.score).toBeLessThanOrEqual(1);
      },
    ),
  );
});
