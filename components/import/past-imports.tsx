import { importWords as words } from '../../lib/locales';
import { PastList, type TakenBack } from '../page/past-list';

type PastImportsProps = {
  imports: readonly { receiptId: string; at: number; from: string; part?: boolean }[];
  now: number;
  /** The one that is being taken back. */
  undoing: string | null;
  taken?: TakenBack | null;
  onUndo: (receiptId: string) => void;
};

/** Imports of before, each of which can still be taken back as a whole. */
export function PastImports({ imports, ...rest }: PastImportsProps) {
  const rows = imports.map(({ from, part, ...row }) => ({
    ...row,
    what: from,
    undoThis: words.earlier.undoThis(from),
    ...(part && { mind: words.earlier.part }),
  }));
  const said = { undo: words.earlier.undo, undoing: words.report.undoing, taken: sayTaken };
  return <PastList title={words.earlier.title} rows={rows} words={said} {...rest} />;
}

const sayTaken = (kept: number): string => (kept > 0 ? words.report.undonePartly(kept) : words.report.undone);
