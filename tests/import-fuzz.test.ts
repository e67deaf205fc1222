import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom, SEED } from './faults/random';
import { mutateFile } from './fuzz/mutate-file';
import type { Taken, Taking } from './fuzz/take-file';
import { archiveFile, type Connection, connectionsFile } from './record/archive';

/**
 * Files that are broken by chance and on purpose: none hangs the page, changes what it runs on, or leaves anything half
 * done. 500 of them here; 5,000 by `npm run test:faults`. FAULTS_SEED replays a run.
 */
const FILES = process.env.FAULTS === 'long' ? 5_000 : 500;
/** Every so many are written to a record too, and taken back. */
const WRITTEN = 20;
/** Milliseconds of work after which a file hangs; and of waiting, whatever the machine does besides. */
const HANG = 2_000;
const LOST = 30_000;

const root = fileURLToPath(new URL('./files/', import.meta.url));
let code = '';
let worker: Worker;

beforeAll(async () => {
  const entry = fileURLToPath(new URL('./fuzz/take-file.ts', import.meta.url));
  const built = await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    define: { 'import.meta.env.MODE': '"production"' },
    logLevel: 'error',
    write: false,
  });
  code = built.outputFiles[0]?.text ?? '';
  worker = new Worker(code, { eval: true });
});
afterAll(() => worker.terminate());

async function originals(): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }[]> {
  const all = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const names = all.filter((name) => /\.(?:csv|vcf|md)$/.test(name) && !name.startsWith('unknown'));
  const files = names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(root, name))) }));
  const archive = await archiveFile();
  const zip = { name: archive.name, bytes: new Uint8Array(await archive.arrayBuffer()) };
  const many = Array.from(
    { length: 300 },
    (_, n): Connection => ({ name: [`Given${n}`, 'Made-Up'], slug: `given-${n}` }),
  );
  const list = { name: 'Connections.csv', bytes: new TextEncoder().encode(connectionsFile(many)) };
  // These few are some of eighty files, and have more to break than any.
  return [...files, ...Array.from({ length: 12 }, () => [zip, list]).flat()];
}

/** What the thread says of a file; a hang where it says nothing for long, having worked all the while. */
function take(taking: Taking): Promise<Taken | 'hangs'> {
  return new Promise((resolve) => {
    const [began, busy] = [performance.now(), process.cpuUsage()];
    const settle = (taken: Taken | 'hangs') => {
      clearTimeout(timer);
      worker.removeAllListeners('message');
      resolve(taken);
    };
    const look = () => {
      const { user, system } = process.cpuUsage(busy);
      const worked = (user + system) / 1_000;
      if (worked >= limit || performance.now() - began > LOST) settle('hangs');
      else timer = setTimeout(look, 250);
    };
    // Writing to a record that is only made up in memory is slow by itself, and is no part of reading.
    const limit = taking.write ? LOST : HANG;
    let timer = setTimeout(look, HANG);
    worker.once('message', settle);
    worker.postMessage(taking);
  });
}

test(`${FILES} broken files: no hang, no changed prototype, nothing half-written`, async () => {
  console.log(`FAULTS_SEED=${SEED}`);
  const random = randomFrom(SEED);
  const files = await originals();
  const all = files.map(({ bytes }) => bytes);
  const sum = { people: 0, errors: 0, refused: 0, slowest: 0, withPeople: 0 };
  // The first file pays for what is loaded once.
  await take({ ...(files[0] ?? { name: '', bytes: new Uint8Array() }), write: true });
  for (let turn = 0; turn < FILES; turn++) {
    const { name, bytes } = files[Math.floor(random() * files.length)] ?? { name: '', bytes: new Uint8Array() };
    const mutated = mutateFile(bytes, random, all);
    const began = performance.now();
    const write = turn % WRITTEN === 0;
    const taken = await take({ name, bytes: mutated.bytes, write });
    if (!write) sum.slowest = Math.max(sum.slowest, performance.now() - began);
    const wrong = taken === 'hangs' ? ['hangs'] : taken.wrong;
    if (wrong.length > 0) keep(name, mutated.bytes);
    expect(wrong, `file ${turn} (${name}: ${mutated.how.join(', ')}), FAULTS_SEED=${SEED}`).toEqual([]);
    if (taken === 'hangs') break;
    sum.people += taken.people;
    sum.errors += taken.errors;
    sum.withPeople += taken.people > 0 ? 1 : 0;
    sum.refused += taken.refused ? 1 : 0;
  }
  console.log(`${FILES} files: ${JSON.stringify({ ...sum, slowest: `${sum.slowest.toFixed(0)} ms` })}`);
  // Files that are mostly refused would prove little about reading.
  expect(sum.withPeople).toBeGreaterThan(FILES / 4);
  expect(sum.errors).toBeGreaterThan(FILES / 4);
}, 3_600_000);

/** The file that went wrong, to be looked at. */
function keep(name: string, bytes: Uint8Array): void {
  const folder = fileURLToPath(new URL('../.output/fuzz/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name.replace(/[^\w.-]/g, '_')), bytes);
}

test('a thread that never answers is told as a hang', async () => {
  const own = worker;
  worker = new Worker("require('node:worker_threads').parentPort.on('message', () => { for (;;); })", { eval: true });
  expect(await take({ name: 'x', bytes: new Uint8Array(), write: false })).toBe('hangs');
  await worker.terminate();
  worker = own;
}, 60_000);
