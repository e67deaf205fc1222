import { createContext } from 'react';
import type { Choice } from './combobox';

/** Finds people of the record for a field that names one. A `Choice` has the contact's id. */
export type PeopleSearch = {
  find(query: string): Promise<Choice[]>;
  /** Null when there is nobody of that id (any more). */
  nameOf(contactId: string): Promise<string | null>;
};

/** Given around a screen by whoever may read the record; without it nobody is found. */
export const PeopleFinder = createContext<PeopleSearch>({ find: async () => [], nameOf: async () => null });
