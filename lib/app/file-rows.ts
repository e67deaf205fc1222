import type { Contact, ContactFile } from '../core/record';
import type { RecordDb } from '../data/db';

/** Tables whose rows belong to one contact by `contactId`. */
export const FILE_TABLES = ['identities', 'facts', 'interactions', 'pledges', 'exchanges', 'questions'] as const;

/** Everything held on one person, newest first; null when there is no such contact. */
export async function collectFile(db: RecordDb, contactId: string): Promise<ContactFile | null> {
  const contact = await db.table('contacts').get(contactId);
  if (!contact) return null;
  const own = { index: 'contactId', equals: contactId } as const;
  const [identities, facts, interactions, pledges, exchanges, questions, rules, account] = await Promise.all([
    db.table('identities').where(own.index).equals(own.equals).toArray(),
    db.table('facts').where(own.index).equals(own.equals).toArray(),
    db.table('interactions').where(own.index).equals(own.equals).toArray(),
    db.table('pledges').where(own.index).equals(own.equals).toArray(),
    db.table('exchanges').where(own.index).equals(own.equals).toArray(),
    db.table('questions').where(own.index).equals(own.equals).toArray(),
    db.table('rules').get(contactId),
    contact.accountId === undefined ? undefined : db.table('accounts').get(contact.accountId),
  ]);
  return {
    contact,
    identities,
    facts,
    interactions: newestFirst(interactions),
    pledges,
    exchanges: newestFirst(exchanges),
    questions: newestFirst(questions),
    ...(rules ? { rules } : {}),
    ...(account ? { account } : {}),
  };
}

function newestFirst<T extends { at: number }>(rows: T[]): T[] {
  return rows.sort((a, b) => b.at - a.at);
}

/** A contact that was just changed comes first among the recent ones. */
export function touched(contact: Contact, now: number): Contact {
  return { ...contact, updatedAt: now };
}
