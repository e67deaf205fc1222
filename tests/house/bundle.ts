import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { ROOT } from './source';

/** The code of one module and all it needs, for a plain page: its exports become the global `name`. */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const result = await build({
    entryPoints: [join(ROOT, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: name,
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

/** Size after gzip in kB (1000 bytes), to one decimal. */
export function gzipKb(code: string): number {
  return Math.round(gzipSync(code, { level: 9 }).length / 100) / 10;
}

/** A file of a build. */
export function readBuilt(folder: string, file: string): string {
  return readFileSync(join(ROOT, '.output', folder, file), 'utf8');
}

/** The scripts of a build in which these words stand. */
export function filesWith(folder: string, words: string): string[] {
  const files = readdirSync(join(ROOT, '.output', folder), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.js') && readBuilt(folder, file).includes(words));
}

/** All script that a page of the extension loads before it can draw: its own and what that imports statically. */
export function readInitialScript(folder: string, page: string): string {
  const html = readBuilt(folder, page);
  const first = [...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="([^"]+\.js)"/g)].map(([, path = '']) =>
    path.replace(/^\//, ''),
  );
  const seen = new Map<string, string>();
  const take = (path: string) => {
    if (seen.has(path)) return;
    const code = readBuilt(folder, path);
    seen.set(path, code);
    for (const [, , from = ''] of code.matchAll(/(^|[;}\s])(?:import|export)[^'"();]*?["'](\.[^"']+\.js)["']/g))
      take(join(dirname(path), from));
  };
  first.forEach(take);
  return [...seen.values()].join('\n');
}
