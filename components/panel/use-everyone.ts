import { useState } from 'react';
import type { Person } from '../../lib/core/sighting';
import { placeOfPerson } from '../../lib/core/thread';

/** Whether everyone on the thread is shown instead of one of them. */
export type Everyone = {
  shown: boolean;
  /** Whoever was opened from the list and is shown now; their row gets the focus when the list comes back. */
  from: string | null;
  open(): void;
  close(): void;
  /** One of the list is shown instead of it. */
  leaveFor(person: Person): void;
  /** One step back: from the list to the person, from a person opened in it to the list. */
  back(): void;
};

/** For the thread of that name only: another one begins closed. */
export function useEveryone(key: string | null): Everyone {
  const [at, setAt] = useState<{ key: string | null; shown: boolean; from: string | null }>({ key, ...CLOSED });
  const { shown, from } = key !== null && at.key === key ? at : CLOSED;
  const go = (next: typeof CLOSED) => setAt({ key, ...next });
  const open = () => go({ shown: true, from });
  const close = () => go(CLOSED);
  return {
    shown,
    from,
    open,
    close,
    leaveFor: (person) => go({ shown: false, from: placeOfPerson(person) }),
    back: () => {
      if (shown) close();
      else if (from !== null) open();
    },
  };
}

const CLOSED: { shown: boolean; from: string | null } = { shown: false, from: null };
