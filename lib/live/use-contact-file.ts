import { type ApartFrom, readApart } from '../app/keep-apart';
import { type PastMerge, readMerges } from '../app/merge-contacts';
import { readContactFile, readLastFile } from '../app/read-file';
import type { ContactFile } from '../core/record';
import { type Live, useLive } from './use-live';

/** Everything about one person; null when there is no such person (any more). */
export function useContactFile(contactId: string): Live<ContactFile | null> {
  return useLive(contactId, (desk) => readContactFile(desk, contactId));
}

/** The same, also of somebody in the trash: as they were when they were deleted. */
export function useLastFile(contactId: string): Live<ContactFile | null> {
  return useLive(contactId, (desk) => readLastFile(desk, contactId));
}

/** Merges into this person that can still be taken back, newest first. */
export function useMerges(contactId: string): Live<PastMerge[]> {
  return useLive(contactId, (desk) => readMerges(desk, contactId));
}

/** Whom this person was said never to be. */
export function useApart(contactId: string): Live<ApartFrom[]> {
  return useLive(contactId, (desk) => readApart(desk, contactId));
}
