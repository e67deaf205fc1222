import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../lib/coach/rules/index';
import type { Examples } from '../lib/coach/rules/rule';
import {
  findForbiddenCalls,
  findForeignNames,
  findForeignWords,
  findLongFunctions,
  findOddImports,
  findSilentMessages,
  findUndocumentedExports,
  findWordsInComponents,
} from './house/shipped-rules';
import { countLines, isTest, listFiles, ROOT, readCode, readShipped, readSource } from './house/source';

/** The repo's own manners. A red one says where, and how to put it right. */
function houseRule(name: string, how: string, find: () => string[]) {
  test(name, () => expect(find(), how).toEqual([]));
}

const shipped = readShipped();
const code = [...readCode('lib', 'components', 'entrypoints', 'scripts', 'tests')];
const screens = shipped.filter(({ path }) => path.endsWith('.tsx'));

/** Data, not code: long because there is much of it. */
const DATA =
  /^lib\/library\/issues\/|^lib\/app\/sample-data|^lib\/coach\/[^/]*weights|^lib\/locales\/|^tests\/(corpus|fixtures|files|quick-notes|museum)\/|^tests\/editors\/site\//;

houseRule(
  'no file is longer than 250 lines',
  'Look for the second room in it: what has a name of its own gets a file of its own.',
  () =>
    code
      .filter(({ path, text }) => !DATA.test(path) && countLines(text) > 250)
      .map(({ path, text }) => `${path} has ${countLines(text)}`),
);

houseRule(
  'no function is longer than 40 lines',
  'Name the steps: each becomes a function that reads like a sentence.',
  () => [...shipped, ...readCode('scripts')].filter(({ path }) => !DATA.test(path)).flatMap(findLongFunctions),
);

/** A clock on the wall ticks; that isn't polling. */
const CLOCK = 'lib/live/use-now.ts';

houseRule(
  'shipped code reaches no network, makes no markup of strings, and doesn’t poll',
  'Acquaint sends nothing (docs/privacy.md). Build nodes, not HTML; wait for events under an AbortSignal, not in intervals.',
  () => shipped.filter(({ path }) => path !== CLOCK).flatMap(findForbiddenCalls),
);

houseRule('components hold no words', 'Every word the user sees stands in lib/locales/en/; take it from there.', () =>
  screens.flatMap(findWordsInComponents),
);

houseRule(
  'every message is explained',
  'The table in lib/messages/protocol.ts is the documentation: put one sentence above the message.',
  () => findSilentMessages(readSource('lib/messages/protocol.ts')),
);

