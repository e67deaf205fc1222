import { GIVE_NUDGE, GIVE_REST_DAYS, type GiveBalance, giveNudge } from '../../lib/core/give-balance';
import type { ContactFile } from '../../lib/core/record';
import { exchanges } from '../../lib/locales';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import type { RecordActions } from './actions';
import styles from './exchanges-fold.module.css';
import line from './mix-up-line.module.css';

const words = exchanges.nudge;
const DAY = 86_400_000;

type GiveNudgeProps = { balance: GiveBalance; contactId: string; now: number; actions: RecordActions };

/** Said quietly when the user has only been asking lately, with something that could go the other way. */
export function GiveNudge(props: GiveNudgeProps) {
  const { received, asked, windowDays, propose } = props.balance;
  return (
    <section className={styles.nudge} aria-label={words.label}>
      <p>{words.words(received.length, asked.length, windowDays)}</p>
      <p className={styles.propose} dir="auto">
        {words.propose(propose)}
      </p>
      <NotNow contactId={props.contactId} now={props.now} actions={props.actions} />
    </section>
  );
}

/** The same in one line, where it is seen without opening anything. */
export function GiveLine({
  file,
  now,
  actions,
}: Omit<GiveNudgeProps, 'balance' | 'contactId'> & { file: ContactFile }) {
  const balance = giveNudge(file, now);
  if (!balance) return null;
  const { received, asked, windowDays, propose } = balance;
  return (
    <p
      className={line.line}
      title={`${words.words(received.length, asked.length, windowDays)} ${words.propose(propose)}`}
    >
      <Icon name="arrow" />
      <span className={line.who}>{words.line}</span>
      <NotNow {...{ now, actions }} contactId={file.contact.id} label={words.restLabel} />
    </p>
  );
}

type NotNowProps = Omit<GiveNudgeProps, 'balance'> & { label?: string };

function NotNow({ contactId, now, actions, label }: NotNowProps) {
  const rest = { until: now + GIVE_REST_DAYS * DAY };
  return (
    <Button
      look="quiet"
      className={styles.rest}
      aria-label={label}
      onClick={() => void actions.letRest(contactId, GIVE_NUDGE, rest)}
    >
      {words.rest}
    </Button>
  );
}
