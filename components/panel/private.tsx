import { createContext, type ReactNode, useContext, useState } from 'react';
import { panel } from '../../lib/locales';
import { join } from '../ui/join';
import styles from './private.module.css';

/** True while the user has asked, with a key, to see what is private. */
export const PrivateShown = createContext(false);

/** Blurred until hovered, focused or pressed: the screen may be shared, or somebody may stand behind. */
export function Private({ children }: { children: ReactNode }) {
  const all = useContext(PrivateShown);
  const [pressed, setPressed] = useState(false);
  const shown = all || pressed;
  return (
    <button
      type="button"
      data-row
      className={join(styles.private, shown && styles.shown)}
      aria-pressed={shown}
      title={shown ? undefined : panel.grain.hidden}
      onClick={() => setPressed(!pressed)}
    >
      <span>{children}</span>
    </button>
  );
}