houseRule(
  'what a room offers is explained',
  'Put a comment above the export: shapes, units, errors, where it comes from.',
  () =>
    shipped
      .filter(({ path }) => /^lib\/(core|coach|formats|sites|page|messages|browser|data|app|library)\//.test(path))
      .flatMap(findUndocumentedExports),
);

houseRule(
  'names use the words of this house',
  'We say contact, account, identity, sighting (lib/README.md). “Lead” is LinkedIn’s word, so its adapter may use it.',
  () => shipped.filter(({ path }) => !path.startsWith('lib/sites/linkedin/')).flatMap(findForeignNames),
);

houseRule(
  'texts use the words of this house',
  'People are contacts, not leads or targets; say “write to”, not “target”.',
  () => shipped.filter(({ path }) => path.startsWith('lib/locales/')).flatMap(findForeignWords),
);

houseRule(
  'each rule of the coach shows three sentences it flags and three it lets pass',
  'Add them to the Examples beside the rule.',
  () => {
    const files = import.meta.glob<Record<string, unknown>>('../lib/coach/rules/*.ts', { eager: true });
    const exported = Object.values(files).flatMap((file) => Object.entries(file));
    const examples: Examples = Object.assign(
      {},
      ...exported.filter(([name]) => /Examples$/.test(name)).map(([, value]) => value),
    );
    const counts = rules.map(({ id }) => ({
      id,
      flag: examples[id]?.flag.length ?? 0,
      pass: examples[id]?.pass.length ?? 0,
    }));
    return counts
      .filter(({ flag, pass }) => flag < 3 || pass < 3)
      .map(({ id, flag, pass }) => `${id}: ${flag} flagged, ${pass} passed`);
  },
);

houseRule(
  'imports are relative and without .ts',
  'Write ../core/match, neither @/lib/core/match nor ../core/match.ts.',
  () => code.flatMap(findOddImports),
);

houseRule(
  'nothing is left for later, and no check is silenced',
  'Do it now or write it into the issue; mend what the checker says. (biome-ignore needs its reason beside it.)',
  () => {
    const marks = new RegExp(['TO', 'DO|FIX', 'ME|@ts-', 'ignore|@ts-', 'nocheck'].join(''));
    return code.filter(({ text }) => marks.test(text)).map(({ path, text }) => `${path}: ${marks.exec(text)?.[0]}`);
  },
);

houseRule('files are named in kebab-case', 'lower-case words with hyphens: merge-contacts.ts.', () =>
  listFiles('lib', 'components', 'entrypoints', 'scripts', 'tests', 'docs').filter(
    (path) =>
      !/^\.|^(README|LABELS)\.md$|^[a-z0-9]+([-.][a-z0-9]+)*$|^[a-z_]+\.py$|^__snapshots__$/.test(basename(path)) &&
      !/fixtures|files\//.test(path),
  ),
);

houseRule('no room is a drawer', 'Name what is inside: dates, phone, not the drawer it lies in.', () => {
  const drawers = /(^|\/)(utils?|helpers?|managers?|services?|misc|shared)(\.[a-z]+|\/)/;
  return listFiles('lib', 'components', 'entrypoints', 'scripts', 'tests').filter((path) => drawers.test(path));
});

houseRule(
  'the repo stands alone',
  'Copy what is needed into the repo and tidy it: nobody who clones it has the folder beside it.',
  () => {
    const outside = new RegExp(`${['\\.\\.', 'shared'].join('/')}\\b|${['', 'work', 'main'].join('/')}\\b`);
    const texts = listFiles().filter(
      (path) => /\.(ts|tsx|mjs|js|json|md|css|html|sh|py)$|^\.ci\//.test(path) && path !== 'package-lock.json',
    );
    return texts.filter((path) => outside.test(readSource(path).text));
  },
);

/** Sites that everybody uses have more ways to look. */
const FEWEST_FIXTURES: Record<string, number> = { linkedin: 6, gmail: 8, roundcube: 6 };

houseRule(
  'every site has its fixtures, five at least, each with what must be read from it',
  'Add tests/fixtures/<site>/<page>--<why>.html and the .json beside it.',
  () => {
    const files = listFiles('tests/fixtures');
    const pages = files.filter((path) => path.endsWith('.html'));
    const few = foldersIn('lib/sites').flatMap((site) => {
      const count = pages.filter((path) => path.startsWith(`tests/fixtures/${site}/`)).length;
      return count < (FEWEST_FIXTURES[site] ?? 5) ? [`${site} has ${count}`] : [];
    });
    const alone = pages.filter((path) => !files.includes(path.replace(/html$/, 'json')));
    return [...few, ...alone.map((path) => `${path} has no .json`)];
  },
);

houseRule(
  'every runtime dependency is justified',
  'Add its line to docs/dependencies.md: what for, what it weighs, what was left out for it.',
  () => {
    const text = readSource('docs/dependencies.md').text;
    return Object.keys(readPackage().dependencies).filter((name) => !text.includes(`\`${name}\``));
  },
);

houseRule(
  'runtime dependencies are few, pinned, and run nothing when installed',
  'About a dozen, each at an exact version, none with an install script.',
  () => {
    const { dependencies } = readPackage();
    const lock = JSON.parse(readSource('package-lock.json').text) as {
      packages: Record<string, { hasInstallScript?: boolean }>;
    };
    const scripted = Object.keys(dependencies).filter(
      (name) => lock.packages[`node_modules/${name}`]?.hasInstallScript,
    );
    const loose = Object.entries(dependencies)
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
      .map(([name]) => name);
    const many = Object.keys(dependencies).length > 15 ? ['more than fifteen'] : [];
    return [...scripted, ...loose, ...many];
  },
);

houseRule(
  'people in tests are made up',
  'Use addresses under .example, example.com, example.org, example.net, .test or .invalid.',
  () => {
    const address = /[\w.+-]+@([\w-]+\.)+[a-z]{2,}/gi;
    const invented = /@([\w-]+\.)*(example(\.(com|org|net))?|test|invalid|localhost)$/i;
    const texts = listFiles('tests').filter(
      (path) => /\.(html|json|jsonl|csv|vcf|py)$/.test(path) && !/node_modules|package(-lock)?\.json/.test(path),
    );
    return texts.flatMap((path) =>
      [...new Set(readSource(path).text.match(address) ?? [])]
        .filter((found) => !invented.test(found))
        .map((found) => `${path}: ${found}`),
    );
  },
);

houseRule(
  'tests run: none is skipped or alone',
  'Take away .only and .skip; a test that can’t pass today is an issue.',
  () =>
    code
      .filter(isTest)
      .filter(({ text }) => /\b(test|it|describe)\.(only|skip|todo)\b/.test(text))
      .map(({ path }) => path),
);

function foldersIn(path: string): string[] {
  const folder = join(ROOT, path);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

function readPackage(): { dependencies: Record<string, string> } {
  return JSON.parse(readSource('package.json').text);
}
