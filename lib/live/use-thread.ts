import { readThread } from '../app/read-thread';
import type { PanelState } from '../core/panel-state';
import type { Person } from '../core/sighting';
import { peopleOfThread, type Thread } from '../core/thread';
import { useLive } from './use-live';

/** Who is on the page's thread. `people` is there at once, from the page; `thread` when they have been looked up. */
export type ThreadOfPage = { about: string; people: Person[]; thread: Thread | null };

const keyOf = (person: Person) => [person.email, person.linkedin, person.salesNav, person.name].join(' ');

/**
 * Everyone on the thread that the panel's page shows; null where there is nobody but one. Never of another page: while the
 * people change there is no thread.
 */
export function useThread(state: PanelState): ThreadOfPage | null {
  const sighting = 'sighting' in state ? state.sighting : null;
  const people = sighting ? peopleOfThread(sighting) : [];
  const several = sighting !== null && people.length > 1;
  const about = several ? JSON.stringify([sighting.site, people.map(keyOf).sort()]) : '';
  const read = useLive(
    about,
    async (desk) => (several ? readThread(desk, sighting) : null),
    several ? JSON.stringify(people) : '',
  );
  return several ? { about, people, thread: read.kind === 'ready' ? read.value : null } : null;
}
