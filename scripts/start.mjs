/**
 * `npm start`: installs what is missing, builds, and opens a Chromium with the extension, sample people and sample pages.
 * Without a display it goes the same way headless, leaves pictures in .output/shots/ and ends.
 */
import { join } from 'node:path';
import { build } from './build.mjs';
import { bundleTour } from './bundle-tour.mjs';
import { findChromium } from './find-browsers.mjs';
import { projectEnv, ROOT, runCommand } from './run-command.mjs';
import { setup } from './setup.mjs';

const headless = process.argv.includes('--headless') || !hasDisplay();

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function start() {
  await setup({ firefox: false });
  console.log('Building …');
  const built = await build({ mode: 'e2e', browsers: ['chrome'], log: () => join(ROOT, '.output', 'start-build.log') });
  if (built.code !== 0) throw new Error(`The build failed:\n${built.output.trimEnd()}`);
  const tour = await bundleTour();
  const env = projectEnv({ CHROME_BIN: findChromium() ?? '' });
  const minutes = headless ? 5 : 24 * 60;
  const { code } = await runCommand('node', [tour, headless ? 'headless' : 'headed'], { env, minutes });
  process.exitCode = code;
}

await start().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
