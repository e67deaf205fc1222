import { type QuietPerson, readQuietPeople } from '../app/read-quiet-people';
import { type Live, useLive } from './use-live';

/** For whom the coach is silent, as it is now in every window. */
export function useQuietPeople(): Live<QuietPerson[]> {
  return useLive('quiet-people', readQuietPeople);
}
