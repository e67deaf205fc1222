import { DropZone } from '../../components/import/drop-zone';
import { HowTo } from '../../components/import/how-to';
import { ImportReport } from '../../components/import/import-report';
import { PastImports } from '../../components/import/past-imports';
import { Page } from '../../components/page/page';
import { Section } from '../../components/page/section';
import { Banner } from '../../components/ui/banner';
import { Button } from '../../components/ui/button';
import { NextStep } from '../../components/ui/next-step';
import { Progress } from '../../components/ui/progress';
import type { PastImport } from '../../lib/app/read-imports';
import { openOwnPage } from '../../lib/browser/panel';
import { desk } from '../../lib/live/desk';
import { type Importing, useImport } from '../../lib/live/use-import';
import { usePastImports } from '../../lib/live/use-past-imports';
import { useUndoPast } from '../../lib/live/use-undo-past';
import { exportWords, people, importWords as words } from '../../lib/locales';
import { ImportFiles } from './import-file';
import { ImportRefused } from './import-refused';

/** From a dropped file to a report, with nothing written before the user has seen what would happen. */
export function ImportScreen() {
  const importing = useImport();
  return (
    <Page
      title={words.title}
      lead={importing.step === 'choose' && importing.files.length === 0 ? words.lead : undefined}
    >
      <Section>
        <NextStep at={stepOf(importing)}>
          <Step importing={importing} />
        </NextStep>
      </Section>
      {importing.step === 'choose' && <Earlier />}
      {importing.step === 'choose' && (
        <p>
          {exportWords.fromImport}
          <a href="#export">{exportWords.link}</a>
        </p>
      )}
    </Page>
  );
}

/** What is on the screen: reading and comparing fill in what is there, and take nobody's place. */
function stepOf({ step, undo }: Importing): string {
  if (step === 'report') return undo?.state === 'undone' ? 'undone' : 'report';
  return step === 'choose' || step === 'looking' || step === 'applying' ? step : 'plan';
}

function Step({ importing }: { importing: Importing }) {
  switch (importing.step) {
    case 'choose':
      return (
        <>
          <ImportRefused importing={importing} />
          <DropZone onFiles={importing.choose} />
          <HowTo />
        </>
      );
    case 'looking':
      return <Progress label={words.looking} value={importing.share > 0 ? importing.share : undefined} />;
    case 'report':
      return <Report importing={importing} />;
    case 'applying':
      return <Applying importing={importing} />;
    default:
      return <ImportFiles importing={importing} />;
  }
}

function Applying({ importing: { done, share, content, stopping, cancel } }: { importing: Importing }) {
  return (
    <>
      <Progress
        label={stopping ? words.stopping : words.applying}
        value={share}
        detail={words.progress(done, content?.people.length ?? 0)}
      />
      <div>
        <Button busy={stopping} onClick={cancel}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}

function Report({ importing }: { importing: Importing }) {
  const { receipt, failed, undo, content } = importing;
  if (!receipt) return null;
  const problem = undo?.state === 'failed' ? undo.problem : failed;
  return (
    <ImportReport
      file={importing.files.map(({ name }) => name).join(', ')}
      outcome={failed ? 'failed' : receipt.cancelled ? 'cancelled' : 'whole'}
      problem={problem ? people.problem[problem] : undefined}
      done={receipt}
      passed={content?.passed ?? []}
      undo={undo?.state ?? 'no'}
      kept={undo?.state === 'undone' ? undo.kept : 0}
      onGoOn={importing.apply}
      onSave={importing.saveReport}
      onUndo={importing.undoAll}
      onPeople={() => void openOwnPage('people')}
      onAgain={importing.again}
    />
  );
}

function Earlier() {
  const past = usePastImports();
  return past.kind === 'ready' ? <Undoable imports={past.value} /> : null;
}

function Undoable({ imports }: { imports: PastImport[] }) {
  const { undo, problem, ...past } = useUndoPast();
  return (
    <>
      {problem && <Banner tone="serious">{people.problem[problem]}</Banner>}
      <PastImports imports={imports} now={desk().now()} {...past} onUndo={undo} />
    </>
  );
}
