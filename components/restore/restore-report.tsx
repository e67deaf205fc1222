import type { RestoreReceipt } from '../../lib/app/restore';
import { restore as words } from '../../lib/locales';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { Progress } from '../ui/progress';
import { LeftOutRows } from './left-out';
import styles from './restore-report.module.css';

type RestoreReportProps = {
  file: string;
  /** Absent when it broke off. */
  receipt: RestoreReceipt | null;
  /** Why it broke off, in words. */
  failed: string | undefined;
  /** The copy of what was here before. */
  safety: string | undefined;
  undo: 'no' | 'undoing' | 'undone';
  /** Why the undo failed, in words. */
  undoProblem: string | undefined;
  kept: number;
  onUndo: () => void;
  onGoOn: () => void;
  onPeople: () => void;
  onAgain: () => void;
};

/** What was done, where the copy from before is, and the way back for all of it. */
export function RestoreReport(props: RestoreReportProps) {
  const { file, receipt, failed, safety, undo, undoProblem, kept } = props;
  const title = failed ? words.report.failed : receipt?.cancelled ? words.report.cancelled : words.report.done;
  return (
    <section className={styles.report} aria-label={title}>
      <div role="status">
        <h2 className={styles.title}>{undo === 'undone' ? sayUndone(kept) : title}</h2>
        <p className={styles.file}>{file}</p>
      </div>
      {failed && undo !== 'undone' && (
        <Banner tone="serious">
          {failed} {words.report.failedText}
        </Banner>
      )}
      {undoProblem && <Banner tone="serious">{undoProblem}</Banner>}
      {receipt && undo !== 'undone' && <Done receipt={receipt} />}
      {safety && <p className={styles.soft}>{words.safety.kept(safety)}</p>}
      {undo === 'undoing' && <Progress label={words.report.undoing} />}
      <Actions {...props} />
      {undo !== 'undone' && <p className={styles.soft}>{words.report.later}</p>}
    </section>
  );
}

function Done({ receipt: { people, added, changed, removed, leftOut } }: { receipt: RestoreReceipt }) {
  return (
    <div className={styles.done}>
      {people.added > 0 && <p className={styles.came}>{words.report.came(people.added)}</p>}
      <p>{words.report.rows(added, changed, removed)}.</p>
      {leftOut.count > 0 && (
        <Fold title={words.plan.leftOut(leftOut.count)}>
          <LeftOutRows rows={leftOut} />
        </Fold>
      )}
    </div>
  );
}

function Actions({ receipt, failed, undo, onUndo, onGoOn, onPeople, onAgain }: RestoreReportProps) {
  const again = <Button onClick={onAgain}>{words.report.again}</Button>;
  if (undo === 'undone') return <div className={styles.actions}>{again}</div>;
  const unfinished = failed !== undefined || receipt?.cancelled === true;
  return (
    <div className={styles.actions}>
      <Button look="main" onClick={unfinished ? onGoOn : onPeople}>
        {unfinished ? words.report.goOn : words.report.people}
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
