import { describe, expect, test } from 'vitest';
import { givesAway } from './left-out';

describe('a line gives away what is left out', () => {
  test.each([
    ['has zorbitis', 'asked after her ZORBITIS', true],
    ['treated for zorbitis in Leeds since 2019', 'zorbitis again', true],
    ['treated for zorbitis in Leeds since 2019', 'a train from Leeds', true],
    ['ex', 'met her ex', true],
    ['ex', 'an export of 12', false],
    ['decides slowly after long meetings with the team', 'a long meeting on Tuesday, the team likes it', false],
    ['hates Raj Patel', 'intro to Raj', true],
    ['Dana was dismissed at Arden', 'Dana called from Arden', false],
    ['Dana was dismissed at Arden', 'since she was dismissed', true],
    ['Mia, 7, was expelled', '7 tiles', false],
    ['她有债务', '谈到债务', true],
    ['她有债务', '谈到瓷砖', false],
    ['', 'keeps bees', false],
    ['', 'she has cancer', true],
  ])('%j left out: %j', (secret, line, gives) => {
    expect(givesAway([secret], ['Dana Whitfield', 'Arden Tiles'])(line)).toBe(gives);
  });
});
