import { isIdle } from '../core/lock';

/** Chrome's and Firefox's `storage.session`: in memory, gone with the browser, out of reach of page scripts. */
type SessionArea = {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
};

type Runtime = {
  storage?: {
    session?: SessionArea;
    onChanged?: { addListener(told: (changes: Record<string, unknown>, area: string) => void): void };
  };
};

const KEY = 'lock:key';
const USE = 'lock:use';

/** Where there is no such area (unit tests), the memory of this one context takes its place. */
const here = new Map<string, unknown>();
const hearers = new Set<() => void>();
const memory: SessionArea = {
  get: async (keys) => Object.fromEntries(keys.map((key) => [key, here.get(key)])),
  async set(items) {
    for (const [key, value] of Object.entries(items)) here.set(key, value);
    if (KEY in items) tellHearers();
  },
  async remove(keys) {
    for (const key of keys) here.delete(key);
    if (keys.includes(KEY)) tellHearers();
  },
};

function tellHearers(): void {
  for (const hear of hearers) hear();
}

function runtime(): Runtime | undefined {
  const { chrome, browser } = globalThis as { chrome?: Runtime; browser?: Runtime };
  return chrome?.storage?.session ? chrome : browser;
}

const area = (): SessionArea => runtime()?.storage?.session ?? memory;

type KeyItem = { id: string; data: string };

/** The last use and how many minutes may pass until the next one. */
export type LockUse = { at: number; minutes: number };

/** The data key of that lock, in base64; null when it is locked, or has been left alone for too long. */
export async function readSessionKey(lockId: string, now = Date.now()): Promise<string | null> {
  const found = await area().get([KEY, USE]);
  const [key, use] = [found[KEY] as KeyItem | undefined, found[USE] as LockUse | undefined];
  if (key?.id !== lockId) return null;
  if (use && !isIdle(use, now)) return key.data;
  await forgetSessionKey();
  return null;
}

/** Unlocks in every window and in the background. */
export async function keepSessionKey(key: KeyItem, use: LockUse): Promise<void> {
  await area().set({ [USE]: use });
  await area().set({ [KEY]: key });
}

/** Locks everywhere. */
export async function forgetSessionKey(): Promise<void> {
  await area().remove([KEY, USE]);
}

/** Null while it is locked. */
export async function readLockUse(): Promise<LockUse | null> {
  const found = await area().get([KEY, USE]);
  return found[KEY] ? ((found[USE] as LockUse | undefined) ?? null) : null;
}

/** It is being used now; nothing while it is locked. */
export async function noteLockUse(patch: Partial<LockUse>): Promise<LockUse | null> {
  const use = await readLockUse();
  if (!use) return null;
  const next = { ...use, ...patch };
  await area().set({ [USE]: next });
  return next;
}

let listening = false;

/** Calls back whenever it was locked or unlocked, here or anywhere else. Answers how to stop. */
export function watchSessionKey(changed: () => void): () => void {
  hearers.add(changed);
  if (!listening) {
    listening = true;
    runtime()?.storage?.onChanged?.addListener((changes, name) => {
      if (name === 'session' && KEY in changes) tellHearers();
    });
  }
  return () => hearers.delete(changed);
}
