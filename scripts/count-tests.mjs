import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from './run-command.mjs';

/**
 * Counts in a report that vitest wrote (`--reporter=json`), as `{passed, failed, skipped, failures}`; `failures`: a line
 * for each test that failed, its file, its name and what it said first. A file that couldn't be loaded, a run without a
 * report and an error outside every test count as one failure each: no run that went wrong may look green.
 */
export function countTests(reportPath, exitCode) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const report = readReport(reportPath);
  for (const file of report?.testResults ?? []) {
    const states = file.assertionResults.map(({ status }) => status);
    const failed = states.filter((status) => status === 'failed').length;
    counts.passed += states.filter((status) => status === 'passed').length;
    counts.failed += failed === 0 && file.status === 'failed' ? 1 : failed;
    counts.failures.push(...failuresOf(file));
    counts.skipped += states.filter((status) => status !== 'passed' && status !== 'failed').length;
  }
  if (exitCode !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

function failuresOf({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  const said = failed.map(({ fullName, failureMessages }) => [fullName, failureMessages[0]]);
  if (status === 'failed' && failed.length === 0) said.push(['could not be run', message]);
  return said.map(
    ([test, text]) => `${relative(ROOT, name)}: ${test}: ${`${text ?? ''}`.split('\n')[0].slice(0, 300)}`,
  );
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
