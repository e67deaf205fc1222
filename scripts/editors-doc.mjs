#!/usr/bin/env node
// Writes docs/editors.md from what the last runs left: the editor tests of both browsers, the paint tests and the paint bench.
//   npx vitest run --project chromium editors paint && npx vitest run --project firefox editors paint && npm run bench paint
//   node scripts/editors-doc.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (name) => JSON.parse(readFileSync(join(root, '.output/editors', `${name}.json`), 'utf8'));

const NAMES = {
  plain: 'plain contenteditable (Gmail, LinkedIn)',
  textarea: 'textarea (LinkedIn’s note, plain text in Roundcube)',
  rooster: 'RoosterJS 9.7 (taken to be Outlook’s)',
  squire: 'Squire 2.4 (Fastmail’s kind)',
  quill: 'Quill 2.0',
  lexical: 'Lexical 0.40',
  prosemirror: 'ProseMirror 1.42',
  slate: 'Slate 0.146',
  draft: 'Draft.js 0.11',
};
const BROWSERS = ['chromium', 'firefox'];

/** What one cell came to, in words. */
function sayCell({ outcome, right, later, undone, redone, undo }) {
  if (outcome === 'copied') return 'copied, text untouched';
  if (!right || !later) return `**wrong** (${outcome})`;
  const back = undone ? 'one undo' : '**undo lost**';
  const forth = redone ? 'redo' : 'no redo';
  return `${outcome} · ${back} · ${forth}${undo === 2 ? '' : ' ¹'}`;
}

function sayEdits() {
  const cells = Object.fromEntries(BROWSERS.map((browser) => [browser, read(`cells-${browser}`)]));
  const rows = cells.chromium.map(({ id, bold, did }) => {
    const same = (row) => row.id === id && row.bold === bold && row.did === did;
    const what = did === 'insert' ? 'insert at the caret' : `replace${bold ? ', phrase half bold' : ''}`;
    const said = BROWSERS.map((browser) => sayCell(cells[browser].find(same)));
    return `| ${NAMES[id]} | ${what} | ${said.join(' | ')} |`;
  });
  return ['| editor | what | Chromium | Firefox |', '|---|---|---|---|', ...rows];
}

function sayPaint() {
  const cells = Object.fromEntries(BROWSERS.map((browser) => [browser, read(`paint-${browser}`)]));
  const rows = cells.chromium.map(({ id, path }) => {
    const said = BROWSERS.map((browser) => {
      const { before, marked, after, html } = cells[browser].find((row) => row.id === id && row.path === path);
      return `${before} → ${marked} → ${after}, HTML ${html ? 'the same' : '**changed**'}`;
    });
    return `| ${id}${path.includes('strict') ? ', strict page' : ''} | ${said.join(' | ')} |`;
  });
  return ['| where | Chromium | Firefox |', '|---|---|---|', ...rows];
}

function sayCost() {
  const rows = read('paint-cost').map(
    ({ words, way, marks, handler, work }) => `| ${words} | ${way} | ${marks} | ${handler} | ${work} |`,
  );
  return [
    '| words | way | marks | ms a key | ms of layout, style and script, 60 keys |',
    '|---|---|---|---|---|',
    ...rows,
  ];
}

const lines = [
  '# In other people’s editors',
  '',
  'Made by `node scripts/editors-doc.mjs` from the last runs of `tests/e2e/*/editors.test.ts`, `paint.test.ts` and `npm run bench paint`.',
  '',
  '## Replacing and inserting',
  '',
  'Real keys, then the edit from a content script. A cell is right when the page and the editor’s own state hold the edit, also',
  'after more typing; *one undo*: a single Ctrl+Z brings back the exact text; *redo*: Ctrl+Shift+Z brings back the edit.',
  'An editor that refuses (read-only, swallows events, takes back what a script writes) keeps its text, and the question is copied.',
  '',
  ...sayEdits(),
  '',
  '¹ The editor joins what is typed right after the edit with it: one undo then takes back both.',
  '',
  '## Painting',
  '',
  'Pixels of the line’s colour on the screen: before, with the mark, and after it was taken away.',
  '',
  ...sayPaint(),
  '',
  'What a key costs with all marks drawn anew (Chromium, headless; *product*: reading, the coach and painting together):',
  '',
  ...sayCost(),
];
writeFileSync(join(root, 'docs/editors.md'), `${lines.join('\n')}\n`);
