import { type ReactNode, useContext } from 'react';
import { PrivateHidden } from './private-hidden';
import styles from './screened.module.css';

type ScreenedProps = {
  /** How many blocks stand for what is hidden. */
  blocks?: number;
  children: ReactNode;
};

/**
 * What only the user should see. While everything private is hidden, none of it is in the page at all, so that it can't be
 * read, selected, copied or spoken: blurred blocks stand in its place. `HiddenLine` says so, once a screen.
 */
export function Screened({ blocks = 5, children }: ScreenedProps) {
  const { hidden } = useContext(PrivateHidden);
  if (!hidden) return children;
  return (
    <div className={styles.blocks} aria-hidden="true">
      {Array.from({ length: blocks }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks are all alike and never move
        <span key={at} className={styles.block} data-width={WIDTHS[at % WIDTHS.length]} />
      ))}
    </div>
  );
}

/** Of no meaning, and the same for everybody: how long something hidden is says nothing either. */
const WIDTHS = ['long', 'short', 'middle', 'long', 'middle'] as const;
