import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Tests and benches run in the repo's root. */
const here = join(process.cwd(), 'tests/editors');
const out = join(here, '../../.output/editors');

/** Folders made by `buildEditors`: the page with nine editors, and the extension that works on it. */
export const EDITORS_SITE = join(out, 'site');
export const EDITORS_EXTENSION = join(out, 'extension');

/** Bundles the test page from the editors' own packages, and the test extension from lib/page as it is. */
export async function buildEditors(): Promise<void> {
  await mkdir(EDITORS_SITE, { recursive: true });
  await mkdir(EDITORS_EXTENSION, { recursive: true });
  await Promise.all([
    build({
      entryPoints: [join(here, 'site/editors.jsx')],
      outfile: join(EDITORS_SITE, 'editors.js'),
      bundle: true,
      minify: true,
      logLevel: 'warning',
      define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    }),
    build({
      entryPoints: [join(here, 'extension/content.ts')],
      outfile: join(EDITORS_EXTENSION, 'content.js'),
      bundle: true,
      logLevel: 'warning',
      target: 'es2022',
    }),
    cp(join(here, 'extension/manifest.json'), join(EDITORS_EXTENSION, 'manifest.json')),
    cp(join(here, 'site/index.html'), join(EDITORS_SITE, 'index.html')),
    cp(join(here, 'site/paint.html'), join(EDITORS_SITE, 'paint.html')),
    cp(join(here, 'site/paint.js'), join(EDITORS_SITE, 'paint.js')),
  ]);
}
