import type * as Parts from './works';

/** What seals and opens. */
export type Works = typeof Parts;

let given: Works | undefined;

/** For Chrome's worker, which may load nothing once it runs: it brings them along. */
export function bringWorks(works: Works): void {
  given = works;
}

/** Loaded where there is a lock: few have one. */
export async function loadWorks(): Promise<Works> {
  given ??= await import('./works');
  return given;
}
