import { type ReactNode, useMemo } from 'react';
import { IssueShelf, type Shelf } from '../../components/panel/issue-shelf';
import type { IssueQuestions } from '../../lib/app/load-questions';
import type { ContactFile } from '../../lib/core/record';
import { ROLES } from '../../lib/library/roles';
import { asDraftQuestions } from './draft-questions';

type ShelfAroundProps = {
  library: IssueQuestions & { ready: boolean };
  /** Whoever is shown or written to. */
  files: readonly ContactFile[];
  children: ReactNode;
};

/** Gives the issue library to whatever chooses from it inside. */
export function ShelfAround({ library, files, children }: ShelfAroundProps) {
  const shelf = useMemo((): Shelf | null => {
    const fileOf = (contactId: string | undefined) => files.find(({ contact }) => contact.id === contactId);
    if (!library.ready) return null;
    return {
      roles: ROLES,
      needsChoice: (contactId) => {
        const file = fileOf(contactId);
        return !file || library.questionsFor(file).needsRole;
      },
      issuesOf: (role, contactId) => library.issuesOf(role, fileOf(contactId)),
      questionsOn: (issueId, contactId) => asDraftQuestions(library.questionsOn(issueId, fileOf(contactId))),
      titleOf: library.titleOf,
    };
  }, [library, files]);
  return <IssueShelf value={shelf}>{children}</IssueShelf>;
}
