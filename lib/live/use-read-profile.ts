import { useState } from 'react';
import { isByAddressAlone } from '../core/linkedin-address';
import type { PanelState } from '../core/panel-state';
import { readProfileOnce } from '../messages/read-once';
import { tabToLookAt } from './may-look';

export type ReadProfile = {
  /** Absent where it doesn't apply: only a LinkedIn profile that is known by its address alone is read on a click. */
  read?: () => void;
  reading: boolean;
  failed: boolean;
};

/** LinkedIn at the level "address only": the open profile is read once, because the user clicked. */
export function useReadProfile(state: PanelState, tabId?: number): ReadProfile {
  const [reading, setReading] = useState(false);
  const [failed, setFailed] = useState(false);
  const shown = state.kind === 'known' || state.kind === 'unknown' ? state.sighting : null;
  if (!shown || !isByAddressAlone(shown)) return { reading: false, failed: false };
  const read = async () => {
    setReading(true);
    const tab = await tabToLookAt(tabId).catch(() => null);
    const reply = tab ? await readProfileOnce(tab.tabId, tab.url) : null;
    setFailed(!reply?.ok);
    setReading(false);
  };
  return { read: () => void read(), reading, failed };
}
