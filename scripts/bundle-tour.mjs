import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run-command.mjs';

const TOUR = join(ROOT, '.output', 'tour.mjs');

/** The tour is TypeScript and shares its steps with the tests; packages stay outside the bundle. Answers its path. */
export async function bundleTour() {
  const { build: bundle } = await import('esbuild');
  rmSync(TOUR, { force: true });
  await bundle({
    entryPoints: [join(ROOT, 'scripts', 'tour.ts')],
    outfile: TOUR,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  return TOUR;
}
