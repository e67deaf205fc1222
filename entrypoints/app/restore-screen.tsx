import { useEffect, useRef, useState } from 'react';
import { DropZone } from '../../components/import/drop-zone';
import { Page } from '../../components/page/page';
import { Section } from '../../components/page/section';
import { FolderFiles } from '../../components/restore/folder-files';
import { PastRestores } from '../../components/restore/past-restores';
import { RestoreReport } from '../../components/restore/restore-report';
import { SecretForm } from '../../components/restore/secret-form';
import { Banner } from '../../components/ui/banner';
import { Button } from '../../components/ui/button';
import { Progress } from '../../components/ui/progress';
import { openOwnPage } from '../../lib/browser/panel';
import { listFolder } from '../../lib/live/use-backup';
import { useBackupHealth } from '../../lib/live/use-backup-health';
import { useNow } from '../../lib/live/use-now';
import { usePastRestores } from '../../lib/live/use-past-restores';
import { type Restoring, useRestore } from '../../lib/live/use-restore';
import { useUndoPast } from '../../lib/live/use-undo-past';
import { people, restore as words } from '../../lib/locales';
import { takeHanded } from './go-restore';
import { RestorePlan, type RestorePlanProps } from './restore-plan';

/** From a chosen file to its undo, with nothing written before the user has seen what would change. */
export function RestoreScreen() {
  const now = useNow();
  const { health } = useBackupHealth(now);
  const restoring = useRestore(health);
  useHanded(restoring);
  const choosing = restoring.step === 'choose';
  return (
    <Page title={words.title} lead={choosing ? words.lead : undefined}>
      <Section>
        <RestoreSteps {...{ restoring, health, now }} />
      </Section>
      {choosing && <InFolder restoring={restoring} now={now} />}
      {choosing && <Earlier now={now} />}
    </Page>
  );
}

/** A backup that was dropped on the import page is looked at without being chosen again. */
function useHanded({ choose }: Restoring): void {
  const latest = useRef(choose);
  useEffect(() => {
    const file = takeHanded();
    if (file) latest.current(file);
  }, []);
}

/** The step it is at: the same for a restore and for a move. */
export function RestoreSteps(props: RestorePlanProps) {
  const { restoring } = props;
  const { step, file, fileName, problem, share, cancel } = restoring;
  switch (step) {
    case 'ready':
    case 'saving':
    case 'restoring':
      return <RestorePlan {...props} />;
    case 'choose':
      return <Choose restoring={restoring} />;
    case 'locked':
    case 'opening':
      return (
        <SecretForm
          file={file?.name ?? fileName}
          busy={step === 'opening'}
          problem={problem ? sayProblem(problem) : undefined}
          onOpen={restoring.open}
          onAnother={restoring.again}
        />
      );
    case 'report':
      return <Report restoring={restoring} />;
    default:
      return (
        <>
          <Progress
            label={step === 'rehearsing' ? words.rehearsing : words.reading}
            value={share > 0 ? share : undefined}
            detail={fileName}
          />
          <div>
            <Button onClick={cancel}>{words.cancel}</Button>
          </div>
        </>
      );
  }
}

function Choose({ restoring: { problem, fileName, choose } }: { restoring: Restoring }) {
  return (
    <>
      {problem && (
        <Banner tone="warn" title={fileName}>
          {sayProblem(problem)}
        </Banner>
      )}
      <DropZone says={words} single onFiles={([file]) => file && choose(file)} />
    </>
  );
}

function sayProblem(problem: string): string {
  return words.problems[problem] ?? words.problems.unknown ?? '';
}

function Report({ restoring }: { restoring: Restoring }) {
  const { fileName, receipt, failed, safety, undo } = restoring;
  const say = (problem: string) => words.writeProblems[problem] ?? words.writeProblems.unknown ?? '';
  return (
    <RestoreReport
      file={fileName}
      receipt={receipt}
      failed={failed ? say(failed) : undefined}
      safety={safety?.name}
      undo={undo?.state === 'undoing' || undo?.state === 'undone' ? undo.state : 'no'}
      undoProblem={undo?.state === 'failed' ? say(undo.problem) : undefined}
      kept={undo?.state === 'undone' ? undo.kept : 0}
      onUndo={restoring.undoAll}
      onGoOn={restoring.apply}
      onPeople={() => void openOwnPage('people')}
      onAgain={restoring.again}
    />
  );
}

function InFolder({ restoring, now }: { restoring: Restoring; now: number }) {
  const [files, setFiles] = useState<Awaited<ReturnType<typeof listFolder>>>([]);
  useEffect(() => {
    let here = true;
    void listFolder().then((found) => here && setFiles(found));
    return () => {
      here = false;
    };
  }, []);
  return <FolderFiles files={files} now={now} onChoose={restoring.chooseKept} />;
}

function Earlier({ now }: { now: number }) {
  const past = usePastRestores();
  const { undo, problem, ...undoing } = useUndoPast(['record', 'settings']);
  if (past.kind !== 'ready') return null;
  return (
    <>
      {problem && <Banner tone="serious">{people.problem[problem]}</Banner>}
      <PastRestores restores={past.value} now={now} {...undoing} onUndo={undo} />
    </>
  );
}
