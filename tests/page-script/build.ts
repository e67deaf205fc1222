import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Tests and benches run in the repo's root. */
const here = join(process.cwd(), 'tests/page-script');

/** Where `buildPageScript` puts the test extension. */
export const PAGE_EXTENSION = join(here, '../../.output/page-script');

/** Bundles lib/page with the real adapters and the real coach into an extension of its own. */
export async function buildPageScript(): Promise<void> {
  await mkdir(PAGE_EXTENSION, { recursive: true });
  await build({
    entryPoints: [join(here, 'content.ts')],
    outfile: join(PAGE_EXTENSION, 'content.js'),
    bundle: true,
    logLevel: 'warning',
    target: 'es2022',
  });
  await cp(join(here, 'manifest.json'), join(PAGE_EXTENSION, 'manifest.json'));
}
