import { readContactFile } from '../app/read-file';
import { type Merged, mergeContacts } from '../core/merge';
import type { ContactFile } from '../core/record';
import { type Live, useLive } from './use-live';

export type MergeView = { keep: ContactFile; other: ContactFile; merged: Merged };

/** Two people and what they would become; null when one of them is gone. Writes nothing. */
export function useMergePreview(keepId: string, otherId: string): Live<MergeView | null> {
  return useLive(`${keepId} ${otherId}`, async (desk) => {
    const [keep, other] = await Promise.all([readContactFile(desk, keepId), readContactFile(desk, otherId)]);
    if (!keep || !other) return null;
    return { keep, other, merged: mergeContacts(keep, other, { now: desk.now(), newId: desk.newId }) };
  });
}
