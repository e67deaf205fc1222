/**
 * Where the second copy of the record lies: strings under keys, in a store that shares no file with the database. Chrome
 * can lose a whole IndexedDB after a plain process kill; this is what it is put back from.
 */
export type CopyStore = {
  /** The values of these keys; what isn't there is left out. A read that failed throws: it is never "nothing there". */
  read(keys: readonly string[]): Promise<Map<string, string>>;
  readAll(): Promise<Map<string, string>>;
  keys(): Promise<string[]>;
  /** All of them or none. */
  write(entries: ReadonlyMap<string, string>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Nothing is left of it, in the store's files either, as far as the browser lets us: to be written again at once. */
  wipe(): Promise<void>;
  /** Gives up on whatever hangs; the next call starts afresh. */
  reopen(): void;
  close(): void;
};
