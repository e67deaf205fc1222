import { GIVE_NUDGE, GIVE_REST_DAYS, type GiveBalance } from '../../lib/core/give-balance';
import { exchanges } from '../../lib/locales';
import { Button } from '../ui/button';
import type { RecordActions } from './actions';
import styles from './exchanges-fold.module.css';

const words = exchanges.nudge;
const DAY = 86_400_000;

type GiveNudgeProps = { balance: GiveBalance; contactId: string; now: number; actions: RecordActions };

/** Said quietly when the user has only been asking lately, with something that could go the other way. */
export function GiveNudge({ balance, contactId, now, actions }: GiveNudgeProps) {
  const { received, asked, windowDays, propose } = balance;
  return (
    <section className={styles.nudge} aria-label={words.label}>
      <p>{words.words(received.length, asked.length, windowDays)}</p>
      <p className={styles.propose} dir="auto">
        {words.propose(propose)}
      </p>
      <Button
        look="quiet"
        className={styles.rest}
        onClick={() => void actions.letRest(contactId, GIVE_NUDGE, { until: now + GIVE_REST_DAYS * DAY })}
      >
        {words.rest}
      </Button>
    </section>
  );
}
