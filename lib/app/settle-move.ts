import {
  aboutChange,
  aboutRefused,
  CONNECTED_ON,
  CONNECTION,
  type Move,
  pastKey,
  type SeenField,
  SUGGESTION,
} from '../core/moves';
import type { Contact, Fact } from '../core/record';
import type { Snooze } from '../core/record-depth';
import { StorageFailure, write } from '../data/write';
import type { WriteTx } from '../data/write-tx';
import { accountOf } from './account-of';
import type { Desk, Receipt } from './desk';

/**
 * `take`: the seen values become the record's, and what was there before is kept as a fact. `keep`: ours stands, and these
 * very values are never suggested again. `later`: asked again from `until` (epoch milliseconds) on.
 */
export type SettleMoveInput = {
  clientId: string;
  contactId: string;
  move: Pick<Move, 'values' | 'grain' | 'older'>;
  settle:
    | { how: 'take'; past?: Partial<Record<SeenField, string>> }
    | { how: 'keep' }
    | { how: 'later'; until: number };
};

/** One write, taken back as one. Fails with `gone` when it was settled in another window meanwhile. */
export async function settleMove(desk: Desk, input: SettleMoveInput): Promise<Receipt> {
  const { contactId, move, settle } = input;
  const head = { clientId: input.clientId, verb: 'settle-move', label: '' };
  const { receiptId } = await write(desk, head, async (tx) => {
    const contact = await tx.require('contacts', contactId);
    const waiting = await readWaiting(tx, contactId, move);
    if (settle.how === 'later') return putOff(tx, desk, { waiting, until: settle.until });
    if (settle.how === 'take') await take(tx, desk, { ...input, contact, past: settle.past ?? {} });
    else await refuse(tx, desk, waiting);
    await tx.remove(
      'facts',
      waiting.map(({ id }) => id),
    );
  });
  return { receiptId };
}

/** The differences it is about, as they lie in the record now, older ones of the same fields too. */
async function readWaiting(tx: WriteTx, contactId: string, move: SettleMoveInput['move']): Promise<Fact[]> {
  const ids = new Set([...move.values.map(({ factId }) => factId), ...move.older]);
  const facts = await tx.all('facts', { index: 'contactId', equals: contactId });
  const waiting = facts.filter(({ id, group }) => ids.has(id) && group === SUGGESTION);
  const whole = move.values.every(({ factId }) => waiting.some(({ id }) => id === factId));
  if (!whole) throw new StorageFailure('gone', 'a suggestion');
  return waiting;
}

function putOff(tx: WriteTx, desk: Desk, { waiting, until }: { waiting: Fact[]; until: number }): Promise<void> {
  const row = (fact: Fact) => ({ ...snoozeOf(desk, fact, aboutChange(fact.id)), until });
  return tx.put('snoozes', waiting.map(row));
}

function refuse(tx: WriteTx, desk: Desk, waiting: readonly Fact[]): Promise<void> {
  const rows = waiting.map((fact) => snoozeOf(desk, fact, aboutRefused(fact.key, fact.value)));
  return tx.put('snoozes', [...new Map(rows.map((row) => [row.id, row])).values()]);
}

function snoozeOf(desk: Desk, { contactId }: Fact, about: string): Snooze {
  return { id: `${contactId}|${about}`, contactId, about, at: desk.now() };
}

type Taking = Pick<SettleMoveInput, 'move'> & { contact: Contact; past: Partial<Record<SeenField, string>> };

/** What is there now counts, not what was there when it was shown: another window may have changed it. */
async function take(tx: WriteTx, desk: Desk, { move, contact, past }: Taking): Promise<void> {
  const next: Contact = { ...contact, updatedAt: desk.now() };
  for (const { field, seen } of move.values) if (field !== CONNECTION) next[field] = seen;
  if (move.values.some(({ field }) => field === 'company')) await moveAccount(tx, desk, next);
  await tx.put('contacts', [next]);
  if (move.values.some(({ field }) => field === CONNECTION)) await disconnect(tx, desk, { move, contact, past });
  const before = move.values.flatMap(({ field }): Fact[] => {
    if (field === CONNECTION) return [];
    const value = contact[field];
    if (!value || (field !== 'role' && field !== 'company')) return [];
    const words = past[field]?.startsWith(value) ? past[field] : value;
    return [pastFact(desk, contact.id, { field, value: words, grain: move.grain })];
  });
  await tx.put('facts', before);
}

/** The day of the connection becomes something that was. */
async function disconnect(tx: WriteTx, desk: Desk, { move, contact, past }: Taking): Promise<void> {
  const facts = await tx.all('facts', { index: 'contactId', equals: contact.id });
  const connected = facts.filter(({ group, key }) => group !== SUGGESTION && key === CONNECTED_ON);
  await tx.drop('facts', connected);
  const [value] = connected.map((fact) => fact.value);
  if (!value) return;
  const words = past[CONNECTION]?.startsWith(value) ? past[CONNECTION] : value;
  await tx.put('facts', [pastFact(desk, contact.id, { field: CONNECTION, value: words, grain: move.grain })]);
}

/** Their old mail address says nothing about the new company. */
async function moveAccount(tx: WriteTx, desk: Desk, contact: Contact): Promise<void> {
  const grain = { source: 'told-me', at: desk.now() } as const;
  const work = contact.company === undefined ? {} : { company: contact.company };
  const account = await accountOf(tx, { ...work, mails: [], grain, newId: desk.newId });
  if (account) contact.accountId = account.id;
  else delete contact.accountId;
}

/** Its grain says where and when the change was seen, which is how long the old one was known to be so. */
function pastFact(
  desk: Desk,
  contactId: string,
  { field, value, grain }: { field: SeenField; value: string; grain: Fact['grain'] },
): Fact {
  return { id: desk.newId(), contactId, group: 'work', key: pastKey(field), value, sensitivity: 0, grain };
}
