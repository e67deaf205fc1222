import type { AllowedWords } from '../../lib/core/settings';
import { coach } from '../../lib/locales';
import { Ago } from '../ui/ago';
import { IconButton } from '../ui/button';
import { PagedList } from '../ui/paged-list';
import styles from './coach-lists.module.css';

const words = coach.taught;

type TaughtWordsProps = { taught: readonly AllowedWords[]; now: number; onRemove: (id: string) => void };

/** What the user said is no pitch, newest first, with the rule that had marked it. */
export function TaughtWords({ taught, now, onRemove }: TaughtWordsProps) {
  if (taught.length === 0) return <p className={styles.empty}>{words.empty}</p>;
  return (
    <div className={styles.list}>
      <PagedList
        rows={[...taught].reverse()}
        page={20}
        label={words.title}
        idOf={({ id }) => id}
        moreLabel={words.more}
      >
        {({ id, words: said, ruleId, at }) => (
          <li className={styles.row}>
            <div className={styles.words}>
              <bdi dir="auto" className={styles.said}>
                {words.words(said)}
              </bdi>
              <p className={styles.about}>
                {coach.sayRule(ruleId)} · <Ago at={at} now={now} />
              </p>
            </div>
            <IconButton icon="cross" label={words.remove(words.words(said))} onClick={() => onRemove(id)} />
          </li>
        )}
      </PagedList>
    </div>
  );
}
