import type { RecallSummary } from '../../lib/core/recall-session';
import { panel, recall as words } from '../../lib/locales';
import { Button } from '../ui/button';
import styles from './recall-done.module.css';
import { sayNext } from './say-next';

type RecallDoneProps = {
  summary: RecallSummary;
  waiting: number;
  next: number | null;
  now: number;
  onAgain: () => void;
};

/** What a session came to, calmly: how many were known, and which are worth another look. */
export function RecallDone({ summary, waiting, next, now, onAgain }: RecallDoneProps) {
  const { cards, people, known, missed } = summary;
  return (
    <section className={styles.done} aria-labelledby="recall-done">
      <h2 id="recall-done" className={styles.title}>
        {words.done.title}
      </h2>
      <p>
        {words.done.text(cards, people)} {words.done.known(known, cards)}
      </p>
      {missed.length > 0 && (
        <div className={styles.missed}>
          <h3 className={styles.label}>{words.done.missed}</h3>
          <ul>
            {missed.map((card) => (
              <li key={card.id}>
                <a href={`#people/${encodeURIComponent(card.contactId)}`}>
                  <bdi dir="auto">{card.prompt.kind === 'name' ? card.answer : card.prompt.name}</bdi>
                </a>
                {card.prompt.kind !== 'name' && (
                  <>
                    {': '}
                    <bdi dir="auto">{panel.sayDay(card.answer)}</bdi>
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {waiting === 0 && next !== null && <p className={styles.quiet}>{words.nothing.next(sayNext(next, now))}</p>}
      <p className={styles.actions}>
        {waiting > 0 && <Button onClick={onAgain}>{words.done.again}</Button>}
        <a href="#today">{words.done.today}</a>
      </p>
    </section>
  );
}
