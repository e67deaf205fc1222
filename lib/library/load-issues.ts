import type { Issue } from './types';

/** The library that ships with Acquaint, in a chunk of its own: only a surface that proposes questions loads it. */
export async function loadIssues(): Promise<readonly Issue[]> {
  const { issues } = await import('./issues/index');
  return issues;
}
