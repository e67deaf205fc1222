import type { Tally } from '../../lib/app/restore';
import { common, restore as words } from '../../lib/locales';
import { Ago } from '../ui/ago';
import styles from './plan-head.module.css';

type PlanHeadProps = {
  file: string;
  people: Tally;
  madeAt: number;
  /** It was made of another record than this one. */
  foreign: boolean;
  now: number;
};

/** Whose file it is: how many people, as of when. */
export function PlanHead({ file, people, madeAt, foreign, now }: PlanHeadProps) {
  const holds = people.added + people.same + people.changed + people.deletedHere;
  return (
    <div>
      <h2 className={styles.title}>{words.file(holds, common.exactDay(madeAt))}</h2>
      <p className={styles.file}>
        {file} · <Ago at={madeAt} now={now} />
      </p>
      {foreign && <p className={styles.foreign}>{words.otherRecord}</p>}
    </div>
  );
}
