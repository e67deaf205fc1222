import { type ReactNode, type RefObject, useRef } from 'react';
import type { IssueAnswer } from '../../lib/core/record-coach';
import type { IssueFilter } from '../../lib/library/browse-issues';
import type { Issue } from '../../lib/library/types';
import { issues as words } from '../../lib/locales';
import { LongList } from '../people/long-list';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Pick } from '../ui/pick';
import { SearchField } from '../ui/search-field';
import { type IssueNames, namesOf } from './issue-names';
import styles from './issues-view.module.css';

export type IssuesViewProps = {
  filter: IssueFilter;
  onFilter: (filter: IssueFilter) => void;
  /** Those that fit. */
  rows: readonly Issue[];
  /** How many people said what of an issue; undefined while nobody said anything. */
  countsOf: (issueId: string) => Record<IssueAnswer, number> | undefined;
  names: IssueNames;
  /** What the user sells; where they begin. */
  start: ReactNode;
  /** Buttons and reports of files. */
  files: ReactNode;
  onAdd: () => void;
};

const ROW_HEIGHT = 56;
const NO_FILTER: IssueFilter = { query: '', role: '', industry: '', show: 'all' };

/** The library to browse: search as one types, by role and industry, the user's own first. */
export function IssuesView(props: IssuesViewProps) {
  const { filter, rows, start, files, onAdd } = props;
  const { query } = filter;
  const list = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  // Below two hundred rows nobody would find them.
  const goToFiles = () => foot.current?.querySelector('button')?.focus();
  return (
    <div className={styles.issues}>
      <div className={styles.head}>
        <h1 className={styles.title}>{words.title}</h1>
        <div className={styles.buttons}>
          <Button look="quiet" title={words.file.title} onClick={goToFiles}>
            {words.file.open}
          </Button>
          <Button onClick={onAdd}>{words.add}</Button>
        </div>
      </div>
      <p className={styles.lead}>{words.lead}</p>
      {start}
      <Search {...props} list={list} />
      <p className={styles.count} role="status">
        {query.trim() ? words.found(rows.length, query.trim()) : words.count(rows.length)}
      </p>
      <div ref={list}>
        <List {...props} />
      </div>
      <div ref={foot} className={styles.files}>
        {files}
      </div>
    </div>
  );
}

type SearchProps = IssuesViewProps & { list: RefObject<HTMLElement | null> };

function Search({ filter, onFilter, names, list }: SearchProps) {
  const set = (change: Partial<IssueFilter>) => onFilter({ ...filter, ...change });
  return (
    <div className={styles.search}>
      <SearchField
        label={words.search}
        query={filter.query}
        onQuery={(query) => set({ query })}
        list={list}
        className={styles.field}
      />
      <Picks {...{ filter, names, set }} />
    </div>
  );
}

type PicksProps = { filter: IssueFilter; names: IssueNames; set: (change: Partial<IssueFilter>) => void };

function Picks({ filter, names, set }: PicksProps) {
  return (
    <div className={styles.picks}>
      <Pick
        label={words.role}
        value={filter.role}
        words={{ '': words.anyRole, ...names.roles }}
        onPick={(role) => set({ role })}
      />
      <Pick
        label={words.industry}
        value={filter.industry}
        words={{ '': words.anyIndustry, ...names.industries }}
        onPick={(industry) => set({ industry })}
      />
      <Pick label={words.show} value={filter.show} words={words.shows} onPick={(show) => set({ show })} />
    </div>
  );
}

function List({ rows, filter, onFilter, onAdd, ...rest }: IssuesViewProps) {
  if (rows.length === 0) return <NoneFound {...{ filter, onFilter, onAdd }} />;
  return (
    <LongList rows={rows} label={words.list} idOf={({ id }) => id} rowHeight={ROW_HEIGHT}>
      {(issue) => <Row issue={issue} counts={rest.countsOf(issue.id)} names={rest.names} off={filter.show === 'off'} />}
    </LongList>
  );
}

type RowProps = { issue: Issue; counts: Record<IssueAnswer, number> | undefined; names: IssueNames; off: boolean };

function Row({ issue: { id, title, ours, roles, industries }, counts, names, off }: RowProps) {
  const said = counts && counts.has + counts.solved + counts.doesnt > 0 ? words.saidShort(counts) : '';
  const mark = [!ours && words.yours, off && words.putAway].filter(Boolean).join(' · ');
  return (
    <a href={`#issues/${encodeURIComponent(id)}`} data-row className={styles.row} title={title}>
      <span className={styles.line}>
        <span className={styles.name} dir="auto">
          {title}
        </span>
        {mark && <span className={styles.mark}>{mark}</span>}
      </span>
      <span className={styles.line}>
        <span className={styles.about}>
          {[namesOf(roles, names.roles), industries !== 'any' && namesOf(industries, names.industries)]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {said && <span className={styles.said}>{said}</span>}
      </span>
    </a>
  );
}

type NoneFoundProps = { filter: IssueFilter; onFilter: (filter: IssueFilter) => void; onAdd: () => void };

function NoneFound({ filter, onFilter, onAdd }: NoneFoundProps) {
  const { title, own, off, text, ownText, offText, clear } = words.none;
  const bare = filter.query.trim() === '' && filter.role === '' && filter.industry === '';
  const [heading, body] =
    bare && filter.show === 'own' ? [own, ownText] : bare && filter.show === 'off' ? [off, offText] : [title, text];
  return (
    <EmptyState
      title={heading}
      actions={
        <>
          <Button onClick={() => onFilter(NO_FILTER)}>{clear}</Button>
          <Button onClick={onAdd}>{words.add}</Button>
        </>
      }
    >
      <p>{body}</p>
    </EmptyState>
  );
}
