/**
 * `npm run bench`: what things cost, ours and (where there are any) others', in one run on this machine.
 * Every `.mjs` and `.bench.ts` in tests/bench is one bench; each prints its own lines. Names on the command line choose: `bench coach`.
 */
import { readdirSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { findChromium, findFirefox } from './find-browsers.mjs';
import { projectEnv, ROOT, runCommand } from './run-command.mjs';
import { setup } from './setup.mjs';

const FOLDER = join(ROOT, 'tests', 'bench');
const wanted = process.argv.slice(2);

/** TypeScript is bundled first; packages stay outside. Answers the file that Node can run. */
async function runnable(name) {
  if (name.endsWith('.mjs')) return join(FOLDER, name);
  const { build: bundle } = await import('esbuild');
  const outfile = join(ROOT, '.output', 'bench', name.replace(/\.ts$/, '.mjs'));
  await bundle({
    entryPoints: [join(FOLDER, name)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  return outfile;
}

function chosen() {
  const all = readdirSync(FOLDER).filter((name) => /\.mjs$|\.bench\.ts$/.test(name));
  return all.filter((name) => wanted.length === 0 || wanted.some((word) => name.startsWith(word))).sort();
}

async function bench() {
  await setup();
  const built = await build({ mode: 'e2e', log: (browser) => join(ROOT, '.output', 'bench', `build-${browser}.log`) });
  if (built.code !== 0) throw new Error(`The build failed:\n${built.output}`);
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores`);
  const env = projectEnv({ CHROME_BIN: findChromium() ?? '', FIREFOX_BIN: findFirefox() ?? '' });
  let failed = 0;
  for (const name of chosen()) {
    console.log(`\n${name.replace(/(\.bench)?\.\w+$/, '')}`);
    const { code } = await runCommand('node', [await runnable(name)], { env, minutes: 10 });
    if (code !== 0) failed += 1;
  }
  process.exitCode = failed === 0 ? 0 : 1;
}

await bench().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
