/**
 * Everything that must hold, in one run: `npm test`. Installs what is missing first.
 * `node scripts/test.mjs lint unit` runs only those steps (names below), on what was built last; `faults` alone builds
 * and runs the long fault tests, those without a browser too.
 * A step that fails doesn't stop the others, except where they need its product. Full output: .output/test/<step>.log.
 * The last line is "N passed, N failed": every test of every run, and each other step as one check.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { chooseSteps, isLongFaults } from './choose-steps.mjs';
import { countTests } from './count-tests.mjs';
import { findChromium, findFirefox } from './find-browsers.mjs';
import { projectEnv, ROOT, runCommand, sayDuration } from './run-command.mjs';
import { installSpreadsheet, setup } from './setup.mjs';

const OUT = join(ROOT, '.output', 'test');
const only = process.argv.slice(2);
const longFaults = isLongFaults(only);

/**
 * `needs`: without that step's product this one can't say anything. `minutes`: after them the step has failed. `long`:
 * only in the long fault tests; otherwise a shorter version is among the unit tests.
 */
const STEPS = [
  { name: 'types', run: () => npm('types', 5) },
  { name: 'lint', run: () => npm('lint', 3) },
  { name: 'arrows', run: () => npm('arrows', 3) },
  { name: 'unused', run: () => npm('unused', 3) },
  { name: 'unit', run: () => tests('unit', 20) },
  { name: 'build', run: () => builds() },
  { name: 'built', needs: 'build', run: () => tests('built', 10) },
  { name: 'addons-linter', needs: 'build', run: () => addonsLinter() },
  { name: 'chromium', needs: 'build', run: () => tests('chromium', 30) },
  { name: 'firefox', needs: 'build', run: () => tests('firefox', 15) },
  { name: 'webmail', needs: 'build', run: () => tests('webmail', 12) },
  { name: 'model', long: true, run: () => tests('unit', 120, { name: 'model', file: 'lib/app/crash-model.test.ts' }) },
  { name: 'spreadsheet', long: true, run: () => spreadsheet() },
  {
    name: 'import-fuzz',
    long: true,
    run: () => tests('unit', 60, { name: 'import-fuzz', file: 'tests/import-fuzz.test.ts' }),
  },
  {
    name: 'messages',
    needs: 'build',
    long: true,
    run: () => tests('chromium', 60, { name: 'messages', file: 'tests/e2e/chromium/hostile-messages.test.ts' }),
  },
  { name: 'faults', needs: 'build', run: () => tests('faults', longFaults ? 180 : 30) },
];

function browserEnv() {
  const found = { CHROME_BIN: findChromium(), FIREFOX_BIN: findFirefox() };
  const env = Object.fromEntries(Object.entries(found).filter(([, path]) => path !== null));
  return projectEnv({ ...env, FAULTS: longFaults ? 'long' : 'short', NO_COLOR: '1' });
}

/** One of package.json's scripts, as one check. */
async function npm(script, minutes) {
  const result = await runCommand('npm', ['run', '--silent', script], { log: log(script), minutes, env: browserEnv() });
  return { ...result, ...oneCheck(result.code === 0) };
}

/** A project's tests, or one file of them, which then has logs of its own. */
async function tests(project, minutes, { name = project, file } = {}) {
  const report = join(OUT, `${name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--project', project, ...(file ? [file] : []), ...reporters];
  const result = await runCommand('vitest', args, { log: log(name), minutes, env: browserEnv() });
  return { ...result, ...countTests(report, result.code) };
}

/** LibreOffice opens the tables we write; installed when it is first asked for. */
async function spreadsheet() {
  await installSpreadsheet();
  return tests('spreadsheet', 10);
}

/** The real build of both browsers, then the test build of both. */
async function builds() {
  const started = Date.now();
  let result = { code: 0, output: '' };
  for (const mode of [undefined, 'e2e']) {
    result = await build({ mode, log: (browser) => log(`build-${browser}${mode ? `-${mode}` : ''}`) });
    if (result.code !== 0) break;
  }
  return { ...result, ms: Date.now() - started, ...oneCheck(result.code === 0) };
}

/** Mozilla's own check of the Firefox build; a warning there is a question from a reviewer later. */
async function addonsLinter() {
  const folder = join(ROOT, '.output', 'firefox-mv3');
  const args = ['--output', 'json', '--self-hosted', '--min-manifest-version', '3', folder];
  const result = await runCommand('addons-linter', args, { log: log('addons-linter'), minutes: 4, env: browserEnv() });
  const ok = result.code === 0 && /"errors":\s*0\b/.test(result.output) && readWarnings(result.output).length === 0;
  return { ...result, ...oneCheck(ok) };
}

/** Known warnings about libraries' code, each with why it can't hurt. Any other one fails the step. */
const KNOWN_WARNINGS = {
  // React's own bundle; ours never assigns markup (house rules), and the policy requires trusted types.
  'Unsafe assignment to innerHTML': 'UNSAFE_VAR_ASSIGNMENT',
  // zod asks once whether code may be made of strings; the policy answers no, and it goes on without.
  'The Function constructor is eval.': 'DANGEROUS_EVAL',
  // Called only where the browser has it; Firefox gets its sidebar.
  'sidePanel.open is not supported': 'UNSUPPORTED_API',
};

function readWarnings(output) {
  try {
    const { warnings } = JSON.parse(output.slice(output.indexOf('{')));
    return warnings.filter(({ code, message }) => KNOWN_WARNINGS[message] !== code);
  } catch {
    return ['unreadable'];
  }
}

const log = (step) => join(OUT, `${step.replaceAll(':', '-')}.log`);
const oneCheck = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

async function runStep(step, failedSteps) {
  if (step.needs && failedSteps.has(step.needs)) {
    console.log(`✗ ${step.name}: not run, because ${step.needs} failed`);
    return oneCheck(false);
  }
  const result = await step.run();
  const counts = result.passed + result.failed > 1 ? `, ${result.passed} passed, ${result.failed} failed` : '';
  const skipped = result.skipped > 0 ? `, ${result.skipped} skipped` : '';
  console.log(`${result.failed === 0 ? '✓' : '✗'} ${step.name} (${sayDuration(result.ms)}${counts}${skipped})`);
  if (result.failed > 0) console.log(indent(result.output));
  return result;
}

/** The end of a failed step's output; all of it is in its log. */
function indent(output) {
  return output
    .trimEnd()
    .split('\n')
    .slice(-150)
    .map((line) => `    ${line}`)
    .join('\n');
}

async function main() {
  const started = Date.now();
  const steps = chooseSteps(STEPS, only);
  mkdirSync(OUT, { recursive: true });
  await setup();
  const total = { passed: 0, failed: 0, skipped: 0 };
  const failedSteps = new Set();
  const failedTests = [];
  for (const step of steps) {
    const result = await runStep(step, failedSteps);
    if (result.failed > 0) failedSteps.add(step.name);
    failedTests.push(...(result.failures ?? []).map((line) => `  ${step.name}: ${line}`));
    for (const key of Object.keys(total)) total[key] += result[key];
  }
  // Once more at the end: of a long log that is cut somewhere, this is the part to have.
  if (failedTests.length > 0) console.log(`\nFailed:\n${failedTests.join('\n')}`);
  const failures = failedSteps.size > 0 ? `; failed: ${[...failedSteps].join(', ')}` : '';
  console.log(
    `\nIn ${sayDuration(Date.now() - started)}${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}${failures}`,
  );
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

await main().catch((error) => {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
