import { useState } from 'react';
import { type BackupStep, problemOfBackup } from '../app/back-up';
import { type BackupHealth, backUpNow } from '../app/backup-schedule';
import { changeSettings } from '../app/settings';
import { type FolderPlace, findFolder, pickFolder } from '../browser/backup-folder';
import { downloadsPlace, requestDownloads } from '../browser/downloads';
import type { BackupPlace, PlaceKind } from '../core/backup-place';
import { announce } from '../messages/channel';
import { backupDesk } from './backup-desk';
import { desk } from './desk';
import { handBackup } from './hand-backup';
import type { Live } from './use-live';
import { useOneRun } from './use-one-run';

/** What came of the last click: a file, or why there is none. `problem` is a word of `backup.problems`. */
export type BackupSaid =
  | { kind: 'made' | 'handed' }
  | { kind: 'refused' | 'pick-failed' | 'ask-refused' }
  | { kind: 'failed'; problem: string };

export type Backing = {
  /** How far the backup at hand is; null while none is made. */
  step: BackupStep | null;
  said: BackupSaid | null;
  /** Into the chosen place. */
  backUp(): void;
  /** As a plain download, without any place. */
  save(): void;
  pickFolder(): void;
  useDownloads(): void;
  /** Ask the browser again for the folder. */
  allowAgain(): void;
};

/** Everything the backup page does on a click; what is asked of the browser is asked before anything else is awaited. */
export function useBackup(health: Live<BackupHealth>, lookAgain: () => void): Backing {
  const [step, setStep] = useState<BackupStep | null>(null);
  const [said, setSaid] = useState<BackupSaid | null>(null);
  const { place, worth, ready } = placeOf(health);
  const once = useOneRun();
  const act = (work: () => Promise<BackupSaid | null>) =>
    once(async () => {
      setSaid(null);
      setSaid(await answerOf(work));
      setStep(null);
      lookAgain();
      void announce('record');
    });
  const put = async (into: BackupPlace): Promise<BackupSaid> => {
    await backUpNow(backupDesk(), into, { onStep: setStep });
    return { kind: 'made' };
  };
  const begin = async (into: BackupPlace): Promise<BackupSaid | null> => {
    await choosePlace(into.kind);
    return worth ? put(into) : null;
  };
  return {
    step,
    said,
    // Asked only where it is needed: Firefox lets it be asked in a click alone, and this may come after one.
    backUp: () => place && act(async () => (ready || (await allowed(place)) ? put(place) : { kind: 'ask-refused' })),
    save: () => act(() => giveAway(() => setStep('making'))),
    pickFolder: () =>
      act(async () => {
        const picked = await pickFolder().catch(() => 'failed' as const);
        if (picked === 'failed') return { kind: 'pick-failed' };
        return picked ? begin(picked) : null;
      }),
    useDownloads: () => act(async () => ((await requestDownloads()) ? begin(downloadsPlace()) : { kind: 'refused' })),
    allowAgain: () =>
      place && act(async () => ((await allowed(place)) ? (worth ? put(place) : null) : { kind: 'ask-refused' })),
  };
}

/** Begins at once: what is asked of the browser must be asked while the click is handled. */
async function answerOf(work: () => Promise<BackupSaid | null>): Promise<BackupSaid | null> {
  try {
    return await work();
  } catch (error) {
    return { kind: 'failed', problem: problemOfBackup(error) };
  }
}

function placeOf(health: Live<BackupHealth>): { place: BackupPlace | null; worth: boolean; ready: boolean } {
  if (health.kind !== 'ready') return { place: null, worth: false, ready: false };
  const { place, facts, standing } = health.value;
  return { place, worth: facts.worth, ready: standing === 'ready' };
}

/** Asks the browser where it wants to be asked; the first thing done in a click. */
export async function allowed(place: BackupPlace): Promise<boolean> {
  if (place.kind === 'downloads') return requestDownloads();
  return 'ask' in place ? (place as FolderPlace).ask() : false;
}

async function choosePlace(kind: PlaceKind): Promise<void> {
  await changeSettings(desk(), ({ backup }) => ({ backup: { ...backup, place: kind } }));
}

/** A plain download; the line about backups rests for a day, for the user has just done something about it. */
async function giveAway(onStart: () => void): Promise<BackupSaid> {
  onStart();
  await handBackup();
  await backupDesk().log.note({ putAwayAt: Date.now() });
  return { kind: 'handed' };
}

/** The folder's files, for choosing one to restore; empty where there is no folder or it can't be read now. */
export async function listFolder(): Promise<{ name: string; size: number; at: number }[]> {
  const folder = await findFolder().catch(() => null);
  if (!folder || (await folder.state()) !== 'ready') return [];
  return (await folder.list().catch(() => [])).filter(({ size }) => size > 0);
}
