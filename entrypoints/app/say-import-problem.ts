import { people, importWords as words } from '../../lib/locales';

/** Why a file can't be imported, in words: its own problem, or the record's. */
export function sayProblem(problem: string): string {
  const record: Record<string, string> = people.problem;
  return words.problems[problem] ?? record[problem] ?? people.problem.unknown;
}
