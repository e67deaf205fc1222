import { createContext, type ReactNode, useContext, useState } from 'react';
import { panel } from '../../lib/locales';
import { join } from '../ui/join';
import styles from './private.module.css';

/** True while the user has asked, with a key, to see what is private. */
export const PrivateShown = createContext(false);

type PrivateProps = {
  /** What pressing does instead of showing it here: then it is shown by whoever asked. */
  onOpen?: () => void;
  children: ReactNode;
};

/** Blurred until hovered, focused or pressed: the screen may be shared, or somebody may stand behind. */
export function Private({ onOpen, children }: PrivateProps) {
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
      onClick={onOpen ?? (() => setPressed(!pressed))}
    >
      <span>{children}</span>
    </button>
  );
}
