#!/usr/bin/env node
// Writes docs/rules.md from the rules' own data: what is flagged, why, what instead, with examples and evidence.
//   node scripts/rules-doc.mjs
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importCoach } from './train/corpus.mjs';

const target = join(dirname(fileURLToPath(import.meta.url)), '../docs/rules.md');

const HEAD = [
  '# What the draft coach flags',
  '',
  'Written by `node scripts/rules-doc.mjs` from `lib/coach/rules`; never edited by hand.',
  '',
  'A line is flagged when the trained judgement hears a flaw in it, in a draft that it hears as a pitch. A named rule that fits',
  'says why; where none fits, the words of the category do.',
  '',
  'Severity 3 alone sets off the reader’s pitch radar, 2 is a clear pitch move, 1 is polish. Evidence is graded A (peer reviewed),',
  'B (large observation), C (second-hand report of one), D (small sample or opinion).',
  '',
  '## The rules are yours',
  '',
  'On “Draft coach” in the settings (`app.html#coach`) every category and every rule below has a switch. A change counts in open',
  'drafts at once, and can be undone.',
  '',
  '* **“Not a pitch”**, on the card in the page or beside a finding in the panel, teaches: the rule rests in that draft, and the',
  '  same wording is not marked again in any. Case, punctuation, numbers, addresses, merge fields and names inside the sentence',
  '  don’t count, and aren’t kept: “We helped Harbour Tiles cut scrap by 40 %” is kept as “we helped # cut scrap by #”. Undo on',
  '  the card takes it back, and so does the list in the settings. At most 500 wordings are kept, the newest.',
  '* Of the same rule for the second time, the panel offers to switch it **off everywhere**. For the second time in mail to the',
  '  same person (one recipient, in the record), the rule **rests for that person**.',
  '* **People**: the coach can be off for somebody, from the panel’s menu or their page. It is silent when everybody a draft goes',
  '  to is one of them. The page is given no addresses, only short hashes with a salt of that moment (docs/privacy.md).',
  '* **Sites**: “Never mark drafts here” leaves drafts on a site alone while its pages are still read.',
  '* **Your own phrases** are marked wherever you wrote them, in mail that is no pitch and in answers too, as whole words in any',
  '  case and with anything between them (“best in class” is “Best-in-class” too); never in quotes and signatures. They have',
  '  severity 2, stand under `own:<id>`, and don’t change the verdict on a draft. Where one stands inside another mark, it is the',
  '  one that counts there. A hundred at most, of two letters or more.',
  '',
];

function describeEvidence(evidence) {
  if (!evidence) return [];
  const { text, grade, year, counter } = evidence;
  return [`Evidence (grade ${grade}, ${year}): ${text}${counter ? ` But: ${counter}` : ''}`, ''];
}

function describeRule({ id, severity, why, evidence }, instead, { flag, pass }) {
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

/** The whole document. Rules, examples and general words as `lib/coach/rules` exports them. */
export function rulesDoc({ rules, allExamples, general, insteadOf }) {
  const lines = [...HEAD];
  for (const [category, words] of Object.entries(general)) {
    lines.push(
      `## ${category}`,
      '',
      words.why,
      '',
      `Instead: ${insteadOf(category)}`,
      '',
      ...describeEvidence(words.evidence),
    );
    for (const rule of rules.filter((candidate) => candidate.category === category))
      lines.push(...describeRule(rule, insteadOf(rule.id), allExamples[rule.id]));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const data = await importCoach(
    `export { rules } from './rules/index'; export { allExamples } from './rules/examples'; export { general } from './rules/general'; export { insteadOf } from './rules/instead';`,
  );
  writeFileSync(target, rulesDoc(data));
  console.log(`docs/rules.md: ${data.rules.length} rules in ${Object.keys(data.general).length} categories`);
}
