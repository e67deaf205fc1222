import type { PanelActions } from '../../components/panel/actions';

/** Actions that only remember what was asked for: `[name, ...inputs]`, in order. */
export function silentActions(): { actions: PanelActions; asked: unknown[][] } {
  const asked: unknown[][] = [];
  const actions = new Proxy({} as PanelActions, {
    get:
      (_target, name) =>
      (...inputs: unknown[]) =>
        void asked.push([name, ...inputs]),
  });
  return { actions, asked };
}
