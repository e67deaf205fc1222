import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { bundleTour } from '../../../scripts/bundle-tour.mjs';

const SHOTS = join(process.cwd(), '.output', 'shots');

/** The first command of the README, as it runs where there is no display; only the installing and building is left out. */
test('the tour of `npm start` walks to its end and leaves its pictures', async () => {
  // Those of a tour before, which may have had other steps, are not this one's.
  mkdirSync(SHOTS, { recursive: true });
  for (const name of readdirSync(SHOTS)) if (name.startsWith('tour-')) rmSync(join(SHOTS, name));
  const begun = Date.now();
  const tour = await bundleTour();
  const { stdout } = await promisify(execFile)(process.execPath, [tour, 'headless'], { timeout: 280_000 });
  const pictures = readdirSync(SHOTS)
    .filter((name) => /^tour-\d\d-.*\.png$/.test(name))
    .sort();
  expect(stdout).toContain(`${pictures.length} pictures`);
  expect(pictures.map((name) => name.slice('tour-00-'.length, -'.png'.length))).toEqual([
    'welcome',
    'agreed',
    'linkedin',
    'gmail-thread',
    'draft-and-review',
    'hint-card',
    'quick-add',
    'people',
    'person',
    'import',
  ]);
  for (const { size, mtimeMs } of pictures.map((name) => statSync(join(SHOTS, name)))) {
    expect(mtimeMs).toBeGreaterThan(begun);
    expect(size).toBeGreaterThan(8_000);
  }
}, 300_000);
