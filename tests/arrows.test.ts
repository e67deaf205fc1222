import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles, ROOT } from './house/source';

/** The arrows themselves are checked by `npm run arrows`; here it is whether they are drawn around everything. */
type Rule = { name: string; from: { path?: string }; to: { path?: string; pathNot?: string } };
const config = (await import(join(ROOT, '.dependency-cruiser.mjs'))) as { default: { forbidden: Rule[] } };
const rules = config.default.forbidden;
const rows = rules.filter(({ name }) => name.endsWith('-arrows'));
const rowsOf = (path: string) => rows.filter(({ from }) => new RegExp(from.path ?? '').test(path));

function requireRule(name: string): Rule {
  const rule = rules.find((one) => one.name === name);
  if (!rule) throw new Error(`no rule is called ${name}`);
  return rule;
}

const code = listFiles('entrypoints').filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.test.ts'));
const pageScripts = code.filter((path) => !/^entrypoints\/(background|sidepanel|popup|welcome|app)\//.test(path));

describe('the arrows', () => {
  test.each(code)('of %s are drawn by exactly one row of .dependency-cruiser.mjs', (path) => {
    expect(rowsOf(path).map(({ name }) => name)).toHaveLength(1);
  });

  test.each(pageScripts)('%s is a page script: light, and far from the record', (path) => {
    expect(rowsOf(path).map(({ name }) => name)).toEqual(['page-scripts-arrows']);
    expect(path).toMatch(new RegExp(requireRule('page-wing-stays-light').from.path ?? ''));
  });

  test('keep screens and background away from what runs in pages', () => {
    for (const name of ['screens-arrows', 'background-arrows']) {
      const open = new RegExp(requireRule(name).to.pathNot ?? '');
      for (const path of [...pageScripts, 'lib/page/run-page.ts', 'lib/sites/gmail/index.ts'])
        expect(open.test(path), `${name} lets ${path} in`).toBe(false);
    }
  });
});
