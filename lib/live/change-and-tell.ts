import { changeSettings, type SettingsPatch } from '../app/settings';
import type { Settings } from '../core/settings';
import { announce } from '../messages/channel';
import { desk } from './desk';

/** Changes what is stored by then and tells the other parts; false where it couldn't be stored. */
export async function changeAndTell(patch: (stored: Settings) => SettingsPatch): Promise<boolean> {
  try {
    await changeSettings(desk(), patch);
  } catch {
    return false;
  }
  void announce('settings');
  return true;
}
