import { useContext } from 'react';
import { common, mixUps as words } from '../../lib/locales';
import { ConfusablePeople } from './confusable-people';
import styles from './mix-up-line.module.css';

const LONGEST = 60;

/** Whom this person is easily taken for, in one quiet line; nothing while there is nobody. */
export function MixUpLine() {
  const [first, ...others] = useContext(ConfusablePeople);
  if (!first) return null;
  const { name, role } = first.sketch.contact;
  return (
    <p className={styles.line}>
      {words.title}{' '}
      <bdi dir="auto" className={styles.name}>
        {common.brief([name, role].filter(Boolean).join(', '), LONGEST)}
      </bdi>
      {others.length > 0 && ` · ${words.more(others.length)}`}
    </p>
  );
}
