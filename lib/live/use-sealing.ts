import { useState } from 'react';
import { makeBackupKey } from '../app/open-backup';
import { changeSettings } from '../app/settings';
import type { BackupSettings } from '../core/settings';
import { desk } from './desk';
import { useDoing } from './use-doing';

export type Sealing = {
  busy: boolean;
  failed: boolean;
  /** The key that is shown once; nothing is sealed to it until the user says that they have it. */
  recoveryKey: string | null;
  make(passphrase: string): void;
  /** The user has the sheet: from now on files are sealed. */
  confirm(): void;
  /** Not after all: nothing has changed. */
  drop(): void;
  turnOff(): void;
};

type Made = { key: NonNullable<BackupSettings['key']>; recoveryKey: string };

/** Setting a passphrase, the sheet that is shown once, and doing without again. `onChanged` after either took effect. */
export function useSealing(onChanged: () => void): Sealing {
  const [made, setMade] = useState<Made | null>(null);
  const doing = useDoing();
  const store = (key: BackupSettings['key']) =>
    doing.run(async () => {
      await changeSettings(desk(), ({ backup }) => {
        const { key: _, ...rest } = backup ?? {};
        return { backup: key ? { ...rest, key } : rest };
      });
      setMade(null);
      onChanged();
    });
  return {
    busy: doing.busy,
    failed: doing.problem !== undefined,
    recoveryKey: made?.recoveryKey ?? null,
    make: (passphrase) =>
      doing.run(async () => {
        setMade(await makeBackupKey(passphrase));
      }),
    confirm: () => made && store(made.key),
    drop: () => setMade(null),
    turnOff: () => store(undefined),
  };
}
