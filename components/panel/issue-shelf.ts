import { createContext, useContext } from 'react';
import { isIssuePurpose } from '../../lib/core/issue-answers';
import type { Ask, DraftQuestion } from './actions';

/** One issue in a list to choose from. */
export type ShelfIssue = { id: string; title: string };

/** The issue library, as far as a person's record and a draft ask for it. `contactId` is undefined for a stranger. */
export type Shelf = {
  roles: readonly { id: string; name: string }[];
  /** Nothing stored says what they do, so nothing could be proposed. */
  needsChoice(contactId: string | undefined): boolean;
  issuesOf(role: string, contactId: string | undefined): readonly ShelfIssue[];
  questionsOn(issueId: string, contactId: string | undefined): readonly DraftQuestion[];
  titleOf(issueId: string): string | undefined;
};

/** Given around a screen by whoever may load the library; null until it is there. */
export const IssueShelf = createContext<Shelf | null>(null);

/** The issue that a question is about; null for a question about something else. */
export function useIssueOf({ purpose, text, title }: Pick<Ask, 'purpose' | 'text' | 'title'>): ShelfIssue | null {
  const shelf = useContext(IssueShelf);
  if (!isIssuePurpose(purpose)) return null;
  return { id: purpose, title: title ?? shelf?.titleOf(purpose) ?? text };
}
