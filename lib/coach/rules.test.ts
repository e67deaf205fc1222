import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulesDoc } from '../../scripts/rules-doc.mjs';
import { readClauses } from './features';
import { readOwnWords } from './own-words';
import { allExamples as examples } from './rules/examples';
import { general } from './rules/general';
import { rules } from './rules/index';
import { insteadOf } from './rules/instead';

import { segment } from './segment';

function idsIn(text: string): string[] {
  return readClauses(segment(text, readOwnWords(text))).flatMap(({ facts }) =>
    facts.hits.map((hit) => rules[hit]?.id ?? ''),
  );
}

describe('every rule', () => {
  it('has its own id, and examples for no other', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(examples).sort()).toEqual([...ids].sort());
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s says why and what instead, in a sentence each',
    (_id, rule) => {
      for (const text of [rule.why, insteadOf(rule.id) ?? '']) expect(text).toMatch(/^[A-Z"“].{10,160}[.?]$/);
      expect(rule.pattern.flags).toBe('');
    },
  );

  it.each(rules.map(({ id }) => id))('%s flags its examples and lets the others pass', (id) => {
    const { flag, pass } = examples[id] ?? { flag: [], pass: [] };
    expect(flag.length).toBeGreaterThanOrEqual(3);
    expect(pass.length).toBeGreaterThanOrEqual(3);
    expect(flag.filter((text) => !idsIn(text).includes(id))).toEqual([]);
    expect(pass.filter((text) => idsIn(text).includes(id))).toEqual([]);
  });
});

it('every category has words for lines that no rule names', () => {
  expect(Object.keys(general)).toHaveLength(16);
  for (const rule of rules) expect(general[rule.category]).toBeDefined();
});

it('docs/rules.md is as the rules are (else: node scripts/rules-doc.mjs)', () => {
  const doc = readFileSync(join(import.meta.dirname, '../../docs/rules.md'), 'utf8');
  expect(doc).toBe(rulesDoc({ rules, allExamples: examples, general, insteadOf }));
});
