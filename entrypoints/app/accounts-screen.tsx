import { useDeferredValue, useMemo, useState } from 'react';
import { AccountsView } from '../../components/accounts/accounts-view';
import { Banner } from '../../components/ui/banner';
import type { AccountRow } from '../../lib/app/read-accounts';
import { fold } from '../../lib/core/fold';
import { useAccountList, useAccountTouches } from '../../lib/live/use-accounts';
import { useNow } from '../../lib/live/use-now';
import { useSamplePeople } from '../../lib/live/use-sample-people';
import { people, accounts as words } from '../../lib/locales';

/** Every company in the record. */
export function AccountsScreen() {
  const now = useNow();
  const accounts = useAccountList();
  const touches = useAccountTouches();
  const samples = useSamplePeople();
  const [query, setQuery] = useState('');
  const all = accounts.kind === 'ready' ? accounts.value : NONE;
  const fitting = useFitting(all, query.trim());
  if (accounts.kind === 'loading') return <p role="status">{words.loading}</p>;
  if (accounts.kind === 'failed') return <Banner tone="serious">{people.problem[accounts.problem]}</Banner>;
  return (
    <AccountsView
      {...{ query, touches, now }}
      accounts={fitting}
      none={all.length === 0}
      busy={samples.busy}
      onQuery={setQuery}
      onSample={samples.count === 0 ? samples.add : undefined}
    />
  );
}

const NONE: AccountRow[] = [];

/** Those in which every word is found: in the name, the industry or a domain. */
function useFitting(accounts: readonly AccountRow[], query: string): readonly AccountRow[] {
  const sought = useDeferredValue(query);
  const texts = useMemo(
    () => accounts.map(({ name, industry, domains }) => fold([name, industry, ...domains].join(' '))),
    [accounts],
  );
  return useMemo(() => {
    const parts = fold(sought).split(' ').filter(Boolean);
    return accounts.filter((_, at) => parts.every((part) => texts[at]?.includes(part)));
  }, [accounts, texts, sought]);
}
