import { createContext, useContext } from 'react';

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
