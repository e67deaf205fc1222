import { welcome as words } from '../../lib/locales';
import { Button } from '../ui/button';
import styles from './people-start.module.css';

type PeopleStartProps = {
  /** How many sample people are in the record. */
  samples: number;
  disabled: boolean;
  busy: boolean;
  problem?: string | undefined;
  onAddSamples: () => void;
  onRemoveSamples: () => void;
  onImport: () => void;
  onRestore: () => void;
  onOpenPeople: () => void;
};

/** Ways to begin: made-up people to look around, one's own from a file or a backup, or an empty page. */
export function PeopleStart(props: PeopleStartProps) {
  const { samples, disabled, busy, problem } = props;
  return (
    <div className={styles.start}>
      <div className={styles.row}>
        <div>
          <p className={styles.name}>{words.people.sample}</p>
          <p className={styles.about} role="status">
            {samples > 0 ? words.people.sampleOn(samples) : words.people.sampleHint}
          </p>
        </div>
        <Button disabled={disabled} busy={busy} onClick={samples > 0 ? props.onRemoveSamples : props.onAddSamples}>
          {samples > 0 ? words.people.remove : words.people.add}
        </Button>
      </div>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.links}>
        <Button look="quiet" disabled={disabled} onClick={props.onImport}>
          {words.people.import}
        </Button>
        <Button look="quiet" disabled={disabled} onClick={props.onRestore}>
          {words.people.restore}
        </Button>
        <Button look="quiet" disabled={disabled} onClick={props.onOpenPeople}>
          {words.people.open}
        </Button>
      </div>
    </div>
  );
}
