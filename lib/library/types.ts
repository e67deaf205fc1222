import type { StoredItem } from '../core/suggest-questions';
import type { IndustryId } from './industries';
import type { RoleId } from './roles';

/** The eight ways to ask about an issue; a suggestion never offers the same one twice. */
export type Shape =
  /** Is it this, or rather that? */
  | 'fork'
  /** Who notices first, and how? */
  | 'detection'
  /** What is different since then? */
  | 'change'
  /** What waits meanwhile? Fits once the issue is admitted. */
  | 'consequence'
  /** Where does the present way stop working? */
  | 'boundary'
  /** What would one have to see? Fits once the issue is admitted. */
  | 'criterion'
  /** Is what they said still so? Made from their own words, never in the data. */
  | 'follow-up'
  /** What makes it no issue? */
  | 'opposite';

/** One way to ask. `{company}` stands for theirs; such a question is left out when no company is stored. */
export type IssueQuestion = { shape: Shape; text: string };

/** Where an impact can be checked. */
export type ImpactSource = { name: string; year: number; url?: string };

/** Something a person in such a role probably has on their desk, seen from their side. */
export type Issue = {
  /** Stable for ever: it is stored as the purpose of what was asked. */
  id: string;
  title: string;
  /** The role it weighs on most comes first. */
  roles: readonly RoleId[];
  industries: readonly IndustryId[] | 'any';
  /** Why it matters to them, in one sentence. */
  why: string;
  /** What its impact looks like, or how they can see it for themselves. */
  impact: { text: string; source: ImpactSource | 'ask-them' };
  /** At least three, each in another shape. */
  questions: readonly IssueQuestion[];
  /** Shipped with Acquaint; the user's own say false. */
  ours: boolean;
};

/** `title` is the issue's; `from` names the stored things it is made of: never empty. */
export type ChosenQuestion = {
  text: string;
  shape: Shape;
  issueId: string;
  title: string;
  why: string;
  from: StoredItem[];
};

/** `needsRole`: nothing stored says what they do, so nothing is proposed. */
export type Choice = { questions: ChosenQuestion[]; needsRole: boolean };
