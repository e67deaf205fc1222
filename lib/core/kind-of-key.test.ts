import { describe, expect, it } from 'vitest';
import { kindOfKey } from './kind-of-key';

describe('kindOfKey', () => {
  it.each([
    ['dana@example.com', 'mail'],
    ['mailto:dana@example.com', 'mail'],
    ['https://www.linkedin.com/in/dana-whitfield/', 'linkedin'],
    ['uk.linkedin.com/in/dana', 'linkedin'],
    ['https://www.linkedin.com/sales/lead/ACwAAA,NAME', 'sales-nav'],
    ['+44 113 496 0123', 'phone'],
    ['(0113) 496-0123', 'phone'],
    ['dana', null],
    ['12', null],
    ['dana@', null],
    ['a b@example.com', null],
    ['', null],
  ])('%s → %s', (typed, kind) => {
    expect(kindOfKey(typed)).toBe(kind);
  });
});
