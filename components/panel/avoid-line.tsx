import { Fragment } from 'react';
import type { Fact } from '../../lib/core/record';
import { common, avoid as words } from '../../lib/locales';
import { Icon } from '../ui/icon';
import { topicsOf } from './avoid-fold';
import styles from './avoid-line.module.css';

/** More than these is not read in passing. */
const MOST = 3;
const LONGEST = 48;

/** What not to bring up, near the top, in one calm line; nothing while there is nothing. */
export function AvoidLine({ facts }: { facts: readonly Fact[] }) {
  const topics = topicsOf(facts);
  if (topics.length === 0) return null;
  const left = topics.length - MOST;
  return (
    <p className={styles.line}>
      <Icon name="warning" />
      <span>
        {words.warning}{' '}
        {topics.slice(0, MOST).map(({ id, value }, at) => (
          <Fragment key={id}>
            {at > 0 && ' · '}
            <bdi dir="auto" title={value}>
              {common.brief(value, LONGEST)}
            </bdi>
          </Fragment>
        ))}
        {left > 0 && ` · ${words.more(left)}`}
      </span>
    </p>
  );
}
