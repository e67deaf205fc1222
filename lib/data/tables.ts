import type {
  Account,
  AskedQuestion,
  Contact,
  Exchange,
  Fact,
  Identity,
  Interaction,
  Pledge,
  Rules,
} from '../core/record';
import type { Settings } from '../core/settings';
import type { JournalRow } from './journal';
import type { Mark } from './mark';
import type { ReadTable } from './read-table';

/** Tables that hold rows about people. */
type PeopleRows = {
  contacts: Contact;
  identities: Identity;
  accounts: Account;
  facts: Fact;
  rules: Rules;
  interactions: Interaction;
  pledges: Pledge;
  exchanges: Exchange;
  questions: AskedQuestion;
};
export type PeopleTable = keyof PeopleRows;

/** Tables that are written through `write`, each row with its history in the journal. */
export type Rows = PeopleRows & { settings: Settings & { id: 'settings' } };
export type RowTable = keyof Rows;

export type AllRows = Rows & { journal: JournalRow; meta: Mark };
export type TableName = keyof AllRows;

export const PEOPLE_TABLES = [
  'contacts',
  'identities',
  'accounts',
  'facts',
  'rules',
  'interactions',
  'pledges',
  'exchanges',
  'questions',
] as const satisfies readonly PeopleTable[];

/** Whatever can be asked for tables. */
export type Reader = { table<T extends TableName>(name: T): ReadTable<AllRows[T]> };
