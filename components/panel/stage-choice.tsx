import type { Stage } from '../../lib/core/record';
import { relationship as words } from '../../lib/locales';
import styles from './stage-choice.module.css';

const STAGES = Object.keys(words.stages) as Stage[];

type StageChoiceProps = { stage: Stage | undefined; onChoose: (stage: Stage | null) => void };

/** What they are to one another, as the user sees it. Pressing the chosen word again leaves it open. */
export function StageChoice({ stage, onChoose }: StageChoiceProps) {
  return (
    <div className={styles.choice}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't stand in the line */}
      <div className={styles.stages} role="group" aria-label={words.stage}>
        {STAGES.map((one) => (
          <button
            key={one}
            type="button"
            data-row
            className={styles.stage}
            aria-pressed={one === stage}
            onClick={() => onChoose(one === stage ? null : one)}
          >
            {words.stages[one]}
          </button>
        ))}
      </div>
      {!stage && <p className={styles.none}>{words.notSaid}</p>}
    </div>
  );
}
