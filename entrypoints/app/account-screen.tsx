import { useState } from 'react';
import { AccountView } from '../../components/accounts/account-view';
import { MergeAccountDialog } from '../../components/accounts/merge-account-dialog';
import { Banner } from '../../components/ui/banner';
import { EmptyState } from '../../components/ui/empty-state';
import type { AccountPage } from '../../lib/app/read-accounts';
import { fold } from '../../lib/core/fold';
import { useAccount, useAccountList } from '../../lib/live/use-accounts';
import type { LastDone } from '../../lib/live/use-done';
import { useNow } from '../../lib/live/use-now';
import { people, accounts as words } from '../../lib/locales';
import { accountActions } from './account-actions';

type AccountScreenProps = { accountId: string; lastDone: LastDone };

/** One company's page, or why there is none. */
export function AccountScreen({ accountId, lastDone }: AccountScreenProps) {
  const page = useAccount(accountId);
  if (page.kind === 'loading') return <p role="status">{words.loading}</p>;
  if (page.kind === 'failed') return <Banner tone="serious">{people.problem[page.problem]}</Banner>;
  if (!page.value)
    return (
      <EmptyState level={1} title={words.gone.title} actions={<a href="#accounts">{words.back}</a>}>
        <p>{words.gone.text}</p>
      </EmptyState>
    );
  return <Known page={page.value} lastDone={lastDone} />;
}

function Known({ page, lastDone }: { page: AccountPage; lastDone: LastDone }) {
  const now = useNow();
  const [merging, setMerging] = useState(false);
  const actions = accountActions(page.account.id, lastDone);
  return (
    <>
      <AccountView {...page} now={now} actions={{ ...actions, askMerge: () => setMerging(true) }} />
      {merging && (
        <Merging
          accountId={page.account.id}
          onMerge={(otherId) => {
            setMerging(false);
            actions.merge(otherId);
          }}
          onClose={() => setMerging(false)}
        />
      )}
    </>
  );
}

type MergingProps = { accountId: string; onMerge: (otherId: string) => void; onClose: () => void };

const MOST = 8;

function Merging({ accountId, onMerge, onClose }: MergingProps) {
  const accounts = useAccountList();
  const others = accounts.kind === 'ready' ? accounts.value.filter(({ id }) => id !== accountId) : [];
  const find = (typed: string) => others.filter(({ name }) => fold(name).includes(fold(typed))).slice(0, MOST);
  const problem = accounts.kind === 'failed' ? people.problem[accounts.problem] : undefined;
  return <MergeAccountDialog {...{ find, problem, onMerge, onClose }} busy={accounts.kind === 'loading'} />;
}
