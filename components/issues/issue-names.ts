/** What roles and industries are called, by their ids; an id that isn't there is of a newer library and stands for itself. */
export type IssueNames = { roles: Readonly<Record<string, string>>; industries: Readonly<Record<string, string>> };

/** Their names in one line. */
export function namesOf(ids: readonly string[], names: Readonly<Record<string, string>>): string {
  return ids.map((id) => names[id] ?? id).join(', ');
}
