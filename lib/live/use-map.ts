import { readMap, readMapAround } from '../app/read-map';
import type { PeopleMap } from '../core/people-map';
import { useFollowed } from './use-followed';
import type { Live } from './use-live';

/** Everybody with ties, or only those around one person. */
export function useMap(around?: string): Live<PeopleMap> {
  return useFollowed(`map ${around}`, (desk) => (around === undefined ? readMap(desk) : readMapAround(desk, around)));
}
