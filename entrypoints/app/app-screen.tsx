import { lazy, Suspense, useEffect, useState } from 'react';
import { Frame, type NavPage } from '../../components/page/frame';
import { RecordBanner } from '../../components/record/record-banner';
import { EmptyState } from '../../components/ui/empty-state';
import { HiddenLine } from '../../components/ui/hidden-line';
import { type Route, readRoute } from '../../lib/core/route';
import { type LastDone, useDone } from '../../lib/live/use-done';
import { useRecordStanding } from '../../lib/live/use-record-standing';
import { useAgreed } from '../../lib/live/use-settings';
import {
  backup,
  coach,
  common,
  duplicates,
  exportWords,
  importWords,
  lock,
  move,
  privacy,
  restore,
  rights,
  settings,
  trash,
  people as words,
} from '../../lib/locales';
import { AccountScreen } from './account-screen';
import { AccountsScreen } from './accounts-screen';
import { Adding } from './adding';
import { AfterUnlocking } from './after-unlocking';
import { BackupNews } from './backup-news';
import { BackupScreen } from './backup-screen';
import { BriefScreen } from './brief-screen';
import { ConsentFirst } from './consent-first';
import { DuplicatesScreen } from './duplicates-screen';
import { ExportScreen } from './export-screen';
import { FindAnything } from './find-anything';
import { ImportScreen } from './import-screen';
import { InsightsScreen } from './insights-screen';
import { IssuePages } from './issue-pages';
import { LastAct } from './last-act';
import { MapScreen } from './map-screen';
import { MoveScreen } from './move-screen';
import { PeopleScreen } from './people-screen';
import { PersonScreen } from './person-screen';
import { PrivacyScreen } from './privacy-screen';
import { RecallScreen } from './recall-screen';
import { RestoreScreen } from './restore-screen';
import { ReviewScreen } from './review-screen';
import { SettingsScreen } from './settings-screen';
import { TodayScreen } from './today-screen';
import { TrashScreen } from './trash-screen';
import { useHash } from './use-hash';

/** Rules with all their examples are only loaded where they are shown. */
const CoachScreen = lazy(() => import('./coach-screen').then((file) => ({ default: file.CoachScreen })));

const NAV: Record<Route['page'], NavPage | null> = {
  people: 'people',
  person: 'people',
  brief: 'people',
  today: 'today',
  accounts: 'accounts',
  account: 'accounts',
  issues: 'issues',
  issue: 'issues',
  map: 'map',
  recall: 'recall',
  insights: 'insights',
  import: 'import',
  duplicates: 'people',
  export: 'export',
  move: 'backup',
  backup: 'backup',
  restore: 'backup',
  review: 'people',
  trash: 'trash',
  settings: 'settings',
  coach: 'settings',
  privacy: 'settings',
  unknown: null,
};

const TITLES: Record<Route['page'], string> = {
  people: words.title,
  person: words.title,
  brief: words.nav.people,
  today: words.nav.today,
  accounts: words.nav.accounts,
  account: words.nav.accounts,
  issues: words.nav.issues,
  issue: words.nav.issues,
  map: words.nav.map,
  recall: words.nav.recall,
  insights: words.nav.insights,
  import: importWords.title,
  duplicates: duplicates.title,
  export: exportWords.title,
  move: move.title,
  backup: backup.title,
  restore: restore.title,
  review: rights.review.title,
  trash: trash.title,
  settings: settings.title,
  coach: coach.title,
  privacy: privacy.title,
  unknown: words.title,
};

/** The extension's own tab: people, import, settings. */
export function AppScreen() {
  const hash = useHash();
  const route = readRoute(hash);
  const lastDone = useDone();
  const [query, setQuery] = useState('');
  const [newName, setNewName] = useState<string | null>(null);
  // Wherever one goes, the dialog stays behind.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what is watched
  useEffect(() => setNewName(null), [hash]);
  usePageTitle(TITLES[route.page]);
  const standing = useRecordStanding();
  const agreed = useAgreed() ?? true;
  return (
    <Frame
      current={NAV[route.page]}
      standing={
        <>
          <RecordBanner {...standing} />
          <HiddenLine />
          <AfterUnlocking
            onFiled={(name, receipts) => lastDone.say(lock.waiting.filed(name), receipts.at(-1))}
            onEmptied={goToHeading}
          />
          <BackupNews asks silent={NAV[route.page] === 'backup'} />
        </>
      }
      foot={<LastAct lastDone={lastDone} />}
    >
      <FindAnything onGo={goTo} onAddPerson={agreed ? setNewName : undefined} />
      {newName !== null && <Adding name={newName} onClose={() => setNewName(null)} />}
      <ConsentFirst agreed={agreed} page={route.page} title={TITLES[route.page]}>
        <Shown route={route} lastDone={lastDone} query={query} onQuery={setQuery} />
      </ConsentFirst>
    </Frame>
  );
}

/** Keys and screen readers go on from the page's heading. */
function goToHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector('main');
  if (heading) heading.tabIndex = -1;
  heading?.focus();
}

function goTo(route: string): void {
  location.hash = `#${route}`;
}

/** Pages that need nothing from here. */
const PLAIN = {
  accounts: AccountsScreen,
  map: MapScreen,
  recall: RecallScreen,
  import: ImportScreen,
  export: ExportScreen,
  move: MoveScreen,
  backup: BackupScreen,
  restore: RestoreScreen,
  privacy: PrivacyScreen,
};

type ShownProps = { route: Route; lastDone: LastDone; query: string; onQuery: (query: string) => void };

function Shown({ route, lastDone, query, onQuery }: ShownProps) {
  switch (route.page) {
    case 'people':
      return <PeopleScreen tag={route.tag ?? null} query={query} onQuery={onQuery} lastDone={lastDone} />;
    case 'duplicates':
      return <DuplicatesScreen lastDone={lastDone} />;
    case 'person':
      return <PersonScreen key={route.contactId} contactId={route.contactId} lastDone={lastDone} />;
    case 'brief':
      return <BriefScreen key={route.contactId} contactId={route.contactId} />;
    case 'today':
      return <TodayScreen lastDone={lastDone} />;
    case 'account':
      return <AccountScreen key={route.accountId} accountId={route.accountId} lastDone={lastDone} />;
    case 'issues':
      return <IssuePages issueId={null} lastDone={lastDone} />;
    case 'issue':
      return <IssuePages issueId={route.issueId} lastDone={lastDone} />;
    case 'insights':
      return <InsightsScreen lastDone={lastDone} />;
    case 'review':
      return <ReviewScreen lastDone={lastDone} />;
    case 'trash':
      return <TrashScreen lastDone={lastDone} />;
    case 'settings':
      return <SettingsScreen lastDone={lastDone} />;
    case 'coach':
      return (
        <Suspense fallback={<p role="status">{coach.loading}</p>}>
          <CoachScreen lastDone={lastDone} />
        </Suspense>
      );
    case 'unknown':
      return <EmptyState title={words.notFoundPage} actions={<a href="#people">{words.person.back}</a>} />;
    default: {
      const Plain = PLAIN[route.page];
      return <Plain />;
    }
  }
}

function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${common.product}`;
  }, [title]);
}
