import type { ReactNode } from 'react';
import type { WaitingLine } from '../../lib/app/waiting-lines';
import { nameOfSubject } from '../../lib/core/note-subject';
import { common, lock } from '../../lib/locales';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ButtonRow } from '../ui/button-row';
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
  /** What was discarded last: it can be brought back. */
  discarded: WaitingLine | null;
  onBringBack: (line: WaitingLine) => void;
};

/** What was written while it was locked, each with its person: filed or discarded, one by one. */
export function WaitingList({ lines, unread, failed, discarded, onBringBack, ...rest }: WaitingListProps) {
  if (lines.length === 0 && unread === 0 && !discarded) return null;
  return (
    <Banner title={words.title}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <Line key={line.id} line={line} {...rest} />
        ))}
      </ul>
      {unread > 0 && <p>{words.unread(unread)}</p>}
      {discarded && (
        <p role="status">
          {words.discarded}{' '}
          <Button look="quiet" busy={rest.busy.has(discarded.id)} onClick={() => onBringBack(discarded)}>
            {common.undo}
          </Button>
        </p>
      )}
      {failed && <p role="alert">{words.failed}</p>}
    </Banner>
  );
}

type LineProps = Pick<WaitingListProps, 'busy' | 'picking' | 'onFile' | 'onChoose' | 'onDiscard'> & {
  line: WaitingLine;
};

function Line({ line, busy, picking, onFile, onChoose, onDiscard }: LineProps) {
  const { subject } = line;
  const isSure = subject !== null && subject.kind !== 'new';
  return (
    <li className={styles.line}>
      <p className={styles.words} dir="auto">
        {line.text}
      </p>
      <p className={styles.about}>
        <bdi dir="auto">{subject ? nameOfSubject(subject) : words.nobody}</bdi>
      </p>
      {picking?.id === line.id ? (
        picking.picker
      ) : (
        <ButtonRow>
          <Button busy={busy.has(line.id)} onClick={() => (isSure ? onFile(line) : onChoose(line))}>
            {isSure ? words.file : words.choose}
          </Button>
          <Button look="quiet" disabled={busy.has(line.id)} onClick={() => onDiscard(line)}>
            {words.discard}
          </Button>
        </ButtonRow>
      )}
    </li>
  );
}
