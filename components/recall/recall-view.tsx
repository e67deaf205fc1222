import type { ReactNode } from 'react';
import { type RecallSession, summarise } from '../../lib/core/recall-session';
import { recall as words } from '../../lib/locales';
import { Page } from '../page/page';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Kbd } from '../ui/kbd';
import { Screened } from '../ui/screened';
import type { RecallActions } from './actions';
import { RecallCardView } from './recall-card-view';
import { RecallDone } from './recall-done';
import styles from './recall-view.module.css';
import { sayNext } from './say-next';
import { useRecallKeys } from './use-recall-keys';

export type RecallViewProps = {
  session: RecallSession;
  /** How many cards another session would have. */
  waiting: number;
  /** When the next card comes up; null when none was ever learnt. */
  next: number | null;
  /** There is nobody in the record. */
  nobody: boolean;
  now: number;
  busy: boolean;
  problem: 'grade' | 'undo' | undefined;
  /** Who is easily taken for the person of the card in hand. */
  beside?: ReactNode;
  actions: RecallActions;
};

/** Recall practice: one card at a time, the answer on request, four ways to say how well it was known. */
export function RecallView(props: RecallViewProps) {
  const { session, problem } = props;
  useRecallKeys(session, props.actions);
  return (
    <Page title={words.title} lead={words.lead}>
      <div className={styles.recall}>
        {problem && <Banner tone="serious">{problem === 'grade' ? words.failed : words.tookBackFailed}</Banner>}
        <Screened>
          <Shown {...props} />
        </Screened>
        {session.graded.length > 0 && (
          <p>
            <Button look="quiet" onClick={props.actions.takeBack}>
              {words.takeBack} <Kbd>u</Kbd>
            </Button>
          </p>
        )}
      </div>
    </Page>
  );
}

function Shown({ session, waiting, next, nobody, now, busy, beside, actions }: RecallViewProps) {
  const [card] = session.left;
  if (card) return <RecallCardView {...{ session, card, now, busy, beside, actions }} />;
  if (session.graded.length > 0) {
    return <RecallDone summary={summarise(session)} {...{ waiting, now, next }} onAgain={actions.again} />;
  }
  if (nobody || next === null) return <Empty />;
  return (
    <EmptyState title={words.nothing.title} actions={<a href="#people">{words.nothing.people}</a>}>
      <p>{words.nothing.text}</p>
      <p>{words.nothing.next(sayNext(next, now))}</p>
    </EmptyState>
  );
}

function Empty() {
  return (
    <EmptyState title={words.empty.title} actions={<a href="#people">{words.empty.go}</a>}>
      <p>{words.empty.text}</p>
      <p>
        {words.empty.exampleLabel} <em className={styles.example}>{words.empty.example}</em>
      </p>
    </EmptyState>
  );
}
