import type { Settings } from '../core/settings';
import type { Desk, Receipt } from './desk';

/** `null` puts a setting back to its default. */
export type SettingsPatch = { [K in keyof Settings]?: Settings[K] | null };
export declare function readSettings(desk: Desk): Promise<Settings>;
/** A function gets the settings as stored at that moment, so that two windows don't undo each other. */
export declare function changeSettings(
  desk: Desk,
  patch: SettingsPatch | ((stored: Settings) => SettingsPatch),
): Promise<Receipt>;
