import { useEffect, useMemo, useRef, useState } from 'react';
import { gradeCard, readRecalled } from '../app/recall';
import { undo } from '../app/undo';
import type { StorageProblem } from '../core/panel-state';
import { cardsOf, chooseSession, nextDue, type Recalled } from '../core/recall-cards';
import {
  gradeShown,
  keepAlive,
  type RecallGrade,
  type RecallSession,
  showAnswer,
  startSession,
  takeBackLast,
} from '../core/recall-session';
import { desk } from './desk';
import { type Live, useLive } from './use-live';

/** Where practice stands. `people`: of how many there could be cards at all; `next`: when the next one comes up. */
export type Recall =
  | { kind: 'loading' }
  | { kind: 'failed'; problem: StorageProblem }
  | { kind: 'ready'; session: RecallSession; waiting: number; people: number; next: number | null };

export type RecallHandling = {
  recall: Recall;
  /** The last answer wasn't kept, or not taken back. */
  problem: 'grade' | 'undo' | undefined;
  busy: boolean;
  show(): void;
  grade(grade: RecallGrade): void;
  takeBack(): void;
  /** Another session, on what is due by now. */
  again(): void;
};

/** One session of recall practice. Each answer is kept at once; the session itself is only in this window. */
export function useRecall(): RecallHandling {
  const live = useLive('recall', readRecalled);
  const people = live.kind === 'ready' ? live.value : null;
  const [session, setSession] = useState<RecallSession | null>(null);
  const { busy, problem, run } = useOneAtATime();
  useEffect(() => {
    if (!people) return;
    // Begun once; later readings only take out what is gone, and correct what was corrected.
    setSession((now) => (now ? keepAlive(now, alive(people)) : begin(people)));
  }, [people]);
  const grade = (given: RecallGrade) =>
    run('grade', async () => {
      const card = session?.shown ? session.left[0] : undefined;
      if (!card) return;
      const { contactId, about } = card;
      const input = { clientId: desk().newId(), contactId, about, grade: given };
      const { receiptId, due } = await gradeCard(desk(), input);
      setSession((now) => now && gradeShown(now, { card, grade: given, receiptId, due }));
    });
  const takeBack = () =>
    run('undo', async () => {
      const last = session?.graded.at(-1);
      if (!last) return;
      await undo(desk(), last.receiptId);
      setSession((now) => now && takeBackLast(now));
    });
  return {
    recall: useMemo(() => standing(live, session), [live, session]),
    problem,
    busy,
    grade,
    takeBack,
    show: () => setSession((now) => now && showAnswer(now)),
    again: () => people && setSession(begin(people)),
  };
}

function standing(live: Live<Recalled[]>, session: RecallSession | null): Recall {
  if (live.kind === 'failed') return { kind: 'failed', problem: live.problem };
  if (live.kind === 'loading' || !session) return { kind: 'loading' };
  const people = live.value;
  const waiting = begin(people).left.length;
  return { kind: 'ready', session, waiting, people: people.length, next: nextDue(people, desk().now()) };
}

function begin(people: readonly Recalled[]): RecallSession {
  return startSession(chooseSession(people, desk().now()));
}

function alive(people: readonly Recalled[]) {
  return new Map(people.flatMap((person) => cardsOf(person)).map((card) => [card.id, card]));
}

/** A key held down, or pressed twice, is one answer. */
function useOneAtATime() {
  const running = useRef(false);
  const [state, setState] = useState<{ busy: boolean; problem?: 'grade' | 'undo' }>({ busy: false });
  const run = (name: 'grade' | 'undo', work: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    setState({ busy: true });
    work()
      .then(
        () => setState({ busy: false }),
        () => {
          setState({ busy: false, problem: name });
        },
      )
      .finally(() => {
        running.current = false;
      });
  };
  return { ...state, problem: state.problem, run };
}
