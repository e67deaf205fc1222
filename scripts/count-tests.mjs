import { readFileSync } from 'node:fs';

/**
 * Counts in a report that vitest wrote (`--reporter=json`), as `{passed, failed, skipped}`.
 * A file that couldn't be loaded, a run without a report and an error outside every test count as one failure each:
 * no run that went wrong may look green.
 */
export function countTests(reportPath, exitCode) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const report = readReport(reportPath);
  for (const file of report?.testResults ?? []) {
    const states = file.assertionResults.map(({ status }) => status);
    const failed = states.filter((status) => status === 'failed').length;
    counts.passed += states.filter((status) => status === 'passed').length;
    counts.failed += failed === 0 && file.status === 'failed' ? 1 : failed;
    counts.skipped += states.filter((status) => status !== 'passed' && status !== 'failed').length;
  }
  if (exitCode !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
