import type { Health } from '../../lib/data/health';
import type { RepairReport } from '../../lib/data/two-copies/repair-report';
import { record as words } from '../../lib/locales';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';

const SETTINGS = 'app.html#settings';

export type RecordBannerProps = {
  health: Health;
  /** What the last repair did, until it was read. */
  report: RepairReport | null;
  onDismiss: () => void;
  onTryAgain: () => void;
  /** Makes the main store again from the second copy; absent where that isn't called for. */
  onMakeAgain?: (() => void) | undefined;
  /** One of the above is at it. */
  busy?: boolean;
};

/** Says how the record stands when it isn't simply whole: what happened, what is safe, what to do. Else nothing. */
export function RecordBanner(props: RecordBannerProps) {
  const { health, report } = props;
  const shown = isTrouble(health) ? health : null;
  if (!shown && !report) return null;
  return shown ? <Trouble {...props} health={shown} /> : <Repaired {...props} />;
}

/** What fails or is locked has a screen of its own. */
type NoTrouble = { kind: 'whole' | 'opening' | 'failed' | 'locked' };
type Troubled = Exclude<Health, NoTrouble>;
type TroubleProps = RecordBannerProps & { health: Troubled };

function isTrouble(health: Health): health is Troubled {
  return !['whole', 'opening', 'failed', 'locked'].includes(health.kind);
}

function Trouble({ health, onTryAgain, onMakeAgain, busy = false }: TroubleProps) {
  const { title, text } = words.trouble[health.kind];
  const why = 'problem' in health ? words.why[health.problem] : '';
  const canTry = health.kind === 'copy-only' || health.kind === 'record-only';
  return (
    <Banner
      tone={health.kind === 'restoring' || health.kind === 'upgrading' ? 'plain' : 'serious'}
      title={title}
      actions={
        canTry && (
          <>
            <Button onClick={onTryAgain}>{words.tryAgain}</Button>
            {onMakeAgain && (
              <Button look="quiet" busy={busy} onClick={onMakeAgain}>
                {words.makeAgain}
              </Button>
            )}
          </>
        )
      }
    >
      {[why, text].filter(Boolean).join(' ')}
    </Banner>
  );
}

function Repaired({ report, onDismiss }: RecordBannerProps) {
  if (!report) return null;
  const { what, people, notes, unread } = report;
  return (
    <Banner
      tone={unread > 0 ? 'warn' : 'plain'}
      title={words.repaired[what].title}
      actions={
        <>
          <Button onClick={onDismiss}>{words.good}</Button>
          {unread > 0 && (
            // A panel has no room for it.
            <a href={SETTINGS} target="_blank" rel="noreferrer">
              {words.seeUnread}
            </a>
          )}
        </>
      }
    >
      {words.repaired[what].text(people, notes)}
      {unread > 0 && ` ${words.unread(unread)}`}
    </Banner>
  );
}
