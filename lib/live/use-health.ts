import { useSyncExternalStore } from 'react';
import type { Health } from '../data/health';
import { desk } from './desk';

/** How the record stands in this window: whole, being put back, or out of reach. */
export function useHealth(): Health {
  return useSyncExternalStore(
    (changed) => desk().db.watchHealth(changed),
    () => desk().db.health,
  );
}
