import { changeSettings, type SettingsPatch } from '../app/settings';
import { withoutNever } from '../core/place';
import type { Settings } from '../core/settings';
import { announce } from '../messages/channel';
import { desk } from './desk';

/** Ends the pause. Like the other way out, false where that couldn't be stored. */
export function resume(): Promise<boolean> {
  return change(() => ({ paused: false }));
}

/** Takes a host off the "never" list, however it got there. */
export function allowAgain(origin: string): Promise<boolean> {
  return change(({ neverOrigins }) => ({ neverOrigins: withoutNever(neverOrigins, origin) }));
}

async function change(patch: (stored: Settings) => SettingsPatch): Promise<boolean> {
  try {
    await changeSettings(desk(), patch);
  } catch {
    return false;
  }
  void announce('settings');
  return true;
}
