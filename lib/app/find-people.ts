import type { Desk } from './desk';

export type PersonHit = {
  contactId: string;
  name: string;
  goesBy?: string;
  role?: string;
  company?: string;
  sample?: true;
  /** Where the words were found, best first: name, company, role, mail, note … Empty for recent people. */
  foundIn: string[];
};
/** Empty query: recent people. `limit` 20 unless told. */
export declare function findPeople(desk: Desk, query: string, limit?: number): Promise<PersonHit[]>;
/** Builds the search index ahead of the first key; resolves when search is complete. */
export declare function warmSearch(desk: Desk): Promise<void>;
