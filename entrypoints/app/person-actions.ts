import { ROW_WORDS } from '../../components/panel/actions';
import type { PersonActions } from '../../components/people/person-view';
import { deleteContact } from '../../lib/app/delete-contact';

import { editContact } from '../../lib/app/edit-contact';
import { editRow } from '../../lib/app/edit-row';
import type { ContactFile } from '../../lib/core/record';
import { desk } from '../../lib/live/desk';
import { rowActions } from '../../lib/live/row-actions';
import { people as words } from '../../lib/locales';
import { notices } from '../../lib/locales/en/notices';
import { type IdentityAround, identityActions } from './identity-actions';
import { run } from './run-verb';

/** What a click on a person's page does: one verb, then the way back is offered, then the others are told. */
export function actOn(file: ContactFile, around: IdentityAround): Omit<PersonActions, 'typeNote'> {
  const { lastDone } = around;
  const contactId = file.contact.id;
  const head = () => ({ clientId: desk().newId(), contactId });
  const { changed, deleted } = words.person;
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
    ...identityActions(file, around),
    takeBackMerge: (receiptId) => void lastDone.takeBack(receiptId),
    deleteContact: () =>
      void run(lastDone, deleted(file.contact.name), async () => {
        const receipt = await deleteContact(desk(), head());
        location.hash = '#people';
        return receipt;
      }),
  };
}
