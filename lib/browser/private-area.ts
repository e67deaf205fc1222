/** Chrome's `storage.local`, as far as the second copy needs it. */
export type PrivateArea = {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  /** Since Chrome 130. */
  getKeys?(): Promise<string[]>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  clear(): Promise<void>;
  setAccessLevel(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
};

/** Where there is a storage area that page scripts can be kept out of: in Chrome. Null elsewhere. */
export function findPrivateArea(): PrivateArea | null {
  if (globalThis.location?.protocol !== 'chrome-extension:') return null;
  const area = (globalThis as { chrome?: { storage?: { local?: PrivateArea } } }).chrome?.storage?.local;
  return area ?? null;
}
