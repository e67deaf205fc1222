import { useState } from 'react';
import type { OwnPhrase } from '../../lib/core/settings';
import { coach } from '../../lib/locales';
import { TextArea } from '../ui/text-field';
import styles from './phrase-trial.module.css';

const words = coach.phrases;

/** Ranges of `text` that would be marked by these phrases: half-open, in order, apart. */
export type TrialMarks = (text: string, phrases: readonly OwnPhrase[]) => readonly (readonly [number, number])[];

/** A sentence of the user's, and what of it their phrases would mark, also the one being typed. Kept nowhere. */
export function PhraseTrial({ phrases, marksOf }: { phrases: readonly OwnPhrase[]; marksOf: TrialMarks }) {
  const [text, setText] = useState<string>(words.tryExample);
  const marks = marksOf(text, phrases);
  return (
    <div className={styles.trial}>
      <TextArea
        label={words.tryLabel}
        rows={2}
        value={text}
        maxLength={5_000}
        onChange={(event) => setText(event.target.value)}
      />
      {marks.length === 0 ? (
        <p className={styles.nothing} role="status">
          {words.tryNothing}
        </p>
      ) : (
        <div className={styles.result}>
          <p className={styles.nothing} role="status">
            {words.tryMarks(marks.length)}
          </p>
          <p dir="auto" className={styles.text}>
            {piecesOf(text, marks).map(({ words: piece, marked, at }) =>
              marked ? (
                <mark key={at} className={styles.mark}>
                  {piece}
                </mark>
              ) : (
                piece
              ),
            )}
          </p>
        </div>
      )}
    </div>
  );
}

function piecesOf(text: string, marks: ReturnType<TrialMarks>) {
  const ends = [...marks.map(([, end]) => end), text.length];
  const starts = [0, ...marks.map(([, end]) => end)];
  return starts.flatMap((from, index) => {
    const mark = marks[index];
    const between = { words: text.slice(from, mark?.[0] ?? ends[index]), marked: false, at: from };
    return mark ? [between, { words: text.slice(...mark), marked: true, at: mark[0] }] : [between];
  });
}
