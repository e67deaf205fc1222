import type { Erased } from '../core/erased';
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
import type { IssueState, OwnIssue, SentReview } from '../core/record-coach';
import type { Apart, Decision, Heard, HistoryEntry, RecallCard, Snooze, Tie, TrustEntry } from '../core/record-depth';
import type { Settings } from '../core/settings';
import type { JournalRow } from './journal';
import type { Mark } from './mark';
import type { ReadTable } from './read-table';

/** Tables that hold rows about people, the library that they are asked from, and who must not come back. */
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
  history: HistoryEntry;
  decisions: Decision;
  heard: Heard;
  ties: Tie;
  trust: TrustEntry;
  cards: RecallCard;
  snoozes: Snooze;
  issues: OwnIssue;
  issueStates: IssueState;
  reviews: SentReview;
  apart: Apart;
  erased: Erased;
};
export type PeopleTable = keyof PeopleRows;

/** Tables that are written through `write`, each row with its history in the journal. */
export type Rows = PeopleRows & { settings: Settings & { id: 'settings' } };
export type RowTable = keyof Rows;

export type AllRows = Rows & { journal: JournalRow; meta: Mark };
export type TableName = keyof AllRows;

/** Tables whose rows belong to one contact by `contactId`. */
export const OWNED_TABLES = [
  'identities',
  'facts',
  'interactions',
  'pledges',
  'exchanges',
  'questions',
  'history',
  'decisions',
  'heard',
  'ties',
  'trust',
  'cards',
  'snoozes',
  'issueStates',
  'reviews',
  'apart',
] as const satisfies readonly PeopleTable[];

/** Tables whose rows are nothing but a pair of people, and those that may name a second one by `otherId`. */
export const PAIR_TABLES = ['ties', 'apart'] as const satisfies readonly OwnedTable[];
export const LINKED_TABLES = [...PAIR_TABLES, 'history', 'exchanges'] as const satisfies readonly OwnedTable[];

export type LinkedTable = (typeof LINKED_TABLES)[number];

/** Does a row of it go when the second person does? */
export function isPair(table: OwnedTable): table is (typeof PAIR_TABLES)[number] {
  return PAIR_TABLES.some((pair) => pair === table);
}

export type OwnedTable = (typeof OWNED_TABLES)[number];

/** Tables whose rows belong to nobody and stand for themselves; accounts, which people are linked to, have their own ways. */
export const FREE_TABLES = ['issues', 'erased'] as const satisfies readonly PeopleTable[];

export type FreeTable = (typeof FREE_TABLES)[number];

export const PEOPLE_TABLES = [
  'contacts',
  'accounts',
  'rules',
  ...FREE_TABLES,
  ...OWNED_TABLES,
] as const satisfies readonly PeopleTable[];

/** Whatever can be asked for tables. */
export type Reader = { table<T extends TableName>(name: T): ReadTable<AllRows[T]> };
