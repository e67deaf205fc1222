import { useState } from 'react';
import { makeHanded } from '../app/back-up';
import { backUpNow, readBackupHealth } from '../app/backup-schedule';
import {
  changePassphrase,
  hasAsides,
  type PreparedLock,
  prepareLock,
  prepareRecovery,
  sealBackups,
  setLockMinutes,
  takeRecovery,
  turnLockOff,
  turnLockOn,
} from '../app/lock';
import { handOver } from '../browser/downloads';
import { openWaiting } from '../data/waiting';
import { announce } from '../messages/channel';
import { backupDesk, findPlace } from './backup-desk';
import { desk } from './desk';
import { lockEverything, unlockProblemOf } from './use-lock';
import { useOneRun } from './use-one-run';

/** How far turning it on is, or a new sheet. */
export type LockStage =
  | { at: 'resting' }
  | { at: 'passphrase' }
  | { at: 'sheet'; prepared: PreparedLock; renews: boolean }
  | { at: 'backup'; prepared: PreparedLock; failed: boolean }
  | { at: 'change' | 'renew' | 'off' };

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
  change(old: string, next: string): void;
  renew(passphrase: string): void;
  setMinutes(minutes: number): void;
  lockNow(): void;
};

const RESTING = { at: 'resting' } as const;

/** Turning the lock on and off, and changing what opens it, step by step; each can be left before it changes anything. */
export function useLockSetup(): LockSetup {
  const [stage, setStage] = useState<LockStage>(RESTING);
  const [work, setWork] = useState<LockWork | null>(null);
  const [said, setSaid] = useState<LockSaid | null>(null);
  const once = useOneRun();
  const run = (doing: LockWork, act: () => Promise<LockSaid | null>) =>
    once(async () => {
      setWork(doing);
      setSaid(null);
      setSaid(await act().catch(saidOf));
      setWork(null);
    });
  const rest = (words: LockSaid) => {
    setStage(RESTING);
    return words;
  };
  const prepare = (passphrase: string) => async () => {
    if (await hasAsides(desk())) return rest('asideFirst');
    setStage({ at: 'sheet', prepared: await prepareLock(passphrase), renews: false });
    return null;
  };
  const keepSheet = async () => {
    if (stage.at !== 'sheet') return null;
    if (!stage.renews) setStage({ at: 'backup', prepared: stage.prepared, failed: false });
    else await takeRecovery(desk(), stage.prepared);
    return stage.renews ? rest('newRecoveryDone') : null;
  };
  const sealAll = async (prepared: PreparedLock, withFile: boolean) => {
    await sealBackups(desk(), prepared);
    if (withFile && !(await makeSafetyFile())) {
      setStage({ at: 'backup', prepared, failed: true });
      return null;
    }
    setWork('sealing');
    setStage(RESTING);
    await turnLockOn(desk(), prepared);
    void announce('settings');
    return rest('turnedOn');
  };
  const openAll = (passphrase: string) => async () => {
    if ((await openWaiting().read()).length > 0) return rest('waitingFirst');
    await turnLockOff(desk(), passphrase);
    void announce('settings');
    return rest('turnedOff');
  };
  return {
    ...{ stage, work, said },
    go: (at) => {
      setSaid(null);
      setStage({ at });
    },
    setPassphrase: (passphrase) => void run('working', prepare(passphrase)),
    sheetKept: () => void run('working', keepSheet),
    turnOn: (withFile) => stage.at === 'backup' && void run('making', () => sealAll(stage.prepared, withFile)),
    turnOff: (passphrase) => void run('opening', openAll(passphrase)),
    change: (old, next) => void run('working', () => changePassphrase(desk(), old, next).then(() => rest('changed'))),
    renew: (passphrase) =>
      void run('working', async () => {
        setStage({ at: 'sheet', prepared: await prepareRecovery(desk(), passphrase), renews: true });
        return null;
      }),
    setMinutes: (minutes) => void run('working', () => setLockMinutes(desk(), minutes).then(() => null)),
    lockNow: lockEverything,
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
    const { made, keep } = await makeHanded(backupDesk());
    handOver(made);
    await keep();
    return true;
  } catch {
    return false;
  }
}
