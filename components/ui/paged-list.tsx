import { Fragment, type ReactNode, useState } from 'react';
import { Button } from './button';
import { moveByArrows } from './move-by-arrows';
import styles from './paged-list.module.css';

type PagedListProps<Row> = {
  rows: readonly Row[];
  /** How many at first, and how many more with each click. */
  page?: number;
  label: string;
  idOf: (row: Row) => string;
  children: (row: Row) => ReactNode;
  /** The button's words, given how many are still to come. */
  moreLabel: (left: number) => string;
};

/** The first rows at once, the rest by the hundred: two thousand rows cost no more than thirty until asked for. */
export function PagedList<Row>({ rows, page = 30, label, idOf, children, moreLabel }: PagedListProps<Row>) {
  const [shown, setShown] = useState(page);
  const left = rows.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label={label} onKeyDown={moveByArrows}>
        {rows.slice(0, shown).map((row) => (
          <Fragment key={idOf(row)}>{children(row)}</Fragment>
        ))}
      </ul>
      {left > 0 && (
        <Button look="quiet" onClick={() => setShown(shown + Math.max(page, 100))}>
          {moreLabel(left)}
        </Button>
      )}
    </>
  );
}
