/**
 * What a test may break, in the test build only; the shipped one holds none of this (tests/bundles.test.ts looks).
 * `database`, `copy`: a write there never settles and is never done. With `-done` it is done, but never says so.
 */
export type Fault = 'database' | 'database-done' | 'copy' | 'copy-done';

/** Where a test names the fault: shared by all pages of the extension, and there before their first line runs. */
const SWITCH = 'acquaint:fault';

/** `work`, unless the test build's switch says that it hangs. Plain chunks built without Vite have no environment. */
export function unlessBroken<T>(where: 'database' | 'copy', work: () => PromiseLike<T>): PromiseLike<T> {
  if (import.meta.env?.MODE !== 'e2e') return work();
  const fault = globalThis.localStorage?.getItem(SWITCH);
  if (fault === where) return new Promise(() => {});
  if (fault === `${where}-done`) return work().then(() => new Promise<T>(() => {}));
  return work();
}
