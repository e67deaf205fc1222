// Writes tests/museum/v<N>.json for today's schema: once for each new version (tests/museum/write.ts says more).
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const out = '.output/museum.mjs';
mkdirSync('.output', { recursive: true });
await build({
  entryPoints: ['tests/museum/write.ts'],
  outfile: out,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
});
try {
  execFileSync(process.execPath, [out], { stdio: 'inherit' });
  execFileSync('npx', ['biome', 'format', '--write', 'tests/museum'], { stdio: 'inherit' });
} finally {
  rmSync(out, { force: true });
}
