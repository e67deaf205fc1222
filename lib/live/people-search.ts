import { findPeople } from '../app/find-people';
import { readContactFile } from '../app/read-file';
import { desk } from './desk';

const MOST = 8;

/** Looks people up for a field that names one; storage that fails finds nobody. */
export const peopleSearch = {
  find: (query: string) =>
    findPeople(desk(), query.trim(), MOST).then(
      (hits) =>
        hits.map(({ contactId, name, role, company }) => ({
          id: contactId,
          label: name,
          detail: [role, company].filter(Boolean).join(' · '),
        })),
      () => [],
    ),
  nameOf: (contactId: string) =>
    readContactFile(desk(), contactId).then(
      (file) => file?.contact.name ?? null,
      () => null,
    ),
};
