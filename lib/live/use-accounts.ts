import { type AccountPage, type AccountRow, readAccount, readAccounts, readAccountTouches } from '../app/read-accounts';
import { useFollowed } from './use-followed';
import type { Live } from './use-live';

const NONE: ReadonlyMap<string, number> = new Map();

/** Every account, by name. */
export function useAccountList(): Live<AccountRow[]> {
  return useFollowed('accounts', readAccounts);
}

/** When somebody of each account was last in touch: takes longer than the list, and is none until it is known. */
export function useAccountTouches(): ReadonlyMap<string, number> {
  const touches = useFollowed('account touches', readAccountTouches);
  return touches.kind === 'ready' ? touches.value : NONE;
}

/** One account's page; null when it isn't there (any more). */
export function useAccount(accountId: string): Live<AccountPage | null> {
  return useFollowed(`account ${accountId}`, (desk) => readAccount(desk, accountId));
}
