import type { AccountActions } from '../../components/accounts/account-view';
import type { Receipt } from '../../lib/app/desk';
import { type AccountClash, type AccountPatch, editAccount, forgetAccount } from '../../lib/app/edit-account';
import { mergeAccounts } from '../../lib/app/merge-accounts';
import { readDomains } from '../../lib/core/account-names';
import { desk } from '../../lib/live/desk';
import type { LastDone } from '../../lib/live/use-done';
import { storageProblemOf } from '../../lib/live/use-live';
import { people, accounts as words } from '../../lib/locales';
import { announce } from '../../lib/messages/channel';

const { said } = words;

/** What a click on an account's page does: one verb, then the way back is offered, then the others are told. */
export function accountActions(accountId: string, lastDone: LastDone): Omit<AccountActions, 'askMerge'> {
  const head = () => ({ clientId: desk().newId() });
  const edit = (patch: AccountPatch) =>
    run(
      lastDone,
      () => said.changed,
      () => editAccount(desk(), { ...head(), accountId, patch }),
    );
  return {
    edit,
    editDomains: async (typed) => {
      const domains = readDomains(typed);
      if (domains.length > 0 || typed.trim() === '') return edit({ domains });
      lastDone.say(said.noDomain);
      return false;
    },
    merge: (otherId) =>
      void run(
        lastDone,
        ({ moved }) => said.merged(moved),
        () => mergeAccounts(desk(), { ...head(), keepId: accountId, otherId }),
      ),
    forget: () =>
      void run(
        lastDone,
        () => said.forgotten,
        async () => {
          const receipt = await forgetAccount(desk(), { ...head(), accountId });
          location.hash = '#accounts';
          return receipt;
        },
      ),
  };
}

async function run<R extends Receipt & { taken?: AccountClash }>(
  lastDone: LastDone,
  say: (receipt: R) => string,
  verb: () => Promise<R>,
): Promise<boolean> {
  try {
    const receipt = await verb();
    if (receipt.taken) {
      lastDone.say(said.taken(receipt.taken.name));
      return false;
    }
    lastDone.say(say(receipt), receipt.receiptId);
    void announce('record');
    return true;
  } catch (error) {
    lastDone.say(people.problem[storageProblemOf(error)]);
    return false;
  }
}
