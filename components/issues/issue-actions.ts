import type { IssueFields } from '../../lib/library/check-issue';

/** What can be done with one issue. */
export type IssueActions = {
  /** Changes fields of one's own. False when it couldn't be stored. */
  change(fields: Partial<IssueFields>): Promise<boolean>;
  forget(): void;
  hide(off: boolean): void;
  copy(): void;
  /** Says what is wrong with what was typed. */
  say(problem: string): void;
};
