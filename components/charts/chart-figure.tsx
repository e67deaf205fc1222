import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './chart-figure.module.css';

type ChartFigureProps = {
  title: string;
  /** What the picture says, in words: beside it, for everybody. */
  words: string;
  /** Absent where there is too little for a picture. */
  children?: ReactNode;
};

/** A small picture with its title and the same in words. */
export function ChartFigure({ title, words, children }: ChartFigureProps) {
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption className={styles.caption}>
        <span id={id} className={styles.title}>
          {title}
        </span>
        {words && <span className={styles.words}>{words}</span>}
      </figcaption>
      {children}
    </figure>
  );
}
