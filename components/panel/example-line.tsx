import { Button } from '../ui/button';
import styles from './example-line.module.css';

type ExampleLineProps = {
  /** What is missing. */
  words: string;
  /** A line the user could type: clicking puts it in the note field. */
  example: string;
  label: string;
  onTry: (example: string) => void;
};

/** An empty section that teaches: what would stand here, and one line that would put it there. */
export function ExampleLine({ words, example, label, onTry }: ExampleLineProps) {
  return (
    <p className={styles.line}>
      {words}{' '}
      <Button look="quiet" className={styles.try} title={example} onClick={() => onTry(example)}>
        {label}
      </Button>
    </p>
  );
}
