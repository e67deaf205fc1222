import { describe, expect, it } from 'vitest';
import { withChosenKinds } from './chosen-kinds';
import type { Piece } from './quick-note';

const pieces: Piece[] = [
  { kind: 'note', text: 'met at the fair', start: 0, end: 15 },
  { kind: 'promise-mine', text: 'send the audit by Friday', start: 17, end: 41, day: '2026-11-27' },
];

describe('withChosenKinds', () => {
  it('leaves pieces alone that nobody touched', () => {
    expect(withChosenKinds(pieces, new Map())).toEqual(pieces);
  });

  it('marks a changed kind as picked by the user', () => {
    const [first] = withChosenKinds(pieces, new Map([['met at the fair', 'history' as const]]));
    expect(first).toEqual({ kind: 'history', text: 'met at the fair', start: 0, end: 15, forced: true });
  });

  it('keeps the day of a promise that turns out to be theirs, and drops it from a plain note', () => {
    const text = 'send the audit by Friday';
    expect(withChosenKinds(pieces, new Map([[text, 'promise-theirs' as const]]))[1]?.day).toBe('2026-11-27');
    expect(withChosenKinds(pieces, new Map([[text, 'note' as const]]))[1]).not.toHaveProperty('day');
  });
});
