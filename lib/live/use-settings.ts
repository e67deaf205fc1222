import { readSettings } from '../app/settings';
import type { Settings } from '../core/settings';
import { type Live, useLive } from './use-live';

/** The user's switches, as they are now in every window. */
export function useSettings(): Live<Settings> {
  return useLive('settings', readSettings);
}
