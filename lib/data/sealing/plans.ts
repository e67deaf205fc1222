import type { TableName } from '../tables';
import { SWITCHES } from './switches';

/**
 * What of a sealed row stays outside its seal, because the database must find the row by it. `clear`: random ids, times and
 * states, which say nothing of a person. `blind`: words that are only ever looked for whole; they are stored as a keyed
 * hash. A folded one is hashed in small letters, so that a name is found however it is written.
 */
export type SealPlan = {
  table: TableName;
  /** Field of the primary key. */
  key: 'id' | 'seq';
  /** The key is made of words as well ("…|refused:company:Nordwind"), so it is a keyed hash, too. */
  blindKey?: true;
  clear: readonly string[];
  blind: Readonly<Record<string, 'exact' | 'folded'>>;
};

const CONTACT = ['contactId'];

type Row = Record<string, unknown>;

/** What seals and opens by a plan; `sealing/vault.ts` does it. */
export type Sealer = {
  sealRow(plan: SealPlan, row: Row): Row;
  openRow(plan: SealPlan, row: Row): Row | undefined;
  blind(plan: SealPlan, field: string, value: unknown): unknown;
  blindKeyOf(table: string, key: unknown): unknown;
};

type Fields = readonly string[];
type More = Partial<Pick<SealPlan, 'blind' | 'key' | 'blindKey'>>;

const plan = (table: TableName, clear: Fields, more: More = {}): SealPlan => ({
  ...{ table, clear, key: 'id', blind: {} },
  ...more,
});

/** One for every table but `meta`, which holds nothing about anybody. */
const PLANS: Readonly<Record<Exclude<TableName, 'meta'>, SealPlan>> = {
  contacts: plan('contacts', ['accountId', 'updatedAt'], { blind: { name: 'folded' } }),
  identities: plan('identities', [...CONTACT, 'kind'], { blind: { value: 'exact' } }),
  accounts: plan('accounts', [], { blind: { name: 'folded', domains: 'exact' } }),
  facts: plan('facts', CONTACT, { blind: { group: 'exact' } }),
  rules: plan('rules', []),
  interactions: plan('interactions', [...CONTACT, 'at'], { blind: { ref: 'exact' } }),
  pledges: plan('pledges', [...CONTACT, 'state']),
  exchanges: plan('exchanges', [...CONTACT, 'otherId']),
  questions: plan('questions', [...CONTACT, 'state']),
  history: plan('history', [...CONTACT, 'otherId']),
  decisions: plan('decisions', CONTACT),
  heard: plan('heard', CONTACT),
  ties: plan('ties', [...CONTACT, 'otherId']),
  trust: plan('trust', CONTACT),
  cards: plan('cards', [...CONTACT, 'due'], { blindKey: true }),
  snoozes: plan('snoozes', CONTACT, { blindKey: true }),
  issueStates: plan('issueStates', CONTACT, { blind: { issueId: 'exact' } }),
  reviews: plan('reviews', [...CONTACT, 'at']),
  apart: plan('apart', [...CONTACT, 'otherId']),
  issues: plan('issues', []),
  erased: plan('erased', []),
  settings: plan('settings', SWITCHES),
  journal: plan('journal', ['receiptId', 'group', 'undoes', 'contactIds'], {
    blind: { clientId: 'exact' },
    key: 'seq',
  }),
};

/** The plan of that table. A table without one is never written to under the lock. */
export function planOf(table: string): SealPlan {
  const known = Object.hasOwn(PLANS, table) ? PLANS[table as keyof typeof PLANS] : null;
  if (!known) throw new TypeError(`${table} has no plan of what to seal`);
  return known;
}

/** Before a name in small letters: asks for it however it is written. No name begins so. */
export const FOLDED = '\u0000folded\u0000';
