import { useCallback, useEffect, useRef, useState } from 'react';
import { fileLine, keepAgain, keepLine, readLines, type WaitingLine } from '../app/waiting-lines';
import type { NoteSubject } from '../core/note-subject';
import { problemOf } from '../data/problem';
import { openWaiting } from '../data/waiting';
import { desk } from './desk';
import { askingAgain } from './save-again';
import { useLastChange } from './use-found-people';

/** How many lines wait; they can be counted while it is locked. And how one more is kept. */
export function useKeptLines(): {
  waiting: number;
  keep(line: Pick<WaitingLine, 'text' | 'subject'>): Promise<boolean>;
} {
  const [waiting, setWaiting] = useState(0);
  const count = useCallback(async () => setWaiting((await openWaiting().read()).length), []);
  useEffect(() => void count().catch(() => undefined), [count]);
  const keep = async (line: Pick<WaitingLine, 'text' | 'subject'>) => {
    try {
      await keepLine(desk(), openWaiting(), line);
      await count();
      return true;
    } catch {
      return false;
    }
  };
  return { waiting, keep };
}

export type WaitingLines = {
  lines: readonly WaitingLine[];
  unread: number;
  busy: ReadonlySet<string>;
  failed: boolean;
  file(line: WaitingLine, subject: NoteSubject): void;
  discard(line: WaitingLine): void;
  /** What became of the last one that was filed or brought back; null while the next is dealt with. */
  said: { did: 'filed'; name: string } | { did: 'back' } | null;
  /** What was discarded last, until it is brought back or another is. */
  discarded: WaitingLine | null;
  bringBack(line: WaitingLine): void;
};

/** What was written while it was locked, to be asked once it is open. `onFiled` with the name under which one now lies. */
export function useWaitingLines(onFiled: (name: string, receiptIds: string[]) => void): WaitingLines {
  const { found, look } = useFound();
  const [discarded, setDiscarded] = useState<WaitingLine | null>(null);
  const { busy, failed, said, act } = useActs(look);
  return {
    ...found,
    busy,
    failed,
    said,
    file: (line, subject) =>
      void act(line, async () => {
        const { name, receiptIds } = await askingAgain((again) =>
          fileLine(desk(), openWaiting(), { ...line, subject, again }),
        );
        onFiled(name, receiptIds);
        return { did: 'filed', name };
      }),
    discard: (line) =>
      void act(line, async () => {
        await openWaiting().drop(line.id);
        setDiscarded(line);
        return null;
      }),
    discarded,
    bringBack: (line) =>
      void act(line, async () => {
        await keepAgain(desk(), openWaiting(), line);
        // It is there again before the way back goes: the focus moves from one to the other.
        await look();
        setDiscarded(null);
        return { did: 'back' };
      }),
  };
}

/** What waits, read again by `look` and after each change of the record. */
function useFound() {
  const [found, setFound] = useState<Awaited<ReturnType<typeof readLines>>>({ lines: [], unread: 0 });
  const turn = useRef(0);
  // Opening them takes longer for more: what was begun before the last look may come after it, and is old then.
  const look = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const next = await readLines(desk(), openWaiting());
    if (mine === turn.current) setFound(next);
  }, []);
  // Erasing somebody takes their lines, here or in another window.
  const change = useLastChange(found.lines.length > 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again after each change of the record
  useEffect(() => void look().catch(() => undefined), [look, change]);
  return { found, look };
}

/** One thing at a time with each line; all are read again after it. */
function useActs(look: () => Promise<void>) {
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState(false);
  const [said, setSaid] = useState<WaitingLines['said']>(null);
  const act = async ({ id }: WaitingLine, work: () => Promise<WaitingLines['said']>) => {
    setBusy((all) => new Set([...all, id]));
    setFailed(false);
    setSaid(null);
    // Said no to saving them again: it waits, and nothing failed.
    await work().then(setSaid, (error) => setFailed(problemOf(error) !== 'erased'));
    // Opening the others takes a moment: until then one that is settled can't be settled again.
    await look().catch(() => undefined);
    setBusy((all) => new Set([...all].filter((one) => one !== id)));
  };
  return { busy, failed, said, act };
}
