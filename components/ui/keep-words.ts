import { createContext, useContext, useState } from 'react';

/** Keeps half-typed words by place, so that a page that closes, or a save that fails, loses none. */
export type WordKeeper = {
  keep(place: string, words: string): void;
  /** Null when nothing waits there. */
  find(place: string): string | null;
  forget(place: string): void;
};

/** Given around a screen by whoever may store things; without it nothing is kept. */
export const KeepWords = createContext<WordKeeper | null>(null);

/** The words kept at one place; nothing is kept without a place. */
export type KeptWords = { find(): string | null; keep(words: string): void; forget(): void };

export function useKeptWords(place: string | undefined): KeptWords {
  const keeper = useContext(KeepWords);
  if (place === undefined || !keeper) return { find: () => null, keep: () => {}, forget: () => {} };
  return {
    find: () => keeper.find(place),
    keep: (words) => keeper.keep(place, words),
    forget: () => keeper.forget(place),
  };
}

/** The fields of a form by name, what changes them, and what drops the words that were kept of them. */
export type KeptForm<T> = { values: T; change(values: Partial<T>): void; forget(): void };

/**
 * A form whose words wait at that place until it is stored or given up. Of `initial` only what was typed over is kept: the
 * rest is as the record has it when the form opens again.
 */
export function useKeptForm<T extends Record<string, string>>(place: string | undefined, initial: T): KeptForm<T> {
  const kept = useKeptWords(place);
  const [values, setValues] = useState<T>(() => ({ ...initial, ...typedOf(kept.find(), initial) }));
  const [opened] = useState(initial);
  const change = (changed: Partial<T>) => {
    const next = { ...values, ...changed };
    setValues(next);
    const typed = Object.entries(next).filter(([name, words]) => words !== opened[name]);
    if (typed.length > 0) kept.keep(JSON.stringify(Object.fromEntries(typed)));
    else kept.forget();
  };
  return { values, change, forget: kept.forget };
}

/** What was typed into fields that this form still has. */
function typedOf<T extends Record<string, string>>(kept: string | null, initial: T): Partial<T> {
  try {
    const found = Object.entries(JSON.parse(kept ?? '{}') as object);
    return Object.fromEntries(
      found.filter(([name, words]) => name in initial && typeof words === 'string'),
    ) as Partial<T>;
  } catch {
    return {};
  }
}
