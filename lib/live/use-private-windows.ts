import { useEffect, useState } from 'react';
import { isLetIntoPrivateWindows } from '../browser/private-windows';

/** Whether the browser lets us into private windows; null until it has said. Changing it restarts the extension. */
export function usePrivateWindows(): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    let live = true;
    void isLetIntoPrivateWindows().then(
      (yes) => live && setAllowed(yes),
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, []);
  return allowed;
}
