import { useContext, useDeferredValue, useMemo, useState } from 'react';
import { EmptyTrashDialog } from '../../components/people/trash-dialogs';
import { TrashView } from '../../components/people/trash-view';
import { Rights } from '../../components/rights/rights-of';
import { Banner } from '../../components/ui/banner';
import type { BulkAction, FullTrash } from '../../lib/app/bulk-actions';
import { type RestoredReceipt, restoreDeleted } from '../../lib/app/restore-deleted';
import { emptyTrash, type TrashItem } from '../../lib/app/trash';
import { undo } from '../../lib/app/undo';
import { fold } from '../../lib/core/fold';
import { problemOf } from '../../lib/data/problem';
import { desk } from '../../lib/live/desk';
import { useDoing } from '../../lib/live/use-doing';
import type { LastDone } from '../../lib/live/use-done';
import { storageProblemOf } from '../../lib/live/use-live';
import { useNow } from '../../lib/live/use-now';
import { useTrash } from '../../lib/live/use-trash';
import { common, people, trash as words } from '../../lib/locales';
import { announce } from '../../lib/messages/channel';
import { RightsAround } from './rights-around';

/** What was deleted, and what was done to many at once, each with its way back. */
export function TrashScreen({ lastDone }: { lastDone: LastDone }) {
  const { trash, reload } = useTrash();
  if (trash.kind === 'loading') return <p role="status">{words.loading}</p>;
  if (trash.kind === 'failed') return <Banner tone="serious">{people.problem[trash.problem]}</Banner>;
  return (
    <RightsAround say={lastDone.say} onErased={reload}>
      <Opened trash={trash.value} {...{ reload, lastDone }} />
    </RightsAround>
  );
}

type OpenedProps = { trash: FullTrash; reload: () => void; lastDone: LastDone };

function Opened({ trash, reload, lastDone }: OpenedProps) {
  const now = useNow();
  const rights = useContext(Rights);
  const [query, setQuery] = useState('');
  const [asking, setAsking] = useState(false);
  const items = useFitting(trash.items, query);
  const { busy, restore, takeBack } = useWaysBack(lastDone, reload);
  return (
    <>
      <TrashView
        {...{ items, now, query, busy }}
        amount={trash.items.length}
        bulk={trash.bulk}
        onQuery={setQuery}
        onRestore={restore}
        onErase={(contactId) => rights?.open('erase', contactId)}
        onTakeBack={takeBack}
        onEmpty={() => setAsking(true)}
      />
      {asking && <Emptying {...{ trash, reload, lastDone }} onClose={() => setAsking(false)} />}
    </>
  );
}

/** Those in which every word is found: in what it was, whose, or what sort of thing. */
function useFitting(items: readonly TrashItem[], query: string): readonly TrashItem[] {
  const sought = useDeferredValue(query);
  const texts = useMemo(
    () => items.map(({ what, whose, table }) => fold([what, whose?.name, words.sort(table)].join(' '))),
    [items],
  );
  return useMemo(() => {
    const parts = fold(sought).split(' ').filter(Boolean);
    return items.filter((_, at) => parts.every((part) => texts[at]?.includes(part)));
  }, [items, texts, sought]);
}

/** Restoring one thing, and taking back (or doing again) what was done to many: one at a time. */
function useWaysBack(lastDone: LastDone, reload: () => void) {
  const [busy, setBusy] = useState<string | null>(null);
  const run = async (receiptId: string, work: () => Promise<void>) => {
    if (busy !== null) return;
    setBusy(receiptId);
    try {
      await work();
      void announce('record');
    } catch (error) {
      // Another window emptied the trash, or took it back.
      if (problemOf(error) === 'gone') reload();
      lastDone.say(problemOf(error) === 'gone' ? words.gone : people.problem[storageProblemOf(error)]);
    }
    setBusy(null);
  };
  return {
    busy,
    restore: ({ receiptId, what, table, sensitivity }: TrashItem) =>
      void run(receiptId, async () => {
        const back = await restoreDeleted(desk(), receiptId);
        lastDone.say(sayRestored(sensitivity >= 2 ? words.sort(table) : what, back), back.receiptId);
      }),
    takeBack: ({ receiptId, takenBack }: BulkAction) =>
      void run(receiptId, async () => {
        const back = await undo(desk(), receiptId);
        if (back.undone === 0 && back.kept > 0) lastDone.say(words.bulk.nothing);
        else {
          const said = takenBack ? words.bulk.doneAgain : words.bulk.done;
          lastDone.say([said, ...sayLeft(back)].join(' '), back.receiptId);
        }
      }),
  };
}

function sayRestored(what: string, back: RestoredReceipt): string {
  const also = back.alsoBack.length > 0 ? [words.alsoBack(common.list(back.alsoBack))] : [];
  return [words.restored(what), ...also, ...sayLeft(back)].join(' ');
}

function sayLeft({ kept, noted = 0 }: Pick<RestoredReceipt, 'kept' | 'noted'>): string[] {
  return [...(noted > 0 ? [words.noted(noted)] : []), ...(kept > 0 ? [words.partly(kept)] : [])];
}

function Emptying({ trash, reload, lastDone, onClose }: OpenedProps & { onClose: () => void }) {
  const emptying = useDoing();
  // What is deleted while the question stands isn't part of it.
  const [{ upTo, items }] = useState(trash);
  const confirm = () =>
    emptying.run(async () => {
      await emptyTrash(desk(), upTo);
      onClose();
      lastDone.say(words.emptying.done);
      reload();
    });
  return (
    <EmptyTrashDialog
      amount={items.length}
      busy={emptying.busy}
      problem={emptying.problem ? people.problem[emptying.problem] : undefined}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
