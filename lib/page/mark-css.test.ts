import { expect, test } from 'vitest';
import { markCss, markName } from './mark-css';

test('one rule a severity, and names that say nothing of us', () => {
  const css = markCss('k3x9');
  for (const severity of [1, 2, 3] as const) expect(css).toContain(`::highlight(${markName('k3x9', severity)})`);
  expect(css).not.toMatch(/acquaint|coach|pitch/i);
});
