import { TodayView } from '../../components/today/today-view';
import { Ago } from '../../components/ui/ago';
import { Banner } from '../../components/ui/banner';
import { Button } from '../../components/ui/button';
import { EmptyState } from '../../components/ui/empty-state';
import { Screened } from '../../components/ui/screened';
import { openOwnPage } from '../../lib/browser/panel';
import { useBackupHealth } from '../../lib/live/use-backup-health';
import type { LastDone } from '../../lib/live/use-done';
import { useNow } from '../../lib/live/use-now';
import { useSamplePeople } from '../../lib/live/use-sample-people';
import { useToday } from '../../lib/live/use-today';
import { people, today as words } from '../../lib/locales';
import { ReviewLine } from './review-line';
import { todayActions } from './today-actions';

/** The first page of the tab: what is due now, and nothing else. */
export function TodayScreen({ lastDone }: { lastDone: LastDone }) {
  const now = useNow();
  const today = useToday(now);
  if (today.kind === 'loading') return <p role="status">{words.loading}</p>;
  if (today.kind === 'failed') return <Banner tone="serious">{people.problem[today.problem]}</Banner>;
  if (today.value.empty) return <Nobody />;
  const { day, people: who, reach, cards } = today.value;
  return (
    <Screened blocks={9}>
      <TodayView
        plan={today.value}
        {...{ day, cards, reach, now }}
        people={who}
        actions={todayActions(lastDone)}
        foot={
          <>
            <ReviewLine now={now} />
            <BackupLine now={now} />
          </>
        }
      />
    </Screened>
  );
}

function Nobody() {
  const samples = useSamplePeople();
  return (
    <EmptyState
      level={1}
      title={words.nobody.title}
      actions={
        <>
          <Button look="main" onClick={() => void openOwnPage('import')}>
            {words.nobody.import}
          </Button>
          <Button busy={samples.busy} onClick={samples.add}>
            {words.nobody.sample}
          </Button>
        </>
      }
    >
      <p>{words.nobody.text}</p>
      <p>
        <a href="#people">{words.nobody.people}</a>
      </p>
    </EmptyState>
  );
}

/** What stands in the way of a backup is said above the page; here, that all is well. */
function BackupLine({ now }: { now: number }) {
  const { health } = useBackupHealth(now);
  if (health.kind !== 'ready' || !health.value.facts.worth) return null;
  const { newest } = health.value.facts;
  return (
    <p>
      {newest ? (
        <>
          {words.backup.newest} <Ago at={newest.at} now={now} />
          {'. '}
        </>
      ) : (
        `${words.backup.none} `
      )}
      <a href="#backup">{words.backup.link}</a>
    </p>
  );
}
