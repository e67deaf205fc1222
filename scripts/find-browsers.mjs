/**
 * Where the browsers of this machine are. Used before anything is installed, so nothing is imported but Node's own.
 * `CHROME_BIN` and `FIREFOX_BIN` win over everything found.
 */
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where setup puts a browser that neither the machine nor its package manager has. */
export const BROWSER_CACHE = fileURLToPath(new URL('../node_modules/.cache/browsers', import.meta.url));

/** Chromium and Chrome for Testing only: branded Chrome and Edge no longer take `--load-extension`. */
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'chromium.exe'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox.exe'];
const CHROMIUM_PLACES = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/usr/lib/chromium/chromium'];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Path of a Chromium that loads unpacked extensions, or null. */
export function findChromium() {
  return firstOf([process.env.CHROME_BIN, ...onPath(CHROMIUM_NAMES), ...CHROMIUM_PLACES, ...playwrightChromiums()]);
}

/** Path of a Firefox, or null. */
export function findFirefox() {
  return firstOf([process.env.FIREFOX_BIN, ...onPath(FIREFOX_NAMES), ...FIREFOX_PLACES, ...cachedFirefoxes()]);
}

/** Path of another program on the PATH ("age"), or null. */
export function findCommand(name) {
  return firstOf(onPath([name, `${name}.exe`]));
}

function firstOf(paths) {
  return paths.find((path) => path && canRun(path)) ?? null;
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Playwright keeps one folder a revision; the newest comes first. */
function playwrightChromiums() {
  const roots = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
  ];
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
  ];
  return roots
    .filter(Boolean)
    .flatMap((root) => foldersIn(root, /^chromium-\d+$/).flatMap((folder) => inside.map((path) => join(folder, path))));
}

function cachedFirefoxes() {
  return foldersIn(join(BROWSER_CACHE, 'firefox'), /./).map((folder) => join(folder, 'firefox', 'firefox'));
}

function foldersIn(root, pattern) {
  try {
    const names = readdirSync(root).filter((name) => pattern.test(name));
    return names
      .sort()
      .reverse()
      .map((name) => join(root, name));
  } catch {
    return [];
  }
}
