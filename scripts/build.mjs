/**
 * Builds the extension for both browsers into .output/chrome-mv3 and .output/firefox-mv3.
 * `--mode e2e` builds the test build (the same, but with some hosts granted from the start) into folders ending in -e2e.
 * `--browser chrome` or `--browser firefox` builds one only.
 */

import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { projectEnv, ROOT, runCommand } from './run-command.mjs';

const BROWSERS = ['chrome', 'firefox'];

/**
 * Answers `{code, output}` of the first build that fails, or of the last. With `log`, output goes to that file. `cwd`: another
 * checkout than this one; `extra`: more of its environment.
 */
export async function build({ mode, browsers = BROWSERS, log, cwd = ROOT, extra = {} } = {}) {
  // Without this React comes in its development build, in a test build too.
  const env = projectEnv({ NODE_ENV: 'production', ...(log && { NO_COLOR: '1' }), ...extra });
  let result = { code: 0, output: '' };
  for (const browser of browsers) {
    const args = ['build', '-b', browser, '--mv3', ...(mode ? ['--mode', mode] : [])];
    result = await runCommand('wxt', args, { env, cwd, minutes: 5, ...(log && { log: log(browser) }) });
    if (result.code !== 0) return result;
  }
  return result;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { mode: { type: 'string' }, browser: { type: 'string' } } });
  const { code } = await build({ mode: values.mode, browsers: values.browser ? [values.browser] : BROWSERS });
  process.exitCode = code;
}
