import { describe, expect, it } from 'vitest';
import { parsePhone } from './phone';

describe('parsePhone', () => {
  it.each([
    ['+44 113 496 0000', undefined, '+441134960000'],
    ['+1 (206) 555-0100', undefined, '+12065550100'],
    ['0049 30 901820', undefined, '+4930901820'],
    ['tel:+49-30-901820', undefined, '+4930901820'],
    ['0113 496 0000', 'gb', '+441134960000'],
    ['+44 (0)113 496 0000', undefined, '+441134960000'],
    ['0113 496 0000', undefined, null],
    ['0113 496 0000', 'nowhere', null],
    ['12', 'GB', null],
    ['call me', 'GB', null],
    ['', undefined, null],
  ])('%s in %s → %s', (typed, country, expected) => {
    expect(parsePhone(typed, country)).toBe(expected);
  });
});
