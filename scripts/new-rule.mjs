#!/usr/bin/env node
// Adds a family of wording to the coach, to be filled in.
//   npm run new:rule -- FILE ID CATEGORY        e.g. npm run new:rule -- chase humble-brag hype
// FILE is a file of lib/coach/rules without ".ts". The new rule matches nothing and its tests are red until it is written.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [file, id, category] = process.argv.slice(2);

function requireInput() {
  if (!file || !id || !category) throw new Error('usage: npm run new:rule -- FILE ID CATEGORY');
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) throw new Error(`"${id}" is no rule id: lower case words with hyphens.`);
  const path = join(root, 'lib/coach/rules', `${file}.ts`);
  if (!existsSync(path)) throw new Error(`There is no lib/coach/rules/${file}.ts.`);
  const types = readFileSync(join(root, 'lib/coach/types.ts'), 'utf8');
  if (!types.includes(`'${category}'`)) throw new Error(`"${category}" is no category; lib/coach/types.ts has them.`);
  const source = readFileSync(path, 'utf8');
  if (source.includes(`id: '${id}'`)) throw new Error(`${id} is there already.`);
  return { path, source };
}

const rule = `  {
    id: '${id}',
    category: '${category}',
    severity: 2,
    pattern: /(?!)/,
    why: '',
  },
];`;
const examples = `  '${id}': { flag: [], pass: [] },
};`;

const { path, source } = requireInput();
writeFileSync(path, source.replace(/^\];$/m, rule).replace(/^\};$/m, examples));
console.log(`lib/coach/rules/${file}.ts has ${id} now. What is left:
  1. its pattern and why, what to write instead (rules/instead.ts), three examples that flag and three that pass
  2. node scripts/check-patterns.mjs       is the pattern safe?
  3. node scripts/train-coach.mjs          learn how much it weighs (then --report: is the coach better for it?)
  4. node scripts/rules-doc.mjs            docs/rules.md
  5. npx vitest run --project unit lib/coach`);
