import { useState } from 'react';
import { backUpNow, readBackupHealth } from '../app/backup-schedule';
import { sealBackups } from '../app/finish-lock';
import {
  changePassphrase,
  hasAsides,
  type KnownPassphrase,
  lockNow,
  type PreparedLock,
  prepareLock,
  prepareRecovery,
  provePassphrase,
  setLockMinutes,
  takeRecovery,
  turnLockOff,
  turnLockOn,
} from '../app/lock';
import { waitsForFiling } from '../app/waiting-lines';
import { openWaiting } from '../data/waiting';
import { announce } from '../messages/channel';
import { backupDesk, findPlace } from './backup-desk';
import { desk } from './desk';
import { handBackup } from './hand-backup';
import { useOneRun } from './use-one-run';
import { unlockProblemOf } from './use-unlock';

/** How far turning it on is, or a new sheet. */
export type LockStage =
  | { at: 'resting' }
  | { at: 'passphrase' }
  | { at: 'sheet'; prepared: PreparedLock; renews: boolean }
  | { at: 'backup'; prepared: PreparedLock; failed: boolean }
  | { at: 'change' | 'renew' | 'off' }
  | { at: 'next'; known: KnownPassphrase };

/** What is being done, and what came of it: words of `lock.settings`. */
export type LockWork = 'making' | 'sealing' | 'opening' | 'working';
export type LockSaid =
  | 'turnedOn'
  | 'turnedOff'
  | 'changed'
  | 'newRecoveryDone'
  | 'failed'
  | 'asideFirst'
  | 'waitingFirst'
  | 'wrong';

export type LockSetup = {
  stage: LockStage;
  work: LockWork | null;
  said: LockSaid | null;
  go(at: 'resting' | 'passphrase' | 'change' | 'renew' | 'off'): void;
  setPassphrase(passphrase: string): void;
  sheetKept(): void;
  /** Without a file of its own only on the user's word that there is one. */
  turnOn(withFile: boolean): void;
  turnOff(passphrase: string): void;
  /** The passphrase as it is, before a new one is asked for. */
  prove(passphrase: string): void;
  change(next: string): void;
  renew(passphrase: string): void;
  setMinutes(minutes: number): void;
  lockNow(): void;
};

const RESTING = { at: 'resting' } as const;

type Steps = {
  stage: LockStage;
  setStage(stage: LockStage): void;
  setWork(work: LockWork): void;
};

/** Back to the beginning, with words about what came of it. */
const rest = ({ setStage }: Steps, words: LockSaid): LockSaid => {
  setStage(RESTING);
  return words;
};

async function prepare(steps: Steps, passphrase: string): Promise<LockSaid | null> {
  if (await hasAsides(desk())) return rest(steps, 'asideFirst');
  steps.setStage({ at: 'sheet', prepared: await prepareLock(passphrase), renews: false });
  return null;
}

async function renewSheet(steps: Steps, passphrase: string): Promise<LockSaid | null> {
  if (await waitsForFiling(desk(), openWaiting())) return rest(steps, 'waitingFirst');
  steps.setStage({ at: 'sheet', prepared: await prepareRecovery(desk(), passphrase), renews: true });
  return null;
}

async function keepSheet(steps: Steps): Promise<LockSaid | null> {
  const { stage } = steps;
  if (stage.at !== 'sheet') return null;
  if (stage.renews) {
    // One may have come since, in another window that was locked and opened again.
    if (await waitsForFiling(desk(), openWaiting())) return rest(steps, 'waitingFirst');
    await takeRecovery(desk(), stage.prepared);
    return rest(steps, 'newRecoveryDone');
  }
  steps.setStage({ at: 'backup', prepared: stage.prepared, failed: false });
  return null;
}

async function sealAll(steps: Steps, withFile: boolean): Promise<LockSaid | null> {
  const { stage, setStage, setWork } = steps;
  if (stage.at !== 'backup') return null;
  await sealBackups(desk(), stage.prepared);
  if (withFile && !(await makeSafetyFile())) {
    setStage({ ...stage, failed: true });
    return null;
  }
  setWork('sealing');
  setStage(RESTING);
  await turnLockOn(desk(), stage.prepared);
  void announce('settings');
  return 'turnedOn';
}

async function openAll(steps: Steps, passphrase: string): Promise<LockSaid> {
  if (await waitsForFiling(desk(), openWaiting())) return rest(steps, 'waitingFirst');
  await turnLockOff(desk(), passphrase);
  void announce('settings');
  return rest(steps, 'turnedOff');
}

async function prove(steps: Steps, passphrase: string): Promise<null> {
  steps.setStage({ at: 'next', known: await provePassphrase(desk(), passphrase) });
  return null;
}

async function changeTo(steps: Steps, next: string): Promise<LockSaid | null> {
  if (steps.stage.at !== 'next') return null;
  await changePassphrase(desk(), steps.stage.known, next);
  return rest(steps, 'changed');
}

/** Turning the lock on and off, and changing what opens it, step by step; each can be left before it changes anything. */
export function useLockSetup(): LockSetup {
  const [stage, setStage] = useState<LockStage>(RESTING);
  const [work, setWork] = useState<LockWork | null>(null);
  const [said, setSaid] = useState<LockSaid | null>(null);
  const once = useOneRun();
  const steps = { stage, setStage, setWork };
  const run = (doing: LockWork, act: () => Promise<LockSaid | null>) =>
    void once(async () => {
      setWork(doing);
      setSaid(null);
      setSaid(await act().catch(saidOf));
      setWork(null);
    });
  return {
    ...{ stage, work, said },
    go: (at) => {
      setSaid(null);
      setStage({ at });
    },
    setPassphrase: (passphrase) => run('working', () => prepare(steps, passphrase)),
    sheetKept: () => run('working', () => keepSheet(steps)),
    turnOn: (withFile) => run('making', () => sealAll(steps, withFile)),
    turnOff: (passphrase) => run('opening', () => openAll(steps, passphrase)),
    prove: (passphrase) => run('working', () => prove(steps, passphrase)),
    change: (next) => run('working', () => changeTo(steps, next)),
    renew: (passphrase) => run('working', () => renewSheet(steps, passphrase)),
    setMinutes: (minutes) => run('working', () => setLockMinutes(desk(), minutes).then(() => null)),
    lockNow: () => void lockNow(),
  };
}

function saidOf(error: unknown): LockSaid {
  return unlockProblemOf(error) === 'wrong' ? 'wrong' : 'failed';
}

/** Into the place where backups go, or as a plain download where there is none; false when it can't be made. */
async function makeSafetyFile(): Promise<boolean> {
  try {
    const { facts, place, standing } = await readBackupHealth(backupDesk(), findPlace);
    if (!facts.worth) return true;
    if (place && standing === 'ready') {
      await backUpNow(backupDesk(), place, { why: 'safety' });
      return true;
    }
    await handBackup();
    return true;
  } catch {
    return false;
  }
}
