import { readLinks } from '../app/read-links';
import type { LinkView } from '../core/links';
import { type Live, useLive } from './use-live';

/** How a person hangs together with others, whichever end it was noted at. None without a person. */
export function useLinks(contactId: string | undefined): Live<LinkView[]> {
  return useLive(`links ${contactId}`, async (desk) => (contactId === undefined ? [] : readLinks(desk, contactId)));
}
