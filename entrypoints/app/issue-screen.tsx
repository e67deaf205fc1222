import { IssueView } from '../../components/issues/issue-view';
import { EmptyState } from '../../components/ui/empty-state';
import type { LastDone } from '../../lib/live/use-done';
import { type IssueLibrary, useIssueLibrary } from '../../lib/live/use-issue-library';
import { issues as words } from '../../lib/locales';
import { issueActions } from './issue-actions';
import { ISSUE_NAMES } from './issue-names';
import { Failed } from './issues-screen';

type IssueScreenProps = { issueId: string; lastDone: LastDone };

/** One issue's page, or why there is none. */
export function IssueScreen({ issueId, lastDone }: IssueScreenProps) {
  const library = useIssueLibrary();
  if (library.kind === 'loading') return <p role="status">{words.loading}</p>;
  if (library.kind === 'failed') return <Failed problem={library.problem} />;
  return <Known {...{ issueId, lastDone }} library={library.value} />;
}

function Known({ issueId, lastDone, library }: IssueScreenProps & { library: IssueLibrary }) {
  const own = library.own.find(({ id }) => id === issueId);
  const shipped = library.shipped.find(({ id }) => id === issueId);
  const actions = issueActions(lastDone);
  const off = library.off.includes(issueId);
  const issue = own
    ? { kind: 'own' as const, issue: own }
    : shipped && { kind: 'shipped' as const, issue: shipped, off };
  if (!issue)
    return (
      <EmptyState level={1} title={words.gone.title} actions={<a href="#issues">{words.back}</a>}>
        <p>{words.gone.text}</p>
      </EmptyState>
    );
  return (
    <IssueView
      issue={issue}
      counts={library.tallies.get(issueId)?.counts}
      names={ISSUE_NAMES}
      actions={{
        change: (fields) => actions.change(issueId, fields),
        forget: () => actions.forget(issueId),
        hide: (off) => shipped && actions.hide(shipped, off),
        copy: () => shipped && actions.copy(shipped),
        say: (problem) => lastDone.say(problem),
      }}
    />
  );
}
