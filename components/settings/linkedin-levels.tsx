import type { LinkedInLevel } from '../../lib/core/settings';
import { settings as words } from '../../lib/locales';
import { ChoiceList } from '../ui/choice-list';
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

const CHOICES = LEVELS.map((level) => ({
  value: level,
  name: words.linkedin.levels[level].name,
  about: (
    <>
      {words.linkedin.levels[level].text}
      {level === 'browse' && <span className={styles.risk}>{words.linkedin.risk}</span>}
    </>
  ),
}));

/** How much is read on LinkedIn: three levels, each with what it means, the risk said before it is taken. */
export function LinkedInLevels({ level, disabled = false, refused, onLevel }: LinkedInLevelsProps) {
  return (
    <ChoiceList legend={words.linkedin.title} choices={CHOICES} value={level} disabled={disabled} onChange={onLevel}>
      {refused && (
        <p className={styles.refused} role="alert">
          {words.sites.refused(words.sites.linkedin)}
        </p>
      )}
    </ChoiceList>
  );
}
