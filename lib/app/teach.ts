import { allowWords, forgetWords, RULE_RESTS } from '../core/coach-settings';
import type { AllowedWords } from '../core/settings';
import { write } from '../data/write';
import type { WriteTx } from '../data/write-tx';
import type { Desk, Receipt } from './desk';
import { changeInside } from './settings';

/** `words` as the coach's `wordingOf` gives them; `contactId`: the one person the draft goes to, when they are in the record. */
export type TeachInput = { clientId: string; words: string; ruleId: string; contactId?: string };

/** What a click in a page taught can be taken back there for so long, in milliseconds: a page can't undo older teaching. */
const TAKEN_BACK_WITHIN = 600_000;

/**
 * "Not a pitch": that wording is not marked again, anywhere. Dismissed for the second time in mail to the same person,
 * the rule rests for that person.
 */
export async function teach(desk: Desk, { clientId, words, ruleId, contactId }: TeachInput): Promise<Receipt> {
  const { receiptId } = await write(desk, { clientId, verb: 'teach', label: '' }, async (tx) => {
    const at = desk.now();
    await changeInside(tx, (stored) => allowWords(stored, { id: desk.newId(), words, ruleId, at }));
    const snooze = contactId ? await firstOf(tx, contactId, ruleId) : null;
    if (!snooze || !contactId) return;
    const { id, about, before } = snooze;
    // Over as soon as it is written: only that it was said once is remembered.
    await tx.put('snoozes', [{ id, contactId, about, at, ...(before ? {} : { until: at }) }]);
  });
  return { receiptId };
}

/** Takes the newest teaching of that wording back, for the person too. Older ones, and what was never taught, stay. */
export async function unteach(desk: Desk, { clientId, words, ruleId, contactId }: TeachInput): Promise<Receipt> {
  const { receiptId } = await write(desk, { clientId, verb: 'unteach', label: '' }, async (tx) => {
    const at = desk.now();
    const gone = (one: AllowedWords) =>
      one.words === words && one.ruleId === ruleId && at - one.at <= TAKEN_BACK_WITHIN;
    let found = false;
    await changeInside(tx, (stored) => {
      found = (stored.allowedWords ?? []).some(gone);
      return found ? forgetWords(stored, gone) : {};
    });
    const snooze = contactId && found ? await firstOf(tx, contactId, ruleId) : null;
    if (!snooze?.before || !contactId) return;
    const { id, before } = snooze;
    if (before.until === undefined) await tx.put('snoozes', [{ ...before, until: before.at }]);
    else await tx.remove('snoozes', [id]);
  });
  return { receiptId };
}

async function firstOf(tx: WriteTx, contactId: string, ruleId: string) {
  if (!(await tx.get('contacts', contactId))) return null;
  const about = `${RULE_RESTS}${ruleId}`;
  const id = `${contactId}|${about}`;
  return { id, about, before: await tx.get('snoozes', id) };
}
