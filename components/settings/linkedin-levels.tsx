import { useId } from 'react';
import type { LinkedInLevel } from '../../lib/core/settings';
import { settings as words } from '../../lib/locales';
import styles from './linkedin-levels.module.css';

type LinkedInLevelsProps = {
  level: LinkedInLevel;
  disabled?: boolean;
  /** The browser was asked for LinkedIn and said no. */
  refused: boolean;
  /** Called inside the click, so that the browser may be asked. */
  onLevel: (level: LinkedInLevel) => void;
};

const LEVELS = Object.keys(words.linkedin.levels) as LinkedInLevel[];

/** How much is read on LinkedIn: three levels, each with what it means, the risk said before it is taken. */
export function LinkedInLevels({ level, disabled = false, refused, onLevel }: LinkedInLevelsProps) {
  const id = useId();
  return (
    <fieldset className={styles.levels} disabled={disabled}>
      <legend className={styles.legend}>{words.linkedin.title}</legend>
      {LEVELS.map((one) => (
        <div key={one} className={styles.level}>
          <input
            type="radio"
            id={`${id}-${one}`}
            name={id}
            checked={level === one}
            onChange={() => onLevel(one)}
            aria-describedby={`${id}-${one}-about`}
            className={styles.dot}
          />
          <div>
            <label htmlFor={`${id}-${one}`} className={styles.name}>
              {words.linkedin.levels[one].name}
            </label>
            <p id={`${id}-${one}-about`} className={styles.about}>
              {words.linkedin.levels[one].text}
              {one === 'browse' && <span className={styles.risk}>{words.linkedin.risk}</span>}
            </p>
          </div>
        </div>
      ))}
      {refused && (
        <p className={styles.refused} role="alert">
          {words.sites.refused(words.sites.linkedin)}
        </p>
      )}
    </fieldset>
  );
}
