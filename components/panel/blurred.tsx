import { type ReactNode, useContext } from 'react';
import { join } from '../ui/join';
import styles from './blurred.module.css';
import { PrivateShown } from './private';

/** A judgement of the user's: blurred until hovered or focused, and changed where it stands like other words. */
export function Blurred({ children }: { children: ReactNode }) {
  const shown = useContext(PrivateShown);
  return <span className={join(styles.blurred, shown && styles.shown)}>{children}</span>;
}
