import { browser } from './api';

/** Did the user let us into private windows, in the browser's own settings? Whatever it says, nothing is read there. */
export async function isLetIntoPrivateWindows(): Promise<boolean> {
  return browser.extension.isAllowedIncognitoAccess();
}
