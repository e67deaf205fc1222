import { useContext } from 'react';
import { common, mixUps as words } from '../../lib/locales';
import { Icon } from '../ui/icon';
import { ConfusablePeople } from './confusable-people';
import styles from './mix-up-line.module.css';

const LONGEST = 60;

/** Whom this person is easily taken for, in one quiet line; nothing while there is nobody. */
export function MixUpLine() {
  const [first, ...others] = useContext(ConfusablePeople);
  if (!first) return null;
  const { name, role } = first.sketch.contact;
  return (
    <p className={styles.line} title={[name, role].filter(Boolean).join(', ')}>
      <Icon name="person" />
      <span className={styles.who}>
        {words.notThe}{' '}
        <bdi dir="auto" className={styles.name}>
          {common.brief(others.length > 0 ? name : [name, role].filter(Boolean).join(', '), LONGEST)}
        </bdi>
      </span>
      {others.length > 0 && <span>· {words.more(others.length)}</span>}
    </p>
  );
}
