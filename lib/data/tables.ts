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
import type { Decision, Heard, HistoryEntry, RecallCard, Snooze, Tie, TrustEntry } from '../core/record-depth';
import type { Settings } from '../core/settings';
import type { JournalRow } from './journal';
import type { Mark } from './mark';
import type { ReadTable } from './read-table';

/** Tables that hold rows about people, and the library that they are asked from. */
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
] as const satisfies readonly PeopleTable[];

export type OwnedTable = (typeof OWNED_TABLES)[number];

export const PEOPLE_TABLES = [
  'contacts',
  'accounts',
  'rules',
  'issues',
  ...OWNED_TABLES,
] as const satisfies readonly PeopleTable[];

/** Whatever can be asked for tables. */
export type Reader = { table<T extends TableName>(name: T): ReadTable<AllRows[T]> };
