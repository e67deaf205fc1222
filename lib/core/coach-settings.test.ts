import { describe, expect, it, test } from 'vitest';
import * as coach from './coach-settings';
import { isOffFor, shortHash } from './off-for';
import { checkPhrase, LONGEST_PHRASE, MOST_PHRASES } from './own-phrase';
import { type AllowedWords, DEFAULT_SETTINGS, type Settings } from './settings';

const MINUTE = 60_000;
const taught = (words: string, ruleId: string, at = 0): AllowedWords => ({ id: words, words, ruleId, at });
const having = (more: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...more });

test('a rule is switched off once, and on again', () => {
  const off = coach.switchRule(having({ rulesOff: ['hype', 'guilt'] }), 'hype', false);
  expect(off).toEqual({ rulesOff: ['guilt', 'hype'] });
  expect(coach.switchRule(having(off), 'hype', true)).toEqual({ rulesOff: ['guilt'] });
});

test('a site is left alone and marked again', () => {
  const off = coach.switchOrigin(having({}), 'https://mail.example', false);
  expect(off).toEqual({ coachOffOrigins: ['https://mail.example'] });
  expect(coach.switchOrigin(having(off), 'https://mail.example', true)).toEqual({ coachOffOrigins: [] });
});

describe('a phrase of one’s own', () => {
  const kept = [{ words: 'Best-in-class' }];
  it.each([
    ['  ', 'empty'],
    ['a', 'short'],
    ['42 %', 'short'],
    ['…!', 'short'],
    ['best in CLASS', 'same'],
    ['x'.repeat(LONGEST_PHRASE + 1), 'long'],
    ['best of breed', null],
    ['נא להתקשר', null],
    ['AI', null],
  ] as const)('%j: %s', (words, problem) => expect(checkPhrase(words, kept)).toBe(problem));

  it('is one of a hundred at most', () => {
    const many = Array.from({ length: MOST_PHRASES }, (_, at) => ({ words: `phrase number ${at}` }));
    expect(checkPhrase('one more', many)).toBe('full');
  });

  it('is kept, changed in its place, and dropped', () => {
    const first = { id: '1', words: 'synergy', category: 'jargon' };
    const two = [first, { id: '2', words: 'leverage', category: 'jargon' }];
    const changed = { ...first, words: 'synergies' };
    expect(coach.keepPhrase(having({ ownPhrases: [first] }), two[1] ?? first)).toEqual({ ownPhrases: two });
    expect(coach.keepPhrase(having({ ownPhrases: two }), changed)).toEqual({ ownPhrases: [changed, two[1]] });
    expect(coach.dropPhrase(having({ ownPhrases: two }), '1')).toEqual({ ownPhrases: [two[1]] });
  });
});

describe('what was taught', () => {
  it('is there once, newest last, and never more than can be looked through', () => {
    const many = Array.from({ length: coach.MOST_ALLOWED }, (_, at) => taught(`w${at}`, 'hype', at));
    const { allowedWords = [] } = coach.allowWords(having({ allowedWords: many }), taught('new', 'hype'));
    expect([allowedWords.length, allowedWords[0]?.words, allowedWords.at(-1)?.words]).toEqual([500, 'w1', 'new']);
    const again = coach.allowWords(having({ allowedWords: many.slice(0, 3) }), taught('w0', 'guilt', 9));
    expect(again.allowedWords?.map(({ words }) => words)).toEqual(['w1', 'w2', 'w0']);
  });

  it('twice of one rule offers to switch that rule off, for a while', () => {
    const allowedWords = [taught('a', 'hype'), taught('b', 'guilt'), taught('c', 'hype', MINUTE)];
    expect(coach.ruleToOffer(having({ allowedWords }), 2 * MINUTE)).toBe('hype');
    expect(coach.ruleToOffer(having({ allowedWords }), 20 * MINUTE)).toBeNull();
    expect(coach.ruleToOffer(having({ allowedWords, rulesOff: ['hype'] }), MINUTE)).toBeNull();
    expect(coach.ruleToOffer(having({ allowedWords: allowedWords.slice(0, 2) }), MINUTE)).toBeNull();
    expect(coach.ruleToOffer(having({}), 0)).toBeNull();
  });

  it('rests for a person only once it was said twice', () => {
    expect(
      coach.restingRules([{ about: 'rule:hype' }, { about: 'rule:guilt', until: 3 }, { about: 'contact' }]),
    ).toEqual(['hype']);
  });
});

describe('people for whom the coach is silent, as a page knows them', () => {
  const salt = 'k3';
  const dana = { email: 'Dana@Harbour.example', role: 'recipient' } as const;
  const raj = { linkedin: 'raj-patel', role: 'recipient' } as const;
  const offFor = [shortHash(`${salt}dana@harbour.example`), shortHash(`${salt}raj-patelhype`)];

  it('are all of those it goes to, or nobody', () => {
    expect(isOffFor([dana], { salt, offFor })).toBe(true);
    expect(isOffFor([dana, raj], { salt, offFor })).toBe(false);
    expect(isOffFor([raj], { salt, offFor }, 'hype')).toBe(true);
    expect(isOffFor([raj], { salt, offFor })).toBe(false);
    expect(isOffFor([], { salt, offFor })).toBe(false);
    expect(isOffFor([{ name: 'Dana', role: 'recipient' }], { salt, offFor: [shortHash(`${salt}other`)] })).toBe(false);
    expect(isOffFor([dana], {})).toBe(false);
  });

  it('are called otherwise every time, briefly, and never by their address', () => {
    const hash = shortHash(`${salt}dana@harbour.example`);
    expect(hash).toMatch(/^[0-9a-z]{1,5}$/);
    expect(shortHash('k4dana@harbour.example')).not.toBe(hash);
    const many = new Set(Array.from({ length: 5_000 }, (_, at) => shortHash(`${salt}person${at}@mail.example`)));
    expect(many.size).toBeGreaterThan(4_990);
  });
});
