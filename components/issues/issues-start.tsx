import { history, issues } from '../../lib/locales';
import { Button } from '../ui/button';
import { EditInPlace } from '../ui/edit-in-place';
import styles from './issues-start.module.css';

const words = issues.start;

type IssuesStartProps = {
  /** What the user sells, in their words; "" while that isn't said. */
  sells: string;
  /** There is no issue of their own yet. */
  first: boolean;
  /** False when it couldn't be stored. */
  onSells: (sells: string) => Promise<boolean>;
  onAdd: () => void;
};

/** Where one begins: what do you sell, and which issues drive the need for it? Later it is one line. */
export function IssuesStart({ sells, first, onSells, onAdd }: IssuesStartProps) {
  const field = (
    <EditInPlace
      value={sells}
      label={sells ? words.change : words.label}
      missing={first ? history.like(words.example) : words.missing}
      long
      place="settings.sells"
      onSave={onSells}
    />
  );
  if (!first)
    return (
      <p className={styles.line}>
        {words.sells}: <span className={styles.words}>{field}</span>
      </p>
    );
  return (
    <section className={styles.start} aria-labelledby="issues-start">
      <h2 id="issues-start" className={styles.title}>
        {words.title}
      </h2>
      <div className={styles.words}>{field}</div>
      <p className={styles.next}>{words.next}</p>
      <div>
        <Button look="main" onClick={onAdd}>
          {words.first}
        </Button>
      </div>
    </section>
  );
}
