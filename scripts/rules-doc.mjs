#!/usr/bin/env node
// Writes docs/rules.md from the rules' own data: what is flagged, why, what instead, with examples and evidence.
//   node scripts/rules-doc.mjs
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importCoach } from './train/corpus.mjs';

const target = join(dirname(fileURLToPath(import.meta.url)), '../docs/rules.md');
const { rules, allExamples, general } = await importCoach(
  `export { rules } from './rules/index'; export { allExamples } from './rules/examples'; export { general } from './rules/general';`,
);

function describeEvidence(evidence) {
  if (!evidence) return [];
  const { text, grade, year, counter } = evidence;
  return [`Evidence (grade ${grade}, ${year}): ${text}${counter ? ` But: ${counter}` : ''}`, ''];
}

function describeRule({ id, severity, why, instead, evidence }) {
  const { flag, pass } = allExamples[id];
  const quote = (list) => list.map((line) => `“${line}”`).join(' · ');
  return [
    `### ${id}`,
    '',
    `Severity ${severity}. ${why}`,
    '',
    `Instead: ${instead}`,
    '',
    ...describeEvidence(evidence),
    `Flags: ${quote(flag)}`,
    '',
    `Lets pass: ${quote(pass)}`,
    '',
  ];
}

const lines = [
  '# What the draft coach flags',
  '',
  'Written by `node scripts/rules-doc.mjs` from `lib/coach/rules`; never edited by hand.',
  '',
  'A line is flagged when the trained judgement hears a flaw in it, in a draft that it hears as a pitch. A named rule that fits',
  'says why; where none fits, the words of the category do. Any rule and any category can be switched off by its name.',
  '',
  'Severity 3 alone sets off the reader’s pitch radar, 2 is a clear pitch move, 1 is polish. Evidence is graded A (peer reviewed),',
  'B (large observation), C (second-hand report of one), D (small sample or opinion).',
  '',
];
for (const [category, words] of Object.entries(general)) {
  lines.push(`## ${category}`, '', words.why, '', `Instead: ${words.instead}`, '', ...describeEvidence(words.evidence));
  for (const rule of rules.filter((candidate) => candidate.category === category)) lines.push(...describeRule(rule));
}
writeFileSync(target, `${lines.join('\n').trimEnd()}\n`);
console.log(`docs/rules.md: ${rules.length} rules in ${Object.keys(general).length} categories`);
