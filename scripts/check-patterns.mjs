#!/usr/bin/env node
// Checks every pattern of the coach for catastrophic backtracking and writes down which ones passed.
//   node scripts/check-patterns.mjs      a minute or two; only new or changed patterns are checked
// The patterns see at most 500 characters of a clause (clause-facts.ts), so attacks of 600 are tried: none may take
// more than five million steps, some 20 ms.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { importCoach } from './train/corpus.mjs';

const file = join(dirname(fileURLToPath(import.meta.url)), '../tests/corpus/safe-patterns.json');
const LIMITS = { timeout: 30_000, maxAttackStringSize: 600, attackLimit: 5_000_000, checker: 'fuzz' };

const { rules, cues } = await importCoach(`export { rules } from './rules/index'; export { cues } from './cues';`);
const patterns = [...rules.flatMap(({ pattern, unless }) => (unless ? [pattern, unless] : [pattern])), ...cues];
const known = new Set(JSON.parse(readFileSync(file, 'utf8')));
const safe = [];
let bad = 0;
for (const pattern of patterns) {
  const digest = createHash('sha256').update(pattern.source).digest('hex').slice(0, 16);
  const { status, attack } = known.has(digest)
    ? { status: 'safe' }
    : await check(pattern.source, pattern.flags, LIMITS);
  if (status === 'safe') safe.push(digest);
  else {
    bad++;
    console.log(`${status}: ${pattern.source.slice(0, 100)}… ${attack?.pattern ?? ''}`);
  }
}
writeFileSync(file, `${JSON.stringify([...new Set(safe)].sort(), null, 2)}\n`);
console.log(`${safe.length} of ${patterns.length} patterns are safe`);
process.exitCode = bad > 0 ? 1 : 0;
