import { importWords as words } from '../../lib/locales';
import { Fold } from '../ui/fold';
import { PagedList } from '../ui/paged-list';
import styles from './row-errors.module.css';

export type ShownError = { from?: string; row: number; column?: string; problem: string; value?: string; fatal?: true };

/** What couldn't be read, with its row and column, so that it can be found in the file. */
export function RowErrors({ errors, total }: { errors: readonly ShownError[]; total: number }) {
  if (total === 0) return null;
  return (
    <Fold title={words.errors(total)}>
      <PagedList
        rows={errors.map((error, at) => ({ ...error, at }))}
        label={words.errors(total)}
        idOf={({ at }) => String(at)}
        moreLabel={words.more}
      >
        {({ from, row, column, problem, value, fatal }) => (
          <li className={styles.error}>
            <span className={styles.where}>
              {from && <bdi>{from}: </bdi>}
              {words.errorAt(row, column)}
            </span>
            <span>
              {words.rowProblems[problem] ?? problem}
              {value && (
                <>
                  {': '}
                  <bdi className={styles.value}>{value.slice(0, 80)}</bdi>
                </>
              )}
              {fatal && ` (${words.leftOut})`}
            </span>
          </li>
        )}
      </PagedList>
      {total > errors.length && <p className={styles.more}>{words.moreErrors(total - errors.length)}</p>}
    </Fold>
  );
}
