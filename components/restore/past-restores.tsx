import { common, restore as words } from '../../lib/locales';
import { PastList, type TakenBack } from '../page/past-list';

type PastRestoresProps = {
  restores: readonly { receiptId: string; at: number }[];
  now: number;
  undoing: string | null;
  taken?: TakenBack | null;
  onUndo: (receiptId: string) => void;
};

/** Restores of before, each of which can still be taken back as a whole. */
export function PastRestores({ restores, ...rest }: PastRestoresProps) {
  const rows = restores.map(({ receiptId, at }) => {
    return { receiptId, at, what: words.earlier.what, undoThis: words.earlier.undoThis(common.exact(at)) };
  });
  const said = { undo: words.earlier.undo, undoing: words.report.undoing, taken: sayTaken };
  return <PastList title={words.earlier.title} rows={rows} words={said} {...rest} />;
}

const sayTaken = (kept: number): string => (kept > 0 ? words.report.undonePartly(kept) : words.report.undone);
