import { useEffect, useState } from 'react';
import { dropAside, readAsides } from '../data/two-copies/set-aside';
import { desk } from './desk';

type SetAside = Awaited<ReturnType<typeof readAsides>>[number];

export type Asides = { asides: readonly SetAside[]; drop(key: string): void };

/** What repairs have set aside, oldest first. Read once a visit: it changes about never. */
export function useAsides(): Asides {
  const [asides, setAsides] = useState<readonly SetAside[]>([]);
  useEffect(() => {
    let here = true;
    // A store that can't be read hides nothing of the record itself.
    readAsides(desk().db).then(
      (found) => here && setAsides(found),
      () => {},
    );
    return () => {
      here = false;
    };
  }, []);
  const drop = (key: string) =>
    void dropAside(desk().db, key).then(() => setAsides((all) => all.filter((one) => one.key !== key)));
  return { asides, drop };
}
