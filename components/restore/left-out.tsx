import type { LeftOut, Listed } from '../../lib/app/restore';
import { restore as words } from '../../lib/locales';
import { PagedList } from '../ui/paged-list';
import styles from './left-out.module.css';

/** What can't come in although it can be read, each with whose it is and why. */
export function LeftOutRows({ rows }: { rows: Listed<LeftOut> }) {
  return (
    <>
      <PagedList
        rows={rows.first}
        label={words.plan.leftOut(rows.count)}
        idOf={({ table, id }) => `${table} ${id}`}
        moreLabel={words.plan.andMore}
      >
        {(row) => (
          <li className={styles.row}>
            <bdi className={styles.who}>{row.name || words.tables[row.table]}</bdi>
            <span className={styles.why}>{sayWhy(row)}</span>
          </li>
        )}
      </PagedList>
      {rows.count > rows.first.length && <p>{words.plan.andMore(rows.count - rows.first.length)}</p>}
    </>
  );
}

function sayWhy({ reason, value, table, takenBy }: LeftOut): string {
  if (reason !== 'key-taken') return `${words.tables[table]}: ${words.reasons[reason]}`;
  return words.reasons['key-taken'](value ?? words.tables[table] ?? '', takenBy ?? words.someone);
}
