import type { ReadDays } from '../core/day-span';
import { exchangeKind } from '../core/exchange-kind';
import { historyPartOf } from '../core/history-in-note';
import { calledOf, topicOf } from '../core/note-words';
import type { Piece } from '../core/quick-note';
import { readPledgeLine } from '../core/read-pledge-line';
import type { Grain, Rules } from '../core/record';
import { joinRules, rulesInNote } from '../core/rules-in-note';
import { findSame } from '../core/same-question';
import type { WriteTx } from '../data/write-tx';
import type { Desk, TypedKey } from './desk';
import { joinKeys, type NormalKey, normaliseKeys } from './keys';

/** What a note is filed with: the write at hand, whose it is, the whole line, how we know it, and who reads its days. */
export type Filing = {
  tx: WriteTx;
  desk: Desk;
  contactId: string;
  line: string;
  grain: Grain;
  readDays: ReadDays;
};

/** The part of a note that says how to reach someone, found before the write begins: the number library loads lazily. */
export async function readReach(pieces: readonly Piece[]): Promise<Map<Piece, NormalKey>> {
  const found = new Map<Piece, NormalKey>();
  for (const piece of pieces) {
    const typed = piece.kind === 'reach' ? reachIn(piece.text) : null;
    const [key] = typed ? await normaliseKeys([typed]) : [];
    if (key && key.kind !== 'other') found.set(piece, key);
  }
  return found;
}

function reachIn(text: string): TypedKey | null {
  const mail = /[^\s<>,;:"()]+@[^\s<>,;:"()]+\.[^\s<>,;:"().]+/.exec(text)?.[0];
  if (mail) return { kind: 'mail', typed: mail };
  const profile = /(?:[a-z]+\.)?linkedin\.com\/(?:in|sales)\/[^\s,;]+/i.exec(text)?.[0];
  if (profile) return { kind: 'linkedin', typed: profile };
  const phone = /\+?\(?\d[\d\s()./-]{5,}\d/.exec(text)?.[0];
  return phone ? { kind: 'phone', typed: phone } : null;
}

/** Files one piece as what it is. What is only a note is already kept: the whole line is one. */
export async function filePiece(filing: Filing, piece: Piece, reach: NormalKey | undefined): Promise<void> {
  const text = piece.text.replace(/^[!?@#]\s*/, '').trim();
  if (!text) return;
  switch (piece.kind) {
    case 'note':
    case 'tag':
      return;
    case 'promise-mine':
    case 'promise-theirs':
    case 'given':
    case 'received':
    case 'question':
      return fileDeal(filing, piece, text);
    case 'reach':
      return fileReach(filing, { piece, text, reach });
    case 'history':
    case 'problem':
    case 'opportunity':
    case 'strategy':
      return fileStory(filing, piece.kind, text);
    case 'avoid':
      return putFact(filing, { group: 'do-not-mention', key: 'topic', value: topicOf(text) });
    case 'called':
      return fileCalled(filing, text);
    case 'preference':
      return filePreference(filing, text);
    case 'family':
    case 'pet':
    case 'sport':
    case 'food':
    case 'date':
      return putFact(filing, { group: piece.kind, key: piece.day ?? piece.kind, value: text });
  }
}

/** What passes between the two: promises, things given and received, questions to ask. */
function fileDeal(filing: Filing, piece: Piece, text: string): Promise<void> {
  const { tx, desk, contactId, line, grain } = filing;
  const row = { id: desk.newId(), contactId, at: grain.at, grain };
  if (piece.kind === 'question') return fileQuestion(filing, text);
  if (piece.kind === 'given' || piece.kind === 'received') {
    const kind = exchangeKind(text);
    return tx.put('exchanges', [{ ...row, direction: piece.kind, what: text, ...(kind ? { kind } : {}) }]);
  }
  const by = piece.kind === 'promise-mine' ? 'me' : 'them';
  const due = piece.day === undefined ? {} : { due: piece.day };
  return tx.put('pledges', [{ ...row, by, what: promisedIn(text, piece.day, filing), state: 'open', line, ...due }]);
}

/** Never the same one twice: what was put to them, or is never to be, isn't put on the list again. */
async function fileQuestion({ tx, desk, contactId, grain }: Filing, text: string): Promise<void> {
  const asked = await tx.all('questions', { index: 'contactId', equals: contactId });
  if (findSame(asked, text)) return;
  const row = { id: desk.newId(), contactId, at: grain.at, grain };
  await tx.put('questions', [{ ...row, text, purpose: 'own', state: 'to-ask' }]);
}

/**
 * What is promised, without who promises and without its day: "in 10 days" would be wrong tomorrow. A day that isn't the
 * promise's own stays in the words.
 */
function promisedIn(text: string, day: string | undefined, { grain, readDays }: Filing): string {
  const whole = readPledgeLine(text, { now: grain.at, readDays });
  return (whole.due === day ? whole : readPledgeLine(text, { now: grain.at, readDays: () => [] })).what;
}

async function fileReach(
  filing: Filing,
  of: { piece: Piece; text: string; reach: NormalKey | undefined },
): Promise<void> {
  const { tx, desk, contactId, grain } = filing;
  const clashes = of.reach ? await joinKeys(tx, [of.reach], { contactId, grain, newId: desk.newId }) : [];
  if (of.reach && clashes.length === 0) return;
  await putFact(filing, { group: 'reach', key: 'reach', value: of.text });
}

/** A story of one of the five parts; where they were, which says nothing of that, is a fact of their work. */
function fileStory(
  filing: Filing,
  kind: 'history' | 'problem' | 'opportunity' | 'strategy',
  text: string,
): Promise<void> {
  const { tx, desk, contactId, grain } = filing;
  const row = { id: desk.newId(), contactId, at: grain.at, grain };
  if (kind !== 'history') return tx.put('heard', [{ ...row, kind, words: text }]);
  const part = historyPartOf(text);
  return part
    ? tx.put('history', [{ ...row, part, story: text }])
    : putFact(filing, { group: 'work', key: 'history', value: text });
}

/** The name they go by, where none is kept yet; a second one is a fact beside it. */
async function fileCalled(filing: Filing, text: string): Promise<void> {
  const { tx, contactId } = filing;
  const contact = await tx.require('contacts', contactId);
  const goesBy = calledOf(text);
  if (contact.goesBy === undefined) await tx.put('contacts', [{ ...contact, goesBy }]);
  else if (contact.goesBy !== goesBy) await putFact(filing, { group: 'other', key: 'goesBy', value: text });
}

/** A remark on how to reach them is a rule of communication; every other one is a taste. */
async function filePreference(filing: Filing, text: string): Promise<void> {
  const { tx, contactId: id, grain } = filing;
  const said = rulesInNote(text);
  if (!said) return putFact(filing, { group: 'preference', key: 'preference', value: text });
  const stored: Rules = (await tx.get('rules', id)) ?? { id, channels: [], hours: [], grain };
  await tx.put('rules', [{ ...stored, ...joinRules(stored, said), grain }]);
}

function putFact(
  { tx, desk, contactId, grain }: Filing,
  fact: { group: string; key: string; value: string },
): Promise<void> {
  return tx.put('facts', [{ ...fact, id: desk.newId(), contactId, sensitivity: 1, grain }]);
}
