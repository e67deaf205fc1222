import type { ZoneGuess } from '../../lib/core/guess-zone';
import { rules as words } from '../../lib/locales';
import { Button } from '../ui/button';
import styles from './zone-guessed.module.css';

type ZoneGuessedProps = { guess: ZoneGuess; onYes: () => void; onNo: () => void };

/** What a zone was guessed from, and the two answers. Nothing of it is stored without the yes. */
export function ZoneGuessed({ guess, onYes, onNo }: ZoneGuessedProps) {
  return (
    <>
      <bdi className={styles.from}>{words.guessed(guess)}</bdi>
      <Button look="quiet" className={styles.answer} aria-label={words.yesLabel(guess)} onClick={onYes}>
        {words.yes}
      </Button>
      <Button look="quiet" className={styles.answer} aria-label={words.noLabel(guess)} onClick={onNo}>
        {words.no}
      </Button>
    </>
  );
}
