import { type ReactNode, useId } from 'react';
import type { WaitingLine } from '../../lib/app/waiting-lines';
import { nameOfSubject } from '../../lib/core/note-subject';
import { common, lock } from '../../lib/locales';
import { Button } from '../ui/button';
import { ButtonRow } from '../ui/button-row';
import { useOnward } from './use-onward';
import styles from './waiting-list.module.css';

const words = lock.waiting;

export type WaitingListProps = {
  lines: readonly WaitingLine[];
  /** Lines that no key at hand opens. */
  unread: number;
  /** Ids of those that are just being filed. */
  busy: ReadonlySet<string>;
  failed: boolean;
  /** The line for which somebody is being chosen, and the search for them. */
  picking: { id: string; picker: ReactNode } | null;
  /** Under whom the page showed. */
  onFile: (line: WaitingLine) => void;
  /** A name alone never decides whom a line is about. */
  onChoose: (line: WaitingLine) => void;
  onDiscard: (line: WaitingLine) => void;
  /** What became of the last one that was filed or brought back; empty where something else says it. */
  said: string;
  /** What was discarded last: it can be brought back. */
  discarded: WaitingLine | null;
  onBringBack: (line: WaitingLine) => void;
  /** The last one is dealt with, and the focus went with it: where it goes. */
  onEmptied: () => void;
};

/** What was written while it was locked, each with its person: filed or discarded, one by one. */
export function WaitingList({ said, discarded, onBringBack, onEmptied, ...list }: WaitingListProps) {
  const { box, onFocus } = useOnward(onEmptied);
  const isShown = list.lines.length > 0 || list.unread > 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done by the focus, it is only noted
    <div ref={box} className={isShown || said || discarded ? styles.waiting : styles.nothing} onFocus={onFocus}>
      {isShown && <Lines {...list} />}
      {/* Both are always there: what comes into them is read out. */}
      <p role="status" className={said ? undefined : styles.nothing}>
        {said}
      </p>
      <div className={discarded ? styles.discarded : styles.nothing}>
        <p role="status" className={styles.which}>
          {discarded && (
            <>
              {words.discarded} <bdi dir="auto">{discarded.text}</bdi>
            </>
          )}
        </p>
        {discarded && (
          <Button
            look="quiet"
            data-line={discarded.id}
            aria-disabled={list.busy.has(discarded.id) || undefined}
            onClick={() => !list.busy.has(discarded.id) && onBringBack(discarded)}
          >
            {common.undo}
          </Button>
        )}
      </div>
    </div>
  );
}

type LinesProps = Omit<WaitingListProps, 'said' | 'discarded' | 'onBringBack' | 'onEmptied'>;

function Lines({ lines, unread, failed, ...rest }: LinesProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.lines}>
      <h2 id={id} className={styles.title}>
        {words.title}
      </h2>
      <ul className={styles.list}>
        {lines.map((line) => (
          <Line key={line.id} line={line} {...rest} />
        ))}
      </ul>
      {unread > 0 && <p>{words.unread(unread)}</p>}
      {failed && (
        <p role="alert" className={styles.failed}>
          {words.failed}
        </p>
      )}
    </section>
  );
}

type LineProps = Pick<WaitingListProps, 'busy' | 'picking' | 'onFile' | 'onChoose' | 'onDiscard'> & {
  line: WaitingLine;
};

function Line({ line, busy, picking, onFile, onChoose, onDiscard }: LineProps) {
  const id = useId();
  const { subject } = line;
  const isSure = subject !== null && subject.kind !== 'new';
  const isBusy = busy.has(line.id);
  // Not `disabled`: that would drop the focus before the line goes, and while it may yet stay.
  const way = (act: (line: WaitingLine) => void) => ({
    'aria-disabled': isBusy || undefined,
    'aria-describedby': `${id}words`,
    onClick: () => !isBusy && act(line),
  });
  return (
    <li data-line={line.id} tabIndex={-1} aria-labelledby={`${id}words ${id}about`} className={styles.line}>
      <p id={`${id}words`} className={styles.words} dir="auto">
        {line.text}
      </p>
      <p id={`${id}about`} className={styles.about}>
        <bdi dir="auto">{subject ? lock.quick.about(nameOfSubject(subject)) : words.nobody}</bdi>
      </p>
      {picking?.id === line.id ? (
        picking.picker
      ) : (
        <ButtonRow>
          <Button {...way(isSure ? onFile : onChoose)}>{isSure ? words.file : words.choose}</Button>
          <Button look="quiet" {...way(onDiscard)}>
            {words.discard}
          </Button>
        </ButtonRow>
      )}
    </li>
  );
}
