import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vitest/node';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** One file: its path from the root with forward slashes, and its text. */
export type Source = { path: string; text: string };

const SKIPPED = new Set(['node_modules', '.output', '.wxt', '.git', '.vite']);
const CODE = new Set(['.ts', '.tsx', '.mjs', '.js']);

/** Every file below these folders of the repo, or of the whole repo. */
export function listFiles(...folders: string[]): string[] {
  return (folders.length > 0 ? folders : ['.']).flatMap((folder) => walkFolder(join(ROOT, folder))).sort();
}

function walkFolder(folder: string): string[] {
  let entries: ReturnType<typeof readEntries> = [];
  try {
    entries = readEntries(folder);
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : walkFolder(path);
    return [relative(ROOT, path).split(sep).join('/')];
  });
}

const readEntries = (folder: string) => readdirSync(folder, { withFileTypes: true });

/** The code below these folders, tests included. */
export function readCode(...folders: string[]): Source[] {
  return listFiles(...folders)
    .filter((path) => CODE.has(extname(path)))
    .map(readSource);
}

export function readSource(path: string): Source {
  return { path, text: readFileSync(join(ROOT, path), 'utf8') };
}

export const isTest = ({ path }: Source) => /\.test\.tsx?$/.test(path);

/** What users get: the code of the rooms and doors, without the tests beside it. */
export function readShipped(): Source[] {
  return readCode('lib', 'components', 'entrypoints').filter(
    (source) => !isTest(source) && !source.path.endsWith('.d.ts'),
  );
}

/** A node of the syntax tree, ESTree with TypeScript's additions. */
export type Node = { type: string; start: number; end: number; [key: string]: unknown };

export function parse({ path, text }: Source): Node {
  const lang = path.endsWith('x') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'js';
  return parseAst(text, { lang }) as unknown as Node;
}

/** Every node of a tree with its parent, outermost first. */
export function* nodesOf(node: Node, parent: Node | null = null): Generator<[Node, Node | null]> {
  yield [node, parent];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* nodesOf(child, node);
    }
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** "lib/core/match.ts:12" */
export function placeOf(source: Source, offset: number): string {
  return `${source.path}:${source.text.slice(0, offset).split('\n').length}`;
}

export function countLines(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}
