import type { ImportOutcome, ImportReason } from '../../lib/core/import-plan';
import type { CutPart } from '../../lib/core/import-tally';
import { common, importWords as words } from '../../lib/locales';
import { Fold } from '../ui/fold';
import { PagedList } from '../ui/paged-list';
import styles from './plan-view.module.css';

/** What becomes of the people of a file; before it is done, or after. */
export type PlanSummary = {
  counts: Record<ImportOutcome, number>;
  rows: readonly {
    from?: string;
    row: number;
    name: string;
    outcome: ImportOutcome;
    reason: ImportReason;
    aside?: true;
    cut?: readonly CutPart[];
    entries?: readonly { cut?: true }[];
  }[];
};

const OUTCOMES = Object.keys(words.outcomes) as ImportOutcome[];
/** Outcomes whose people are listed: the others are plain, or too many to read. */
const LISTED = Object.keys(words.showRows) as (keyof typeof words.showRows)[];

/** Counts with their meaning, and who is behind the ones that need a look. */
export function PlanView({ plan }: { plan: PlanSummary }) {
  const cut = plan.rows.filter((row) => row.cut || row.entries?.some((entry) => entry.cut)).length;
  return (
    <div className={styles.plan}>
      <dl className={styles.counts}>
        {OUTCOMES.filter((outcome) => plan.counts[outcome] > 0).map((outcome) => (
          <div key={outcome} className={styles.count} data-outcome={outcome}>
            <dt className={styles.name}>{words.outcomes[outcome].name}</dt>
            <dd className={styles.number}>{common.number(plan.counts[outcome])}</dd>
            <dd className={styles.text}>{words.outcomes[outcome].text}</dd>
          </div>
        ))}
      </dl>
      {cut > 0 && <p>{words.cutRows(cut)}</p>}
      <div>
        {LISTED.filter((outcome) => plan.counts[outcome] > 0).map((outcome) => (
          <Fold key={outcome} title={words.showRows[outcome]} count={plan.counts[outcome]}>
            <Rows
              rows={plan.rows.filter((row) => row.outcome === outcome && !row.aside)}
              label={words.showRows[outcome]}
            />
          </Fold>
        ))}
      </div>
    </div>
  );
}

function Rows({ rows, label }: { rows: PlanSummary['rows']; label: string }) {
  return (
    <PagedList
      rows={rows}
      label={label}
      idOf={({ from, row, name }) => `${from} ${row} ${name}`}
      moreLabel={words.more}
    >
      {({ from, row, name, reason }) => (
        <li className={styles.row}>
          <bdi className={styles.who}>{name || words.inRow(row)}</bdi>
          <span className={styles.why}>
            {words.reasons[reason]} · {from && <bdi>{from}, </bdi>}
            {words.inRow(row)}
          </span>
        </li>
      )}
    </PagedList>
  );
}
