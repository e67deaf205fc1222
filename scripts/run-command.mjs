/** Starting other programs: one way for all scripts, so that none hangs for ever and each is timed. */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const WINDOWS = process.platform === 'win32';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The packages' own programs come first: among them the Node that everything after the installation runs on. */
export function projectEnv(extra = {}) {
  const bin = join(ROOT, 'node_modules', '.bin');
  return { ...process.env, PATH: `${bin}${WINDOWS ? ';' : ':'}${process.env.PATH ?? ''}`, ...extra };
}

/**
 * Run a program to its end. Output goes to the terminal, or with `log` to that file.
 * After `minutes` (20) it is ended with everything it started. Answers `{code, ms, output}`; code 124 = took too long.
 */
export function runCommand(command, args, { env = projectEnv(), log, minutes = 20, cwd = ROOT } = {}) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: log ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      detached: !WINDOWS,
      shell: WINDOWS,
    });
    const finish = collect(child, log);
    let late = false;
    // Ctrl-C reaches only us, since the child leads a group of its own: pass it on, and end when it has.
    const stopWithUs = () => {
      child.once('close', () => process.exit(130));
      endGroup(child);
    };
    const timer = setTimeout(() => {
      late = true;
      endGroup(child);
    }, minutes * 60_000);
    for (const signal of SIGNALS) process.once(signal, stopWithUs);
    const end = (code, error) => {
      clearTimeout(timer);
      for (const signal of SIGNALS) process.off(signal, stopWithUs);
      const said = finish(error ? `\n${error.message}\n` : late ? `\nended after ${minutes} minutes\n` : '');
      resolve({ code: late ? 124 : code, ms: Date.now() - started, output: said });
    };
    child.once('error', (error) => end(127, error));
    child.once('close', (code) => end(code ?? 1));
  });
}

/** Keep what a program says, in memory (its last 200 kB) and in the log file. Returns the function that ends it. */
function collect(child, log) {
  if (!log) return () => '';
  mkdirSync(dirname(log), { recursive: true });
  const file = createWriteStream(log);
  let output = '';
  const take = (chunk) => {
    file.write(chunk);
    output = (output + chunk).slice(-200_000);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  return (last) => {
    file.end(last);
    return output + last;
  };
}

/**
 * A browser started by a test must not outlive it. Browsers have process groups of their own and are ended by whoever
 * started them, so the group is asked first, and made to go some seconds later.
 */
function endGroup(child) {
  signalGroup(child, 'SIGTERM');
  setTimeout(() => signalGroup(child, 'SIGKILL'), 5000).unref();
}

function signalGroup(child, signal) {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    if (WINDOWS) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It ended by itself in between.
  }
}

/** "850 ms", "12.3 s", "2 min 5 s" */
export function sayDuration(ms) {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
}
