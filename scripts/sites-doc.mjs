#!/usr/bin/env node
// Writes the tables of docs/sites.md from what the last runs left.
//   npx vitest run --project unit tests/sites-mutations.test.ts tests/sites-spoofs.test.ts tests/taught-sites.test.ts
//   node scripts/sites-doc.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'docs/sites.md');
const read = (name) => JSON.parse(readFileSync(join(root, '.output/sites', `${name}.json`), 'utf8'));
const countWrong = (cells) => cells.filter(({ wrong }) => wrong > 0).length;
const distinct = (all) => [...new Set(all)];
const row = (cells) => `| ${cells.join(' | ')} |`;

/** How many of the pages that are about somebody kept them. */
function sayShare(cells) {
  const asked = cells.filter(({ outcome }) => outcome !== 'nobody');
  const kept = asked.filter(({ outcome }) => outcome === 'kept').length;
  return asked.length === 0 ? '–' : `${kept}/${asked.length}`;
}

/** Pages that aren't sure, each with what makes them so. */
function sayUnsure(cells, what) {
  const unsure = cells.filter(({ outcome }) => outcome === 'not sure');
  const pages = distinct(unsure.map(({ page }) => page)).sort();
  return pages.map((page) => {
    const why = distinct(unsure.filter((cell) => cell.page === page).map((cell) => cell[what]));
    return `* \`${page}\`: ${why.length > 6 ? `${why.length} of them` : why.join(', ')}`;
  });
}

function sayMutations() {
  const cells = read('mutations');
  const sites = distinct(cells.map(({ site }) => site)).sort();
  const rows = distinct(cells.map(({ mutation }) => mutation)).map((name) => {
    const own = cells.filter(({ mutation }) => mutation === name);
    return row([name, ...sites.map((site) => sayShare(own.filter((cell) => cell.site === site))), sayShare(own)]);
  });
  const found = cells.reduce((sum, { drafts: [one, meant] }) => sum + Math.min(one, meant), 0);
  const meant = cells.reduce((sum, { drafts }) => sum + drafts[1], 0);
  return [
    row(['the page has', ...sites, 'all']),
    row(['---', ...sites.map(() => '---'), '---']),
    ...rows,
    row(['**all**', ...sites.map((site) => sayShare(cells.filter((cell) => cell.site === site))), sayShare(cells)]),
    '',
    `Wrong persons: ${countWrong(cells)} of ${cells.length} pages. Drafts found: ${found} of ${meant}.`,
    '',
    'Not sure:',
    ...sayUnsure(cells, 'mutation'),
  ];
}

const KINDS = {
  body: 'words of a mail that mean to be its header',
  name: 'display names that mean to be somebody',
  address: 'addresses that look like another',
  unseen: 'parts of the page that nobody sees',
  page: 'profiles, leads and conversations made to deceive',
};

function saySpoofs() {
  const told = read('spoofs');
  const rows = Object.entries(KINDS).map(([kind, words]) => {
    const own = told.filter((one) => one.kind === kind);
    const count = (outcome) => own.filter((one) => one.outcome === outcome).length;
    return row([words, own.length, count('kept') + count('nobody'), count('not sure'), countWrong(own)]);
  });
  return [
    row(['deceit', 'pages', 'right', 'not sure', 'wrong']),
    row(['---', '---', '---', '---', '---']),
    ...rows,
    '',
    'Not sure, addresses that look like another aside (one that can’t be read is nobody’s):',
    ...sayUnsure(
      told.filter(({ kind }) => kind !== 'address'),
      'what',
    ),
  ];
}

/** Pages that the generic reader can't read, read by what was taught of them. */
function sayTaught() {
  const { changed, spoofs } = read('taught');
  const pages = distinct(changed.map(({ page }) => page)).sort();
  const rows = pages.map((page) => {
    const own = spoofs.filter((one) => one.page === page);
    const count = (outcome) => own.filter((one) => one.outcome === outcome).length;
    const kept = sayShare(changed.filter((one) => one.page === page));
    return row([page, kept, `${own.length}: ${count('kept')}, ${count('not sure')}, ${countWrong(own)}`]);
  });
  return [
    row(['page', 'changed as above: kept', 'filled with deceit: right, not sure, wrong']),
    row(['---', '---', '---']),
    ...rows,
    '',
    'In three of four deceits the true sender or the whole header is missing: then not sure is what is right.',
    '',
    'Changed, and not sure:',
    ...sayUnsure(changed, 'mutation'),
  ];
}

function replacePart(text, name, lines) {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const [before, rest] = [text.slice(0, text.indexOf(begin)), text.slice(text.indexOf(end))];
  return `${before}${begin}\n${lines.join('\n')}\n${rest}`;
}

const text = replacePart(readFileSync(target, 'utf8'), 'mutations', sayMutations());
writeFileSync(target, replacePart(replacePart(text, 'spoofs', saySpoofs()), 'taught', sayTaught()));
console.log('docs/sites.md is written');
