import { useEffect, useRef } from 'react';
import { type DraftPromise, restOfKept, restOfPromise } from '../../lib/core/promises-in-draft';
import type { Pledge } from '../../lib/core/record';
import { readDay } from '../../lib/core/say-dates';
import { common, pledges } from '../../lib/locales';
import { Button } from '../ui/button';
import { Kbd } from '../ui/kbd';
import type { PanelActions, PanelDraft } from './actions';
import { DRAFT_REST } from './draft-checks';
import styles from './draft-promises.module.css';
import { usePanelKeys } from './use-panel-keys';

const words = pledges.inDraft;

type DraftPromisesProps = { draft: PanelDraft; contactId: string; now: number; actions: PanelActions };

/**
 * What the user promises in this draft, offered for the ledger with one key, and what they owe that it seems to keep.
 * Each is asked once.
 */
export function DraftPromises({ draft, contactId, now, actions }: DraftPromisesProps) {
  const { promises = [], keeps = [] } = draft;
  const once = useOncePer(promises.map(({ line }) => line));
  const keep = (promise: DraftPromise) =>
    void once(promise.line, () => actions.addRow(contactId, 'pledges', pledgeOf(promise, now)));
  const rest = (about: string) => void actions.letRest(contactId, about, { until: now + DRAFT_REST });
  const [first] = promises;
  usePanelKeys(first ? { p: () => keep(first) } : {});
  if (promises.length + keeps.length === 0) return null;
  return (
    <div className={styles.promises}>
      {keeps.map((pledge) => (
        <Kept key={pledge.id} {...{ pledge, actions }} onRest={() => rest(restOfKept(draft.id, pledge))} />
      ))}
      {first && <h3 className={styles.title}>{words.title}</h3>}
      <ul className={styles.list} aria-label={words.title} hidden={!first}>
        {promises.map((promise) => (
          <li key={`${promise.start} ${promise.line}`} className={styles.offer}>
            <p className={styles.what} title={promise.line}>
              <bdi dir="auto">{words.offer(promise.what, sayDue(promise.due, now))}</bdi>
            </p>
            <Button aria-label={words.keepLabel(promise.what)} onClick={() => keep(promise)}>
              {words.keep} {promise === first && <Kbd>p</Kbd>}
            </Button>
            <Button
              look="quiet"
              className={styles.drop}
              aria-label={words.dropLabel(promise.what)}
              onClick={() => rest(restOfPromise(draft.id, promise))}
            >
              {words.drop}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * A promise that was just kept is still offered until the record was read again: a second press in between keeps nothing.
 * One that couldn't be stored, or is offered anew, can be kept again.
 */
function useOncePer(offered: readonly string[]): (line: string, work: () => Promise<boolean>) => Promise<void> {
  const begun = useRef(new Set<string>());
  useEffect(() => {
    for (const line of begun.current) if (!offered.includes(line)) begun.current.delete(line);
  });
  return async (line, work) => {
    if (begun.current.has(line)) return;
    begun.current.add(line);
    if ((await work()) === false) begun.current.delete(line);
  };
}

type KeptProps = { pledge: Pledge; actions: PanelActions; onRest: () => void };

function Kept({ pledge, actions, onRest }: KeptProps) {
  return (
    <div className={styles.offer}>
      <p className={styles.what}>
        <bdi dir="auto">{words.keeps(pledge.what)}</bdi>
      </p>
      <Button
        icon="check"
        aria-label={words.keptLabel(pledge.what)}
        onClick={() => actions.settlePledge(pledge.id, 'kept')}
      >
        {words.kept}
      </Button>
      <Button look="quiet" className={styles.drop} aria-label={words.notYetLabel(pledge.what)} onClick={onRest}>
        {words.notYet}
      </Button>
    </div>
  );
}

function pledgeOf({ what, due, line }: DraftPromise, now: number) {
  const grain = { source: 'told-me' as const, at: now, from: words.from };
  return { by: 'me' as const, what, state: 'open' as const, line, grain, ...(due ? { due } : {}) };
}

function sayDue(due: string | undefined, now: number): string {
  const day = due ? readDay(due, now) : null;
  return day ? common.say(day.spoken) : '';
}
