import type { KeyboardEvent, RefObject } from 'react';
import { TextField } from './text-field';

type SearchFieldProps = {
  label: string;
  query: string;
  onQuery: (query: string) => void;
  /** What holds the rows that are searched; each has `data-row`. */
  list: RefObject<HTMLElement | null>;
  className?: string | undefined;
};

/** The field above a list that narrows it: Escape empties it, the arrow down goes on to the first row. */
export function SearchField({ label, query, onQuery, list, className }: SearchFieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const row = event.key === 'ArrowDown' ? list.current?.querySelector<HTMLElement>('[data-row]') : null;
    if (event.key === 'Escape' && query) onQuery('');
    else if (row) row.focus();
    else return;
    event.preventDefault();
  };
  return (
    <TextField
      type="search"
      label={label}
      labelHidden
      placeholder={label}
      className={className ?? ''}
      value={query}
      spellCheck={false}
      onChange={(event) => onQuery(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
