import type { Recalled } from '../core/recall-cards';
import type { RecallGrade } from '../core/recall-session';
import { read } from '../data/read';
import { write } from '../data/write';
import type { Desk, Receipt } from './desk';
import { lastTouchesOf, whomToRecall } from './recall-people';
import { loadSchedule } from './recall-schedule';

/** The people one is to be in touch with soonest, with what their cards are made of; the soonest first. */
export async function readRecalled(desk: Desk): Promise<Recalled[]> {
  const now = desk.now();
  return read(desk.db, async (db) => {
    const ids = await whomToRecall(db, now);
    const [contacts, facts, cards, touches] = await Promise.all([
      db.table('contacts').bulkGet(ids),
      db.table('facts').where('contactId').anyOf(ids).toArray(),
      db.table('cards').where('contactId').anyOf(ids).toArray(),
      lastTouchesOf(db, ids, now),
    ]);
    const own = <T extends { contactId: string }>(rows: T[], id: string) => rows.filter((row) => row.contactId === id);
    return contacts.flatMap((contact) =>
      contact
        ? [
            {
              contact,
              facts: own(facts, contact.id),
              cards: own(cards, contact.id),
              touch: touches.get(contact.id) ?? null,
            },
          ]
        : [],
    );
  });
}

export type GradeCardInput = { clientId: string; contactId: string; about: string; grade: RecallGrade };

/**
 * Remembers how well a card was known and when it comes again; `due` is that moment. Fails with `gone` when the person, or
 * the fact it asks for, isn't there any more. Practising changes nothing about the person.
 */
export async function gradeCard(desk: Desk, input: GradeCardInput): Promise<Receipt & { due: number }> {
  const { contactId, about, grade } = input;
  // Before the write: nothing foreign may be waited for inside it.
  const schedule = await loadSchedule();
  const head = { clientId: input.clientId, verb: 'grade-card', label: '' };
  const { receiptId, answer } = await write(desk, head, async (tx) => {
    await tx.require('contacts', contactId);
    if (about.startsWith('fact:')) await tx.require('facts', about.slice('fact:'.length));
    const stored = await tx.get('cards', `${contactId}:${about}`);
    const card = schedule({ contactId, about, stored }, grade, desk.now());
    await tx.put('cards', [card]);
    return { due: card.due };
  });
  return { receiptId, ...answer };
}
