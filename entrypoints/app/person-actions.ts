import { ROW_WORDS } from '../../components/panel/actions';
import type { PersonActions } from '../../components/people/person-view';
import { deleteContact } from '../../lib/app/delete-contact';
import type { Receipt } from '../../lib/app/desk';
import { editContact } from '../../lib/app/edit-contact';
import { editRow } from '../../lib/app/edit-row';
import { readContactFile } from '../../lib/app/read-file';
import { kindOfKey } from '../../lib/core/kind-of-key';
import type { ContactFile } from '../../lib/core/record';
import { desk } from '../../lib/live/desk';
import { rowActions } from '../../lib/live/row-actions';
import type { LastDone } from '../../lib/live/use-done';
import { storageProblemOf } from '../../lib/live/use-live';
import { people as words } from '../../lib/locales';
import { notices } from '../../lib/locales/en/notices';
import { announce } from '../../lib/messages/channel';

type Around = { lastDone: LastDone; setIdentityProblem: (problem: string | undefined) => void };

/** What a click on a person's page does: one verb, then the way back is offered, then the others are told. */
export function actOn(file: ContactFile, { lastDone, setIdentityProblem }: Around): Omit<PersonActions, 'typeNote'> {
  const contactId = file.contact.id;
  const head = () => ({ clientId: desk().newId(), contactId });
  const act = (said: string, verb: () => Promise<Receipt>) => void run(lastDone, said, verb);
  const { changed, removed, deleted } = words.person;
  return {
    editContact: (patch) => run(lastDone, changed, () => editContact(desk(), { ...head(), patch })),
    editRow: (table, id, text) =>
      run(lastDone, changed, () =>
        editRow(desk(), { clientId: desk().newId(), table, id, patch: { [ROW_WORDS[table]]: text } }),
      ),
    ...rowActions((said, verb) => run(lastDone, said, verb), notices),
    openPage: (route) => {
      location.hash = `#${route}`;
    },
    addIdentity: (typed) => addIdentity(file, typed, { lastDone, setIdentityProblem }),
    removeIdentity: ({ id }) =>
      act(removed, () => editContact(desk(), { ...head(), patch: { identities: { drop: [id] } } })),
    takeBackMerge: (receiptId) => void lastDone.takeBack(receiptId),
    deleteContact: () =>
      void run(lastDone, deleted(file.contact.name), async () => {
        const receipt = await deleteContact(desk(), head());
        location.hash = '#people';
        return receipt;
      }),
  };
}

async function run(lastDone: LastDone, said: string, verb: () => Promise<Receipt>): Promise<boolean> {
  try {
    const { receiptId } = await verb();
    lastDone.say(said, receiptId);
    void announce('record');
    return true;
  } catch (error) {
    lastDone.say(words.problem[storageProblemOf(error)]);
    return false;
  }
}

/** Somebody else's key is never taken away from them: the user is told whose it is. */
async function addIdentity(file: ContactFile, typed: string, around: Around): Promise<boolean> {
  const kind = kindOfKey(typed);
  around.setIdentityProblem(kind ? undefined : words.person.identityWrong);
  if (!kind) return false;
  return run(around.lastDone, words.person.changed, async () => {
    const patch = { identities: { add: [{ kind, typed }] } };
    const receipt = await editContact(desk(), { clientId: desk().newId(), contactId: file.contact.id, patch });
    const [clash] = receipt.clashes;
    if (clash) {
      const owner = await readContactFile(desk(), clash.contactId);
      around.setIdentityProblem(words.person.identityTaken(owner?.contact.name ?? words.person.someoneElse));
    }
    return receipt;
  });
}
