import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { Duplicate } from '../../lib/app/find-duplicates';
import { duplicates as words } from '../../lib/locales';
import { BackLink } from '../page/back-link';
import { EmptyState } from '../ui/empty-state';
import { PagedList } from '../ui/paged-list';
import { Progress } from '../ui/progress';
import { DuplicateRow } from './duplicate-row';
import styles from './duplicates-view.module.css';

export type DuplicatesViewProps = {
  /** Null while the record is looked through for the first time; `part` says how far, from 0 to 1. */
  pairs: readonly Duplicate[] | null;
  part: number;
  /** As many pairs are looked for at most. */
  limit: number;
  /** A problem of the record, in words. */
  banner?: ReactNode;
  onMerge: (pair: Duplicate) => void;
  onNever: (pair: Duplicate) => void;
};

/** Who may be in the record twice, pair by pair, the likeliest first. */
export function DuplicatesView(props: DuplicatesViewProps) {
  const { pairs, part, limit, banner } = props;
  return (
    <div className={styles.page}>
      <BackLink href="#people">{words.back}</BackLink>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      {banner}
      <p role="status" className={styles.count}>
        {pairs !== null && pairs.length > 0 && (pairs.length < limit ? words.count(pairs.length) : words.most(limit))}
      </p>
      {pairs === null && !banner && <Progress label={words.looking} value={part} />}
      {pairs !== null && <Pairs {...props} pairs={pairs} />}
    </div>
  );
}

function Pairs({ pairs, onMerge, onNever }: DuplicatesViewProps & { pairs: readonly Duplicate[] }) {
  const box = useRef<HTMLDivElement>(null);
  const at = useFocusKept(box, pairs.length);
  const act = (pair: Duplicate, go: (pair: Duplicate) => void) => {
    at.current = pairs.indexOf(pair);
    go(pair);
  };
  return (
    <div ref={box} tabIndex={-1} className={styles.pairs}>
      {pairs.length === 0 ? (
        <EmptyState title={words.none.title}>
          <p>{words.none.text}</p>
        </EmptyState>
      ) : (
        <PagedList rows={pairs} page={20} label={words.list} idOf={idOf} moreLabel={words.more}>
          {(pair) => <DuplicateRow pair={pair} onMerge={() => act(pair, onMerge)} onNever={() => act(pair, onNever)} />}
        </PagedList>
      )}
    </div>
  );
}

const idOf = ({ keep, other }: Duplicate) => `${keep.id} ${other.id}`;

/** Whoever settles pairs by keys goes on with the next one: the button they pressed is gone with its pair. */
function useFocusKept(box: RefObject<HTMLDivElement | null>, length: number): RefObject<number | null> {
  const at = useRef<number | null>(null);
  const before = useRef(length);
  useEffect(() => {
    const fewer = length < before.current;
    before.current = length;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (!fewer || !lost || at.current === null) return;
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    (rows[Math.min(at.current, rows.length - 1)] ?? box.current)?.focus();
    at.current = null;
  }, [length, box]);
  return at;
}
