import { describe, expect, it } from 'vitest';
import type { SiteRule } from '../core/site-rule';
import { readRuleFile, writeRuleFile } from './site-rule-file';

const rule: SiteRule = {
  host: 'mail.example.net',
  taughtAt: 5,
  reading: { sender: { steps: [{ tag: 'b', names: ['from'], at: 0 }] } },
};
const fileOf = (rules: unknown[], head: object = {}) =>
  JSON.stringify({ format: 'acquaint-site-rules', version: 1, ...head, rules });

it('what is written is read again, without when it worked', () => {
  const text = writeRuleFile([{ ...rule, workedAt: 9 }], 0);
  expect(text).not.toContain('workedAt');
  expect(readRuleFile(text)).toEqual({ rules: [rule], refused: 0 });
  expect(readRuleFile(`\uFEFF${text}`)).toEqual({ rules: [rule], refused: 0 });
});

it('one that can’t be taken doesn’t spoil the others, nor one of a host that was there', () => {
  const odd = [{ ...rule, host: 'no host' }, rule, rule, 7, null, { ...rule, host: 'b.example', note: 'Dana' }];
  expect(readRuleFile(fileOf(odd))).toEqual({ rules: [rule], refused: 5 });
  expect(readRuleFile(fileOf([{ ...rule, workedAt: 3 }]))).toEqual({ rules: [rule], refused: 0 });
});

describe('a file that is none', () => {
  it.each([
    ['', 'not-json'],
    ['{"format":', 'not-json'],
    ['[]', 'not-rules'],
    [JSON.stringify({ format: 'acquaint-issues', version: 1, issues: [] }), 'not-rules'],
    [fileOf([], { version: 0 }), 'not-rules'],
    [JSON.stringify({ format: 'acquaint-site-rules', version: 1, rules: 'none' }), 'not-rules'],
    [fileOf([rule], { version: 2 }), 'newer'],
    [fileOf([]), 'empty'],
    [fileOf([7]), 'empty'],
    [fileOf(Array.from({ length: 301 }, () => 7)), 'too-big'],
    [' '.repeat(8_000_001), 'too-big'],
  ])('%# is told by what it is', (text, problem) => expect(readRuleFile(text)).toEqual({ problem }));
});
