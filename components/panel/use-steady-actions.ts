import { useRef, useState } from 'react';
import type { PanelActions } from './actions';

/**
 * The same object at every render, whose methods do what the newest actions do. So the person isn't drawn again for every
 * letter typed into the note field, and no button ever acts on an older state.
 */
export function useSteadyActions(actions: PanelActions): PanelActions {
  const latest = useRef(actions);
  latest.current = actions;
  const [steady] = useState(
    () =>
      new Proxy(actions, {
        get:
          (_first, name) =>
          (...inputs: unknown[]) =>
            Reflect.apply(Reflect.get(latest.current, name), latest.current, inputs),
      }),
  );
  return steady;
}
