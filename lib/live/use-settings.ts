import { readSettings } from '../app/settings';
import type { Settings } from '../core/settings';
import { type Live, useLive } from './use-live';

/** The user's switches, as they are now in every window. */
export function useSettings(): Live<Settings> {
  return useLive('settings', readSettings);
}

/** Did the user agree on the welcome page? Null until that is known. */
export function useAgreed(): boolean | null {
  const settings = useSettings();
  return settings.kind === 'ready' ? settings.value.consentAt !== undefined : null;
}
