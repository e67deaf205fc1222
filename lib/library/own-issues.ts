import type { OwnIssue } from '../core/record-coach';
import { INDUSTRIES, type IndustryId } from './industries';
import { ROLES, type RoleId } from './roles';
import { SHAPES } from './shapes';
import type { Issue, Shape } from './types';

/** An issue of the user's own as the library has them. Roles, industries and shapes it doesn't know are left out. */
export function asIssue({ grain: _, ...own }: OwnIssue): Issue {
  return {
    ...own,
    roles: own.roles.filter(isRole),
    industries: own.industries === 'any' ? 'any' : own.industries.filter(isIndustry),
    questions: own.questions.flatMap(({ shape, text }) => (isShape(shape) ? [{ shape, text }] : [])),
    ours: false,
  };
}

/**
 * The library as this user has it: what they wrote first, then what ships without what they put away. A shipped issue that
 * came in with a file under its own id stands once, as theirs.
 */
export function libraryOf(
  shipped: readonly Issue[],
  { own, off }: { own: readonly OwnIssue[]; off: readonly string[] },
): Issue[] {
  const left = new Set([...off, ...own.map(({ id }) => id)]);
  return [...own.map(asIssue), ...shipped.filter(({ id }) => !left.has(id))];
}

/** True for a role the library knows. */
export function isRole(id: string): id is RoleId {
  return ROLES.some((role) => role.id === id);
}

/** True for an industry the library knows. */
export function isIndustry(id: string): id is IndustryId {
  return INDUSTRIES.some((industry) => industry.id === id);
}

function isShape(id: string): id is Shape {
  return SHAPES.some((shape) => shape === id);
}
