import type { PersonActions } from '../../components/people/person-view';
import type { KeyClash } from '../../lib/app/desk';
import { editContact } from '../../lib/app/edit-contact';
import { changeIdentity, markIdentity, moveIdentity } from '../../lib/app/edit-identity';
import { letTogether } from '../../lib/app/keep-apart';
import { readContactFile } from '../../lib/app/read-file';
import { kindOfKey } from '../../lib/core/kind-of-key';
import type { ContactFile } from '../../lib/core/record';
import { desk } from '../../lib/live/desk';
import type { LastDone } from '../../lib/live/use-done';
import { duplicates, people as words } from '../../lib/locales';
import { run } from './run-verb';

/** What became of the address typed last: why it was not added, or whose it is. */
export type IdentityDoubt = { problem?: string; taken?: { name: string; key: Pick<KeyClash, 'kind' | 'value'> } };

export type IdentityAround = { lastDone: LastDone; doubt: IdentityDoubt; setDoubt: (doubt: IdentityDoubt) => void };

type IdentityActions = Pick<
  PersonActions,
  | 'addIdentity'
  | 'changeIdentity'
  | 'markIdentity'
  | 'removeIdentity'
  | 'moveIdentity'
  | 'leaveIdentity'
  | 'letTogether'
>;

/** What can be done with a person's addresses and numbers, and with whom they are not. */
export function identityActions(file: ContactFile, around: IdentityAround): IdentityActions {
  const { lastDone, doubt, setDoubt } = around;
  const contactId = file.contact.id;
  const { changed, removed, moved } = words.person;
  const id = () => desk().newId();
  return {
    addIdentity: (typed) =>
      tryKey(typed, around, (kind) => {
        const patch = { identities: { add: [{ kind, typed }] } };
        return editContact(desk(), { clientId: id(), contactId, patch });
      }),
    changeIdentity: ({ id: identityId }, typed) =>
      tryKey(typed, around, (kind) => changeIdentity(desk(), { clientId: id(), id: identityId, key: { kind, typed } })),
    markIdentity: ({ id: identityId }, as) =>
      void run(lastDone, changed, () => markIdentity(desk(), { clientId: id(), id: identityId, as })),
    removeIdentity: ({ id: identityId }) => {
      const patch = { identities: { drop: [identityId] } };
      void run(lastDone, removed, () => editContact(desk(), { clientId: id(), contactId, patch }));
    },
    moveIdentity: () => {
      const { taken } = doubt;
      setDoubt({});
      if (taken) void run(lastDone, moved, () => moveIdentity(desk(), { clientId: id(), contactId, key: taken.key }));
    },
    leaveIdentity: () => setDoubt({}),
    letTogether: (apartId) =>
      void run(lastDone, duplicates.apart.removed, () => letTogether(desk(), { clientId: id(), id: apartId })),
  };
}

type Kind = NonNullable<ReturnType<typeof kindOfKey>>;
type Tried = { receiptId: string; clashes: KeyClash[] };

/** Somebody else's key is never taken away from them unasked: the user is told whose it is. False when it wasn't taken. */
async function tryKey(
  typed: string,
  { lastDone, setDoubt }: IdentityAround,
  write: (kind: Kind) => Promise<Tried>,
): Promise<boolean> {
  const kind = kindOfKey(typed);
  setDoubt(kind ? {} : { problem: words.person.identityWrong });
  if (!kind) return false;
  let clash: KeyClash | undefined;
  const worked = await run(lastDone, words.person.changed, async () => {
    const receipt = await write(kind);
    clash = receipt.clashes[0];
    return receipt;
  });
  if (!clash) return worked;
  lastDone.dismiss();
  const owner = await readContactFile(desk(), clash.contactId);
  setDoubt({ taken: { name: owner?.contact.name ?? words.person.someoneElse, key: clash } });
  return true;
}
