import type { ImportPlan } from '../../lib/core/import-tally';
import { common, importWords as words } from '../../lib/locales';
import { Fold } from '../ui/fold';
import styles from './plan-view.module.css';

type Told = Pick<ImportPlan, 'entries' | 'told'>;
const KINDS = Object.keys(words.told) as (keyof typeof words.told)[];

/** What files tell of people that is dated: how much goes into timelines, and why the rest doesn't. */
export function ToldView({ entries, told, passed }: Told & { passed: readonly { why: keyof typeof words.passed }[] }) {
  const counts = { ...entries, leftOut: entries.leftOut + passed.length };
  if (counts.added + counts.known + counts.leftOut === 0) return null;
  const why = [...Object.entries(entries.why), ...countPassed(passed)];
  return (
    <div className={styles.plan}>
      <h3 className={styles.title}>{words.toldTitle}</h3>
      <dl className={styles.counts}>
        {KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
          <div key={kind} className={styles.count} data-outcome={kind === 'added' ? 'new' : kind}>
            <dt className={styles.name}>{words.told[kind].name}</dt>
            <dd className={styles.number}>{common.number(counts[kind])}</dd>
            <dd className={styles.text}>
              {words.told[kind].text}
              {kind === 'added' && `. ${words.toldPeople(told)}`}
            </dd>
          </div>
        ))}
      </dl>
      {why.length > 0 && (
        <Fold title={words.whyLeftOut}>
          <ul>
            {why.map(([reason, rows]) => (
              <li key={reason}>{words.whyCount(rows, sayWhy(reason))}</li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}

function countPassed(passed: readonly { why: string }[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { why } of passed) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts];
}

function sayWhy(reason: string): string {
  const all: Record<string, string> = { ...words.fates, ...words.passed };
  return all[reason] ?? reason;
}
