import { useState } from 'react';
import type { TagCount } from '../../lib/app/tag-people';
import { isSameTag } from '../../lib/core/tags';
import { common, tags as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { join } from '../ui/join';
import styles from './tag-links.module.css';

/** A tag that leads to everybody who has it. */
export function TagLink({ tag }: { tag: string }) {
  return (
    <a href={addressOf(tag)} className={styles.tag} title={words.with(tag)}>
      <bdi>{`#${tag}`}</bdi>
    </a>
  );
}

type TagFilterProps = {
  tags: readonly TagCount[];
  /** The one whose people are shown; null for everybody. */
  chosen: string | null;
};

const SHOWN = 6;

/** Everybody, or only those with one tag. It lies in the address: back goes back. */
export function TagFilter({ tags, chosen }: TagFilterProps) {
  const [all, setAll] = useState(false);
  if (tags.length === 0 && chosen === null) return null;
  const isChosen = ({ tag }: { tag: string }) => chosen !== null && isSameTag(tag, chosen);
  const known = chosen === null || tags.some(isChosen) ? tags : [{ tag: chosen, count: 0 }, ...tags];
  const first = known.slice(0, SHOWN);
  const shown = all ? known : [...first, ...known.slice(SHOWN).filter(isChosen)];
  const left = known.length - shown.length;
  return (
    <nav aria-label={words.filter}>
      <ul className={styles.filter}>
        <li>
          <a href="#people" className={join(styles.tag, styles.choice)} aria-current={chosen === null || undefined}>
            {words.everyone}
          </a>
        </li>
        {shown.map((row) => (
          <li key={row.tag}>
            <a
              href={addressOf(row.tag)}
              className={join(styles.tag, styles.choice)}
              aria-current={isChosen(row) || undefined}
            >
              <bdi>{`#${row.tag}`}</bdi>
              <span className={styles.amount}>{common.number(row.count)}</span>
            </a>
          </li>
        ))}
        {left > 0 && (
          <li>
            <Button look="quiet" onClick={() => setAll(true)}>
              {words.more(left)}
            </Button>
          </li>
        )}
      </ul>
    </nav>
  );
}

function addressOf(tag: string): string {
  return `#tag/${encodeURIComponent(tag)}`;
}
