import { type ReactNode, useEffect, useRef } from 'react';
import { agesNow } from '../../lib/core/ages';
import type { CardPrompt, DueCard } from '../../lib/core/recall-cards';
import { GRADES, type RecallSession } from '../../lib/core/recall-session';
import { facts, panel, recall as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { Kbd } from '../ui/kbd';
import { sayWhen } from '../ui/say-when';
import type { RecallActions } from './actions';
import styles from './recall-card-view.module.css';

const SAY = { goesBy: panel.header.goesBy, pronunciation: panel.header.say };

type CardProps = {
  session: RecallSession;
  card: DueCard;
  now: number;
  busy: boolean;
  /** Under the answer to a name: who is easily taken for them. */
  beside?: ReactNode;
  actions: RecallActions;
};

/** The card in hand: what is known of it, then the answer, then how well it was known. */
export function RecallCardView({ session, card, now, busy, beside, actions }: CardProps) {
  const { shown, left, graded } = session;
  const place = useRef<HTMLElement>(null);
  const about = `${card.id} ${shown}`;
  const first = useRef(about);
  // What was pressed is gone: whoever goes by keyboard or ear stands on the card, not nowhere.
  useEffect(() => {
    if (first.current !== about) place.current?.focus();
    first.current = '';
  }, [about]);
  return (
    <section ref={place} className={styles.card} aria-label={words.label} tabIndex={-1}>
      <p className={styles.top}>
        <span className={styles.ask}>{words.ask(card.prompt)}</span>
        <span>{words.progress(graded.length + 1, graded.length + left.length)}</span>
      </p>
      <Prompt prompt={card.prompt} now={now} />
      {shown ? (
        <>
          <Answer card={card} now={now} />
          <Grades busy={busy} actions={actions} />
          {card.prompt.kind === 'name' && beside}
        </>
      ) : (
        <p className={styles.act}>
          <Button look="main" onClick={actions.show}>
            {words.show} <Kbd>{words.space}</Kbd>
          </Button>
        </p>
      )}
    </section>
  );
}

function Prompt({ prompt, now }: { prompt: CardPrompt; now: number }) {
  if (prompt.kind !== 'name')
    return (
      <p className={styles.who}>
        <bdi dir="auto">{prompt.name}</bdi>
      </p>
    );
  const { role, company, location, touch } = prompt;
  const where = [company, location].filter(Boolean).join(' · ');
  return (
    <div className={styles.clues}>
      {role && (
        <p className={styles.who}>
          <bdi dir="auto">{role}</bdi>
        </p>
      )}
      {where && (
        <p className={role ? styles.where : styles.who}>
          <bdi dir="auto">{where}</bdi>
        </p>
      )}
      {touch && (
        <p className={styles.quiet}>
          <bdi dir="auto">{words.touch(touch, sayWhen(touch.at, now))}</bdi>
        </p>
      )}
    </div>
  );
}

function Answer({ card, now }: { card: DueCard; now: number }) {
  const { fact } = card;
  const ages = fact ? agesNow(fact, now) : [];
  const more = [
    ...card.more.map(({ kind, words: called }) => SAY[kind](called)),
    ...(ages.length > 0 ? [facts.agesNow(ages)] : []),
  ];
  return (
    <div className={styles.answer} role="status">
      <p className={fact ? styles.told : styles.name}>
        <bdi dir="auto">{fact ? panel.sayDay(card.answer) : card.answer}</bdi>
      </p>
      {more.length > 0 && <p className={styles.quiet}>{more.join(' · ')}</p>}
      <p>
        <a href={`#people/${encodeURIComponent(card.contactId)}`}>{words.open}</a>
      </p>
    </div>
  );
}

function Grades({ busy, actions }: { busy: boolean; actions: RecallActions }) {
  return (
    <fieldset className={styles.grades}>
      <legend className={styles.ask}>{words.how}</legend>
      <div className={styles.buttons}>
        {GRADES.map((grade, at) => (
          <Button key={grade} aria-disabled={busy} onClick={() => actions.grade(grade)}>
            {words.grades[grade]} <Kbd>{String(at + 1)}</Kbd>
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
