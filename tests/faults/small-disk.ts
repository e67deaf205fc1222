import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, small enough to be filled to its last byte without harm. */
export type SmallDisk = {
  path: string;
  /** Nothing more can be written there. */
  fill(): void;
  free(): void;
  remove(): void;
};

/** Bytes; a disk that is there already and has no more room can be filled as well. */
const FILLABLE = 1_000_000_000;

/**
 * A disk in memory of so many megabytes. Mounting takes root, or sudo without a password; where both are refused, /dev/shm
 * is taken if it is small, as in most containers. Throws with the reasons when neither works: a full disk must be tried.
 */
export function makeSmallDisk(megabytes: number): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'acquaint-disk-'));
  const refused: string[] = [];
  for (const as of [[], ['sudo', '-n']]) {
    const run = (...command: string[]) => {
      const [file = '', ...given] = [...as, ...command];
      execFileSync(file, given, { stdio: 'pipe' });
    };
    try {
      run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0777`, 'tmpfs', path);
    } catch (error) {
      refused.push(String(error));
      continue;
    }
    return diskAt(path, () => {
      // Whatever the browser still holds goes when the browser does.
      run('umount', '--lazy', path);
      rmSync(path, { recursive: true, force: true });
    });
  }
  rmSync(path, { recursive: true, force: true });
  return sharedMemory(refused);
}

function sharedMemory(refused: readonly string[]): SmallDisk {
  const { bavail, bsize } = statfsSync('/dev/shm');
  if (bavail * bsize > FILLABLE)
    throw new Error(`There is no small disk to be had, so a full one can't be tried:\n${refused.join('\n')}`);
  console.info('A disk could not be mounted; /dev/shm, which is small, is filled instead.');
  const path = mkdtempSync('/dev/shm/acquaint-disk-');
  return diskAt(path, () => rmSync(path, { recursive: true, force: true }));
}

function diskAt(path: string, remove: () => void): SmallDisk {
  const ballast = join(path, 'ballast');
  return {
    path,
    remove,
    fill: () => fillUp(ballast),
    free: () => rmSync(ballast, { force: true }),
  };
}

/** Writes until not one more byte finds room. */
function fillUp(file: string): void {
  const handle = openSync(file, 'a');
  try {
    for (let size = 1 << 20; size >= 1; )
      try {
        writeSync(handle, Buffer.alloc(size, 7));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        size >>= 1;
      }
  } finally {
    closeSync(handle);
  }
}
