/**
 * The one door to the browser's extension API. `browser` is the promise-based standard API in both browsers.
 * Chrome's side panel is unknown to it and is reached through `chrome` in `panel.ts`.
 */
export { default as browser } from 'webextension-polyfill';
