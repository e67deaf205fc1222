import type { ReactNode } from 'react';
import { MoveSteps } from '../../components/move/move-steps';
import { Page } from '../../components/page/page';
import { Section } from '../../components/page/section';
import type { BackupHealth } from '../../lib/app/backup-schedule';
import { useBackup } from '../../lib/live/use-backup';
import { useBackupHealth } from '../../lib/live/use-backup-health';
import type { Live } from '../../lib/live/use-live';
import { useNow } from '../../lib/live/use-now';
import { useRestore } from '../../lib/live/use-restore';
import { useSettings } from '../../lib/live/use-settings';
import { backup, move as words } from '../../lib/locales';
import { RestoreSteps } from './restore-screen';

/** From one computer to another by one file, and back: a restore that leaves both alike. */
export function MoveScreen() {
  const now = useNow();
  const settings = useSettings();
  const { health, lookAgain } = useBackupHealth(now);
  const restoring = useRestore(health, true);
  const sealed = settings.kind === 'ready' && settings.value.backup?.key !== undefined;
  const steps = <RestoreSteps {...{ restoring, health, now }} moving />;
  if (restoring.step === 'choose')
    return (
      <Page title={words.title} lead={words.lead}>
        <MakeFirst {...{ health, lookAgain, sealed }}>{steps}</MakeFirst>
      </Page>
    );
  return (
    <Page title={words.title}>
      <Section>{steps}</Section>
    </Page>
  );
}

type MakeFirstProps = { health: Live<BackupHealth>; lookAgain: () => void; sealed: boolean; children: ReactNode };

/** Where the file is made, above where it is chosen. */
function MakeFirst({ health, lookAgain, sealed, children }: MakeFirstProps) {
  const { step, said, save } = useBackup(health, lookAgain);
  return (
    <MoveSteps
      worth={health.kind !== 'ready' || health.value.facts.worth}
      sealed={sealed}
      busy={step !== null}
      made={said?.kind === 'handed'}
      failed={said?.kind === 'failed' ? (backup.problems[said.problem] ?? backup.problems.unknown) : undefined}
      onMake={save}
    >
      {children}
    </MoveSteps>
  );
}
