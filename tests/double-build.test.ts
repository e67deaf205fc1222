import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../scripts/build.mjs';
import { ROOT } from './house/source';

/** All that a build reads. */
const SOURCES = ['components', 'entrypoints', 'lib', 'public', 'package.json', 'tsconfig.json', 'wxt.config.ts'];
const BROWSERS = ['chrome', 'firefox'];

const place = mkdtempSync(join(tmpdir(), 'acquaint-builds-'));
/** Two clean checkouts at addresses of unlike lengths, and the worlds they are built in: another day, another place. */
const ONE = { folder: join(place, 'one'), extra: { TZ: 'UTC', LANG: 'C' } };
const OTHER = {
  folder: join(place, 'some/other/place'),
  extra: { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', HOME: place, USER: 'somebody' },
};

beforeAll(async () => {
  const results = await Promise.all([ONE, OTHER].map(buildIn));
  expect(results.map(({ code, output }) => (code === 0 ? '' : output))).toEqual(['', '']);
}, 480_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe.each(BROWSERS)('two clean builds for %s', (browser) => {
  test('are the same to the byte', () => {
    const [one, other] = [ONE, OTHER].map(({ folder }) => hashesOf(join(folder, '.output', `${browser}-mv3`)));
    expect(Object.keys(one ?? {})).toContain('manifest.json');
    expect(Object.keys(one ?? {}).length).toBeGreaterThan(20);
    expect(other).toEqual(one);
    console.info(
      `${browser}: ${Object.keys(one ?? {}).length} files twice, sha256 of all ${digest(JSON.stringify(one))}`,
    );
  });
});

test('a byte that differs is seen', () => {
  const folder = join(ONE.folder, '.output', 'chrome-mv3');
  const before = hashesOf(folder);
  const twin = join(place, 'twin');
  cpSync(folder, twin, { recursive: true });
  expect(hashesOf(twin)).toEqual(before);
  cpSync(join(ROOT, 'package.json'), join(twin, 'background.js'));
  expect(hashesOf(twin)).not.toEqual(before);
});

async function buildIn({ folder, extra }: typeof ONE) {
  mkdirSync(folder, { recursive: true });
  for (const source of SOURCES) cpSync(join(ROOT, source), join(folder, source), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return build({ cwd: folder, extra, log: (browser) => join(folder, `${browser}.log`) });
}

function hashesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [relative(folder, path), digest(readFileSync(path))]));
}

function digest(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
