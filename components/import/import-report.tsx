import type { ImportPlan } from '../../lib/core/import-tally';
import { importWords as words } from '../../lib/locales';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Progress } from '../ui/progress';
import styles from './import-report.module.css';
import { type PlanSummary, PlanView } from './plan-view';
import { ToldView } from './told-view';
import { Vanished } from './vanished';

type PassedName = keyof typeof words.passed;

type ImportReportProps = {
  /** The file's name. */
  file: string;
  outcome: 'whole' | 'cancelled' | 'failed';
  /** Why it broke off, in words. */
  problem?: string | undefined;
  done: PlanSummary & Pick<ImportPlan, 'entries' | 'told' | 'vanished'>;
  passed: readonly { why: PassedName }[];
  undo: 'no' | 'undoing' | 'undone' | 'failed';
  /** After an undo: how much stays, because it was changed since. Before: 0. */
  kept: number;
  onGoOn: () => void;
  onSave: () => void;
  onUndo: () => void;
  onPeople: () => void;
  onAgain: () => void;
};

/** What was done, and the way back for all of it. */
export function ImportReport(props: ImportReportProps) {
  const { file, outcome, problem, done, passed, undo, kept } = props;
  const title = outcome === 'whole' ? words.report.title : words.report[outcome];
  return (
    <section className={styles.report} aria-label={title}>
      <div role="status">
        <h2 className={styles.title}>{undo === 'undone' ? sayUndone(kept) : title}</h2>
        <p className={styles.later}>
          <bdi>{file}</bdi>
        </p>
      </div>
      {problem && undo !== 'undone' && (
        <Banner tone="serious">
          {problem} {outcome === 'failed' && words.report.failedText}
        </Banner>
      )}
      {undo !== 'undone' && <PlanView plan={done} />}
      {undo !== 'undone' && <ToldView entries={done.entries} told={done.told} passed={passed} />}
      {undo !== 'undone' && <Vanished people={done.vanished} />}
      {undo === 'undoing' && <Progress label={words.report.undoing} />}
      <Actions {...props} />
      {undo !== 'undone' && <p className={styles.later}>{words.report.later}</p>}
    </section>
  );
}

function Actions({ outcome, undo, onGoOn, onSave, onUndo, onPeople, onAgain }: ImportReportProps) {
  const again = <Button onClick={onAgain}>{words.report.again}</Button>;
  if (undo === 'undone') return <div className={styles.actions}>{again}</div>;
  return (
    <div className={styles.actions}>
      {outcome !== 'whole' && undo === 'no' && (
        <Button look="main" onClick={onGoOn}>
          {words.report.goOn}
        </Button>
      )}
      <Button {...(outcome === 'whole' ? { look: 'main' } : {})} onClick={onPeople}>
        {words.report.people}
      </Button>
      <Button title={words.report.saveAbout} onClick={onSave}>
        {words.report.save}
      </Button>
      {again}
      <Button look="serious" busy={undo === 'undoing'} onClick={onUndo}>
        {words.report.undo}
      </Button>
    </div>
  );
}

function sayUndone(kept: number): string {
  return kept > 0 ? words.report.undonePartly(kept) : words.report.undone;
}
