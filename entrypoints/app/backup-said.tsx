import { Banner } from '../../components/ui/banner';
import { Button } from '../../components/ui/button';
import { VisuallyHidden } from '../../components/ui/visually-hidden';
import type { BackupHealth } from '../../lib/app/backup-schedule';
import { canPickFolder } from '../../lib/browser/backup-folder';
import type { Backing, BackupSaid } from '../../lib/live/use-backup';
import { backup as words } from '../../lib/locales';

/** The chosen place can't be written to: what the browser wants, or where to look. */
export function PlaceTrouble({
  health: { standing, place, kind },
  backing,
}: {
  health: BackupHealth;
  backing: Backing;
}) {
  const busy = backing.step !== null;
  if (standing === 'ask')
    return (
      <Banner
        tone="warn"
        title={kind === 'folder' ? words.place.askTitle : words.place.askDownloadsTitle}
        actions={
          <Button look="main" disabled={busy} onClick={backing.allowAgain}>
            {words.place.askButton}
          </Button>
        }
      >
        {kind === 'folder' ? words.place.ask : words.place.askDownloads}
      </Banner>
    );
  if (standing === 'gone')
    return (
      <Banner
        tone="warn"
        title={words.place.goneTitle(place?.name)}
        actions={
          canPickFolder() && (
            <Button look="main" disabled={busy} onClick={backing.pickFolder}>
              {words.place.pick}
            </Button>
          )
        }
      >
        {words.place.gone}
      </Banner>
    );
  return null;
}

/** What came of the last click, or of the last try that nobody watched. */
export function Said({ health, said }: { health: BackupHealth; said: BackupSaid | null }) {
  switch (said?.kind) {
    case 'made':
      // Everyone else reads it in the headline.
      return (
        <div role="status">
          <VisuallyHidden>{words.status.made}</VisuallyHidden>
        </div>
      );
    case 'handed':
      return <Banner>{words.status.handed}</Banner>;
    case 'refused':
      return <Banner tone="warn">{words.place.refused}</Banner>;
    case 'pick-failed':
      return <Banner tone="warn">{words.place.pickFailed}</Banner>;
    case 'ask-refused':
      return <Banner tone="warn">{words.place.askRefused}</Banner>;
    case 'failed':
      return <Failed problem={said.problem} />;
    default:
      return health.problem && health.standing === 'ready' ? <Failed problem={health.problem} /> : null;
  }
}

function Failed({ problem }: { problem: string }) {
  return (
    <Banner tone="serious" title={words.status.failed}>
      {words.problems[problem] ?? words.problems.unknown} {words.status.tryAgain}
    </Banner>
  );
}
