import { useDeferredValue, useMemo, useState } from 'react';
import { IssueFiles } from '../../components/issues/issue-files';
import { IssueForm } from '../../components/issues/issue-form';
import { IssuesStart } from '../../components/issues/issues-start';
import { IssuesView } from '../../components/issues/issues-view';
import { Banner } from '../../components/ui/banner';
import { Button } from '../../components/ui/button';
import { EmptyState } from '../../components/ui/empty-state';
import { browseIssues, type IssueFilter } from '../../lib/library/browse-issues';
import { checkIssue, tidyIssue } from '../../lib/library/check-issue';
import type { LastDone } from '../../lib/live/use-done';
import { type IssueLibrary, useIssueLibrary } from '../../lib/live/use-issue-library';
import { people, issues as words } from '../../lib/locales';
import { issueActions } from './issue-actions';
import { ISSUE_NAMES } from './issue-names';
import { useIssueFiles } from './use-issue-files';

type IssuesScreenProps = { filter: IssueFilter; onFilter: (filter: IssueFilter) => void; lastDone: LastDone };

/** The issue library: what ships, what the user wrote, files for a team. */
export function IssuesScreen(props: IssuesScreenProps) {
  const library = useIssueLibrary();
  if (library.kind === 'loading') return <p role="status">{words.loading}</p>;
  if (library.kind === 'failed') return <Failed problem={library.problem} />;
  return <Browsing {...props} library={library.value} />;
}

/** Why the library can't be shown, and what to do. */
export function Failed({ problem }: { problem: 'library' | keyof typeof people.problem }) {
  if (problem !== 'library') return <Banner tone="serious">{people.problem[problem]}</Banner>;
  const { title, text, again } = words.failed;
  return (
    <EmptyState level={1} title={title} actions={<Button onClick={() => location.reload()}>{again}</Button>}>
      <p>{text}</p>
    </EmptyState>
  );
}

function Browsing({ filter, onFilter, lastDone, library }: IssuesScreenProps & { library: IssueLibrary }) {
  const [adding, setAdding] = useState(false);
  const actions = issueActions(lastDone);
  const sought = useDeferredValue(filter);
  const rows = useMemo(() => browseIssues(library, sought), [library, sought]);
  const files = useIssueFiles(lastDone);
  const add = () => setAdding(true);
  return (
    <>
      <IssuesView
        {...{ filter, onFilter, rows }}
        names={ISSUE_NAMES}
        countsOf={(id) => library.tallies.get(id)?.counts}
        onAdd={add}
        start={
          <IssuesStart sells={library.sells} first={library.own.length === 0} onSells={actions.setSells} onAdd={add} />
        }
        files={<IssueFiles {...files} own={library.own.length} />}
      />
      {adding && (
        <IssueForm
          names={ISSUE_NAMES}
          check={(fields) => checkIssue(tidyIssue(fields))}
          onSave={actions.add}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}
