/**
 * What a review costs: a mail of 150 words, cold and warm, and a very long draft; beside it, reading each letter once, and
 * what others (tests/bench/peers) need for the same mails.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

type Coach = typeof import('../../lib/coach');
type Labelled = { text: string; subject?: string };

const bundle = await build({
  entryPoints: ['lib/coach/index.ts'],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
});
const code = bundle.outputFiles[0]?.text ?? '';
const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** Drafts of 130 to 170 words, joined from the labelled ones where they are shorter. */
function mailsOf150(): string[] {
  const drafts = readFileSync('tests/corpus/drafts-dev.jsonl', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as Labelled).text);
  const mails: string[] = [];
  let mail = '';
  for (const text of drafts) {
    mail = mail ? `${mail}\n\n${text}` : text;
    if (words(mail) < 130) continue;
    mails.push(
      mail
        .split(/(?<=\s)/)
        .slice(0, 165)
        .join(''),
    );
    mail = '';
  }
  return mails;
}

const middle = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const high = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
const timed = (work: () => void) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const mails = mailsOf150();
const cold: number[] = [];
let coach: Coach | undefined;
for (let round = 0; round < 5; round++) {
  // A new address each round: the module is parsed and its weights are unpacked again.
  const fresh = (await import(
    `data:text/javascript;base64,${Buffer.from(`${code}//${round}`).toString('base64')}`
  )) as Coach;
  cold.push(timed(() => fresh.reviewDraft({ text: mails[0] ?? '', channel: 'mail', kind: 'new' })));
  coach = fresh;
}
if (!coach) throw new Error('the coach did not load');
const { reviewDraft } = coach;
const review = (text: string) => reviewDraft({ text, channel: 'mail', kind: 'new' });
for (let round = 0; round < 30; round++) for (const mail of mails) review(mail);
const warm = Array.from({ length: 20 }, () => mails.map((mail) => timed(() => review(mail)))).flat();
let seen = 0;
const letters = Array.from({ length: 20 }, () =>
  mails.map((mail) =>
    timed(() => {
      for (let at = 0; at < mail.length; at++) seen += mail.charCodeAt(at);
    }),
  ),
).flat();
const long = mails.join('\n\n').repeat(40).slice(0, 200_000);

console.log(
  `  ${mails.length} mails of about ${Math.round(mails.map(words).reduce((a, b) => a + b, 0) / mails.length)} words`,
);
console.log(`  warm: median ${middle(warm).toFixed(2)} ms, p95 ${high(warm).toFixed(2)} ms a mail`);
console.log(
  `  reading each letter once: ${middle(letters).toFixed(4)} ms; ratio ${(middle(warm) / middle(letters)).toFixed(0)}`,
);
console.log(`  cold, first review after loading: ${middle(cold).toFixed(1)} ms`);
console.log(`  a draft of 200 kB: ${middle([1, 2, 3].map(() => timed(() => review(long)))).toFixed(0)} ms`);
console.log(`  size: ${(gzipSync(code).length / 1024).toFixed(1)} kB gzip`);
if (!Number.isFinite(seen)) process.exitCode = 1;

type Checker = { name: string; check(text: string): unknown };

/** Other checkers, installed when missing; none where there is no registry. */
async function readPeers(): Promise<Checker[]> {
  const folder = join(process.cwd(), 'tests/bench/peers');
  try {
    if (!existsSync(join(folder, 'node_modules')))
      execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder });
    const { checkers } = await import(pathToFileURL(join(folder, 'checkers.mjs')).href);
    return checkers;
  } catch (error) {
    console.log(`  no peers: ${String(error).split('\n')[0]}`);
    return [];
  }
}

for (const { name, check } of await readPeers()) {
  const times: number[] = [];
  for (let round = 0; round < 4; round++) {
    for (const mail of mails) {
      const start = performance.now();
      await check(mail);
      // The first round warms it up.
      if (round > 0) times.push(performance.now() - start);
    }
  }
  const ratio = middle(times) / middle(warm);
  console.log(`  ${name}: median ${middle(times).toFixed(2)} ms a mail, ${ratio.toFixed(1)} times ours`);
}
