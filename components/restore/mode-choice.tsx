import { useId } from 'react';
import type { RestoreMode } from '../../lib/app/restore';
import { restore as words } from '../../lib/locales';
import styles from './mode-choice.module.css';

const MODES: readonly RestoreMode[] = ['merge', 'replace'];

/** Merge or replace, each with what it takes away. */
export function ModeChoice({ mode, onMode }: { mode: RestoreMode; onMode: (mode: RestoreMode) => void }) {
  const id = useId();
  return (
    <fieldset className={styles.modes}>
      <legend className={styles.legend}>{words.modes.legend}</legend>
      {MODES.map((one) => (
        <div key={one} className={styles.mode}>
          <input
            type="radio"
            id={`${id}-${one}`}
            name={id}
            checked={mode === one}
            onChange={() => onMode(one)}
            aria-describedby={`${id}-${one}-about`}
            className={styles.dot}
          />
          <div>
            <label htmlFor={`${id}-${one}`} className={styles.name}>
              {words.modes[one].name}
            </label>
            <p id={`${id}-${one}-about`} className={styles.about}>
              {words.modes[one].text}
            </p>
          </div>
        </div>
      ))}
    </fieldset>
  );
}
