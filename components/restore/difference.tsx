import type { Rehearsal, RestoreMode } from '../../lib/app/restore';
import { common, restore as words } from '../../lib/locales';
import { Fold } from '../ui/fold';
import { PagedList } from '../ui/paged-list';
import styles from './difference.module.css';
import { LeftOutRows } from './left-out';

type DifferenceProps = { rehearsal: Rehearsal; mode: RestoreMode; bringBack: boolean };

/** What would become of whom, in numbers with names; a kind of which there is nobody isn't said. */
export function Difference({ rehearsal, mode, bringBack }: DifferenceProps) {
  const lines = linesOf({ rehearsal, mode, bringBack }).filter(({ amount }) => amount > 0);
  const { leftOut, faults } = rehearsal;
  return (
    <div className={styles.difference}>
      <dl className={styles.lines}>
        {lines.map(({ id, amount, what, fate, names }) => (
          <div key={id} className={styles.line} data-kind={id}>
            <dd className={styles.number}>{common.number(amount)}</dd>
            <dt className={styles.what}>
              {what}
              {fate && <span className={styles.fate}>{fate}</span>}
            </dt>
            {names && <dd className={styles.names}>{names}</dd>}
          </div>
        ))}
      </dl>
      {(leftOut.count > 0 || faults.count > 0) && (
        <div>
          {leftOut.count > 0 && (
            <Fold title={words.plan.leftOut(leftOut.count)}>
              <LeftOutRows rows={leftOut} />
            </Fold>
          )}
          {faults.count > 0 && (
            <Fold title={words.plan.faults(faults.count)}>
              <Faults faults={faults} />
            </Fold>
          )}
        </div>
      )}
    </div>
  );
}

const named = (some: readonly string[], total: number) =>
  some.length > 0 ? { names: words.plan.names(some, total) } : {};

type Line = { id: string; amount: number; what: string; fate?: string; names?: string };

function linesOf({ rehearsal, mode, bringBack }: DifferenceProps): Line[] {
  const { people, names, deletedHere } = rehearsal;
  const { plan } = words;
  const replaces = mode === 'replace';
  const back = replaces || bringBack;
  return [
    { id: 'added', amount: people.added, what: plan.added(people.added), ...named(names.added, people.added) },
    {
      id: 'changed',
      amount: people.changed,
      what: plan.changed(people.changed),
      fate: replaces ? plan.replaceFile : plan.mergeNewer,
      ...named(names.changed, people.changed),
    },
    {
      id: 'deleted',
      amount: deletedHere.count,
      what: plan.deleted(deletedHere.count),
      fate: (back ? plan.comeBack : plan.stayDeleted)(deletedHere.count),
      ...named(
        deletedHere.first.map(({ name }) => name),
        deletedHere.count,
      ),
    },
    ...deletedLines(rehearsal),
    {
      id: replaces ? 'taken' : 'stay',
      amount: people.onlyHere,
      what: plan.onlyHere(people.onlyHere),
      fate: replaces ? plan.taken : plan.stay,
      ...named(names.onlyHere, people.onlyHere),
    },
    { id: 'same', amount: people.same, what: plan.same(people.same) },
  ];
}

/** In a move: what was deleted there goes here too. */
function deletedLines({ deletedThere: { count, first, rows } }: Rehearsal): Line[] {
  const { plan } = words;
  const names = first.map(({ name }) => name);
  return [
    { id: 'gone', amount: count, what: plan.deletedThere(count), fate: plan.goToo, ...named(names, count) },
    { id: 'gone-rows', amount: rows, what: plan.rowsDeletedThere(rows), fate: plan.goToo },
  ];
}

function Faults({ faults }: { faults: Rehearsal['faults'] }) {
  return (
    <>
      <PagedList
        rows={faults.first.map((fault, at) => ({ ...fault, at }))}
        label={words.plan.faults(faults.count)}
        idOf={({ at }) => String(at)}
        moreLabel={words.plan.andMore}
      >
        {({ table, row, reason, field }) => (
          <li className={styles.fault}>
            <span className={styles.where}>{words.faultAt(words.tables[table] ?? table, row)}</span>
            <span>
              {words.faultReasons[reason]}
              {field && ` (${field})`}
            </span>
          </li>
        )}
      </PagedList>
      {faults.count > faults.first.length && <p>{words.plan.andMore(faults.count - faults.first.length)}</p>}
    </>
  );
}
