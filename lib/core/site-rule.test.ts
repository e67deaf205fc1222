import { describe, expect, it } from 'vitest';
import { partsOfRule, partsToShow, ruleOfHost, type SiteRule } from './site-rule';
import { siteRule, siteRules } from './site-rule-schema';

const rule: SiteRule = {
  host: 'mail.example.net',
  taughtAt: 1,
  reading: {
    sender: {
      steps: [
        { tag: 'div', names: ['header'], at: 0 },
        { tag: 'x-face', attributes: ['data-contact'], at: 1 },
      ],
      key: 'data-contact',
    },
    words: { steps: [{ tag: 'div', at: 1 }] },
  },
};
const takes = (changed: unknown) => siteRule.safeParse(changed).success;
const withStep = (more: object) => ({ ...rule, reading: { sender: { steps: [{ tag: 'div', at: 0, ...more }] } } });

describe('a rule', () => {
  it('is taken as it is', () => expect(siteRule.parse(rule)).toEqual(rule));

  it.each([
    ['an address as a name', withStep({ names: ['dana@x.example'] })],
    ['a sentence as a name', withStep({ names: ['Dana Roe'] })],
    ['digits in a name', withStep({ names: ['row7'] })],
    ['a long name', withStep({ names: ['a'.repeat(41)] })],
    ['a value of an attribute', withStep({ attributes: ['title="Dana"'] })],
    ['many names', withStep({ names: Array.from({ length: 7 }, () => 'row') })],
    ['an odd tag', withStep({ tag: 'script>' })],
    ['a negative place', withStep({ at: -1 })],
    ['something unknown in a step', withStep({ text: 'Dana' })],
    ['nothing taught', { host: 'x.example', taughtAt: 0 }],
    ['no steps', { ...rule, reading: { sender: { steps: [] } } }],
    [
      'many steps',
      { ...rule, reading: { sender: { steps: Array.from({ length: 41 }, () => ({ tag: 'div', at: 0 })) } } },
    ],
    [
      'six recipients',
      { ...rule, reading: { ...rule.reading, recipients: Array.from({ length: 6 }, () => rule.reading?.sender) } },
    ],
    ['a host with a path', { ...rule, host: 'x.example/mail' }],
    ['a host with a user', { ...rule, host: 'dana@x.example' }],
    ['something unknown', { ...rule, note: 'Dana' }],
    [
      'prototypes',
      JSON.parse('{"host":"x.example","taughtAt":0,"__proto__":{"a":1},"reading":{"sender":{"steps":[]}}}'),
    ],
  ])('with %s is refused', (_what, changed) => expect(takes(changed)).toBe(false));

  it.each(['127.0.0.1:31080', 'localhost', 'xn--bcher-kva.example', '[::1]:8080'])('may be of %s', (host) =>
    expect(takes({ ...rule, host })).toBe(true),
  );
});

it('there is one a host, and three hundred at most', () => {
  expect(siteRules.safeParse([rule, rule]).success).toBe(false);
  const many = Array.from({ length: 301 }, (_, at) => ({ ...rule, host: `m${at}.example` }));
  expect(siteRules.safeParse(many.slice(1)).success).toBe(true);
  expect(siteRules.safeParse(many).success).toBe(false);
});

it('says what it holds, and whose it is', () => {
  expect(partsOfRule(rule)).toEqual(['sender']);
  expect(partsOfRule({ writing: { editor: { steps: [] }, recipients: { steps: [] } } })).toEqual(['editor', 'field']);
  expect(partsToShow(false)).toEqual(['sender', 'recipient', 'subject']);
  expect(ruleOfHost([rule], 'mail.example.net')).toBe(rule);
  expect(ruleOfHost([rule], 'mail.example.net:8080')).toBeUndefined();
  expect(ruleOfHost(undefined, 'x')).toBeUndefined();
});
