/** What others check a text with, each as one call: `{name, check(text)}`, made ready and warm enough to be timed. */
import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { retext } from 'retext';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextSimplify from 'retext-simplify';
import writeGood from 'write-good';

const style = retext().use(retextPassive).use(retextSimplify).use(retextIntensify);
const harper = new LocalLinter({ binary: binaryInlined });
await harper.setup();

export const checkers = [
  { name: 'write-good', check: (text) => writeGood(text) },
  { name: 'retext (passive, simplify, intensify)', check: (text) => style.process(text) },
  { name: 'alex', check: (text) => alex(text) },
  { name: 'harper.js', check: (text) => harper.lint(text) },
];
