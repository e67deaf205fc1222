import { type KeyboardEvent, useRef } from 'react';
import { debrief as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { DelicateLine } from '../ui/delicate-line';
import { TextField } from '../ui/text-field';
import styles from './debrief.module.css';
import type { DebriefNote } from './debrief-keeper';
import { NotePieces } from './note-pieces';

const LINES = 3;

type DebriefProps = {
  note: DebriefNote;
  /** Just now, or before: then its words were waiting. */
  asked: 'now' | 'before';
  onClose: () => void;
};

/**
 * Three things learned, right after a call: a line each, understood like any note. Enter goes on, an empty line or the last
 * one files all of them in one write. Left alone, the words wait.
 */
export function Debrief({ note, asked, onClose }: DebriefProps) {
  const fields = useRef<(HTMLInputElement | null)[]>([]);
  const lines = linesOf(note.text);
  const filled = note.text.trim() !== '';
  const save = async () => {
    if (!filled) return onClose();
    if (note.status !== 'saving' && (await note.save()) !== false) onClose();
  };
  const goOn = (at: number) => {
    const next = lines[at]?.trim() ? fields.current[at + 1] : null;
    if (next) next.focus();
    else void save();
  };
  return (
    <div className={styles.debrief}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.about}>{asked === 'before' && filled ? words.waiting : words.about}</p>
      <ol className={styles.lines}>
        {lines.map((_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          <li key={at} className={styles.line}>
            <Line
              {...{ note, lines, at }}
              fieldRef={(field) => {
                fields.current[at] = field;
              }}
              begin={at === 0 && asked === 'now'}
              onKeyDown={keys({ enter: () => goOn(at), back: onClose })}
            />
          </li>
        ))}
      </ol>
      <DelicateLine text={note.text} />
      <Foot note={note} filled={filled} onSave={() => void save()} onClose={onClose} />
    </div>
  );
}

/** Enter and Escape, but not those that belong to an input method. */
function keys({ enter, back }: { enter: () => void; back: () => void }) {
  return (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') back();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    enter();
  };
}

type LineProps = {
  note: DebriefNote;
  lines: string[];
  at: number;
  /** It comes right after the call was logged, to be typed into. */
  begin: boolean;
  fieldRef: (field: HTMLInputElement | null) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

function Line({ note, lines, at, begin, fieldRef, onKeyDown }: LineProps) {
  const type = (value: string) => note.type(lines.with(at, value.replace(/\s*\n\s*/g, ' ')).join('\n'));
  return (
    <>
      <TextField
        ref={fieldRef}
        label={words.line(at)}
        labelHidden
        placeholder={words.examples[at]}
        value={lines[at] ?? ''}
        autoComplete="off"
        autoFocus={begin}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {lines[at]?.trim() && (
        <NotePieces pieces={note.pieces} within={stretchOf(lines, at)} onChange={note.changePiece} />
      )}
    </>
  );
}

type FootProps = { note: DebriefNote; filled: boolean; onSave: () => void; onClose: () => void };

function Foot({ note, filled, onSave, onClose }: FootProps) {
  return (
    <>
      {note.status === 'failed' && (
        <p role="alert" className={styles.failed}>
          {words.failed}
        </p>
      )}
      <p className={styles.ways}>
        {filled && (
          <Button look="main" busy={note.status === 'saving'} onClick={onSave}>
            {note.status === 'saving' ? words.saving : words.save}
          </Button>
        )}
        <Button look="quiet" onClick={onClose}>
          {filled ? words.later : words.skip}
        </Button>
      </p>
    </>
  );
}

/** At least three; more when there are. */
function linesOf(text: string): string[] {
  const lines = text.split('\n');
  return [...lines, ...Array.from({ length: Math.max(0, LINES - lines.length) }, () => '')];
}

/** Where a line lies in the whole text. */
function stretchOf(lines: readonly string[], at: number): { start: number; end: number } {
  const start = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
  return { start, end: start + (lines[at]?.length ?? 0) };
}
