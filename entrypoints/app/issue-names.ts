import type { IssueNames } from '../../components/issues/issue-names';
import { INDUSTRIES } from '../../lib/library/industries';
import { ROLES } from '../../lib/library/roles';

/** What the library's roles and industries are called. */
export const ISSUE_NAMES: IssueNames = {
  roles: Object.fromEntries(ROLES.map(({ id, name }) => [id, name])),
  industries: Object.fromEntries(INDUSTRIES.map(({ id, name }) => [id, name])),
};
