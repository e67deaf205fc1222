import { BackupFiles } from '../../components/backup/backup-files';
import { BackupStatus } from '../../components/backup/backup-status';
import { PlaceChoice } from '../../components/backup/place-choice';
import { Protects } from '../../components/backup/protects';
import { Page } from '../../components/page/page';
import { Section } from '../../components/page/section';
import { Banner } from '../../components/ui/banner';
import { Button } from '../../components/ui/button';
import type { BackupHealth } from '../../lib/app/backup-schedule';
import { canPickFolder } from '../../lib/browser/backup-folder';
import { openOwnPage } from '../../lib/browser/panel';
import { isBackupDue } from '../../lib/core/backup-plan';
import { type Backing, useBackup } from '../../lib/live/use-backup';
import { useBackupFiles, useBackupHealth } from '../../lib/live/use-backup-health';
import { useNow } from '../../lib/live/use-now';
import { move, people, backup as words } from '../../lib/locales';
import { PlaceTrouble, Said } from './backup-said';
import { BackupSealing } from './backup-sealing';

/** Where files go, the newest one, what is kept, the passphrase, and the way to restore. */
export function BackupScreen() {
  const now = useNow();
  const { health, lookAgain } = useBackupHealth(now);
  const backing = useBackup(health, lookAgain);
  if (health.kind === 'failed') return <Banner tone="serious">{people.problem[health.problem]}</Banner>;
  if (health.kind === 'loading') return <Page title={words.title}>{words.loading}</Page>;
  return <Shown health={health.value} backing={backing} now={now} />;
}

type ShownProps = { health: BackupHealth; backing: Backing; now: number };

function Shown({ health, backing, now }: ShownProps) {
  const { kind, place, standing, facts } = health;
  const goRestore = () => void openOwnPage('restore');
  return (
    <Page title={words.title} lead={words.lead}>
      <Newest {...{ health, backing, now }} />
      <Section title={words.place.title} lead={words.place.lead}>
        <PlaceChoice
          kind={kind}
          folder={kind === 'folder' ? place?.name : undefined}
          canPick={canPickFolder()}
          busy={backing.step !== null}
          onPick={backing.pickFolder}
          onDownloads={backing.useDownloads}
        />
      </Section>
      <BackupSealing onChanged={() => facts.worth && standing === 'ready' && backing.backUp()} />
      <Kept now={now} placeId={place?.id} />
      <Section title={words.goRestore.title} lead={words.goRestore.lead}>
        <div>
          <Button onClick={goRestore}>{words.goRestore.button}</Button>
        </div>
      </Section>
      <Section title={move.link} lead={move.linkAbout}>
        <p>
          <a href="#move">{move.link}</a>
        </p>
      </Section>
      <Section title={words.protects.title}>
        <Protects />
      </Section>
    </Page>
  );
}

function Newest({ health, backing, now }: ShownProps) {
  const { facts, standing, kind, newest } = health;
  return (
    <Section>
      <BackupStatus
        now={now}
        newest={newest && { ...newest, reread: newest.place === 'folder' }}
        worth={facts.worth}
        changed={facts.newest?.lastSeq !== facts.lastSeq}
        due={isBackupDue(facts)}
        placed={kind !== undefined}
        ready={standing === 'ready'}
        step={backing.step}
        onBackUp={backing.backUp}
        onSave={backing.save}
      >
        <PlaceTrouble health={health} backing={backing} />
        <Said health={health} said={backing.said} />
      </BackupStatus>
    </Section>
  );
}

function Kept({ now, placeId }: { now: number; placeId: string | undefined }) {
  const files = useBackupFiles();
  if (files.kind !== 'ready' || files.value.length === 0) return null;
  const shown = files.value.map((file) => ({ ...file, elsewhere: file.placeId !== placeId }));
  return (
    <Section title={words.files.title}>
      <BackupFiles files={shown} now={now} />
    </Section>
  );
}
