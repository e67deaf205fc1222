import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** One line of the process table. */
type Process = { pid: number; parent: number; state: string; argv: string[] };

/**
 * Kills every process of the browser that runs on this profile, at once and without a word (SIGKILL), and answers when
 * all are gone: what a crash, the out-of-memory killer or the task manager does. Answers how many there were.
 */
export async function killProfile(profile: string): Promise<number> {
  const killed = new Set<number>();
  for (let left = processesOf(profile); left.length > 0; left = processesOf(profile)) {
    for (const { pid } of left) {
      killed.add(pid);
      kill(pid);
    }
    await pause(10);
  }
  return killed.size;
}

/** The browser's own processes are known by the folder in their arguments, all others by whose children they are. */
function processesOf(profile: string): Process[] {
  const running = readProcesses().filter(({ state }) => state !== 'Z');
  const found = new Map(running.filter(({ argv }) => names(argv, profile)).map((process) => [process.pid, process]));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const process of running) if (found.has(process.parent)) found.set(process.pid, process);
  }
  return [...found.values()];
}

/** `--user-data-dir=…` (Chromium), `--profile …` or `-profile …` (Firefox), `--database=…/Crashpad` (its crash handler). */
function names(argv: readonly string[], profile: string): boolean {
  return argv.some(
    (arg, index) =>
      arg === `--user-data-dir=${profile}` ||
      arg.startsWith(`--database=${profile}/`) ||
      (arg === profile && /^--?profile$/.test(argv[index - 1] ?? '')),
  );
}

function readProcesses(): Process[] {
  return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? readProcess(Number(name)) : []));
}

/** None when it ended meanwhile. */
function readProcess(pid: number): Process[] {
  try {
    const argv = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in brackets and may hold anything, blanks and brackets too.
    const [state = '', parent = '0'] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // Chromium's renderers write their arguments as one string with blanks.
    return [{ pid, parent: Number(parent), state, argv: argv.length > 2 ? argv : (argv[0] ?? '').split(' ') }];
  } catch {
    return [];
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone before it was its turn.
  }
}
