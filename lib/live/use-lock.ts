import { useEffect, useState } from 'react';
import { noteUse } from '../browser/lock-alarm';
import type { LockHeader } from '../core/lock';
import { opened } from '../data/two-copies/open-record';
import { mayBeLocked, noteLock, rewriteUnsaved } from '../data/unsaved';
import { desk } from './desk';
import { useHealth } from './use-health';

/** `opening`: there may be a lock, and nothing is shown before it is known to be open. */
export type LockState = 'off' | 'opening' | 'locked' | 'open';

/**
 * How this page stands to the lock. Locked under an open page, the page is loaded again: nothing that was shown, searched
 * or typed is left in its memory.
 */
export function useLockState(): LockState {
  const { kind } = useHealth();
  useEffect(() => void opened(desk().db).catch(() => {}), []);
  const [shown, setShown] = useState(false);
  // What is on the screen stays there while the record is only looked at again.
  const state = kind === 'opening' && shown ? 'open' : stateOf(kind === 'locked', kind === 'opening');
  useEffect(() => {
    if (kind === 'opening' || kind === 'failed') return;
    if (state === 'locked' && shown) location.reload();
    setShown(state !== 'locked');
    noteLock(desk().db.vault.header !== null);
    if (state !== 'locked') rewriteUnsaved();
  }, [state, kind, shown]);
  return state;
}

function stateOf(locked: boolean, opening: boolean): LockState {
  if (locked) return 'locked';
  if (opening) return mayBeLocked() ? 'opening' : 'off';
  return desk().db.vault.header ? 'open' : 'off';
}

const USES = ['pointerdown', 'keydown', 'wheel'] as const;

/** While it is unlocked every key and click puts off the moment of locking. */
export function useLockUse(on: boolean): void {
  useEffect(() => {
    if (!on) return undefined;
    const listening = new AbortController();
    const used = () => void noteUse(Date.now());
    for (const use of USES) document.addEventListener(use, used, { signal: listening.signal, passive: true });
    used();
    return () => listening.abort();
  }, [on]);
}

/** What is known of the lock in this page; null while it is off. Follows every change of the record's health. */
export function useLockHeader(): LockHeader | null {
  useHealth();
  return desk().db.vault.header;
}
