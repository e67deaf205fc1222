import type { Piece } from '../core/quick-note';
import type { Contact, Grain } from '../core/record';
import { write } from '../data/write';
import type { WriteTx } from '../data/write-tx';
import type { Desk, Receipt, TypedKey } from './desk';
import { touched } from './file-rows';
import { joinKeys, type NormalKey, normaliseKeys } from './keys';

/** `line` is what was typed, whole; `pieces` what was understood of it (`lib/core/parse-quick-note.ts`). */
export type FileNoteInput = { clientId: string; contactId: string; line: string; pieces: Piece[] };

/** Files one quick note: the whole line as a note, and each understood piece as the fact, promise … it is. */
export async function fileNote(desk: Desk, input: FileNoteInput): Promise<Receipt & { contactId: string }> {
  const reach = await readReach(input.pieces);
  const head = { clientId: input.clientId, verb: 'file-note', label: input.line.slice(0, 200) };
  const { receiptId, answer } = await write(desk, head, async (tx) => {
    const contact = await tx.require('contacts', input.contactId);
    const at = desk.now();
    const grain: Grain = { source: 'told-me', at };
    const filing: Filing = { tx, desk, contactId: contact.id, line: input.line, grain };
    await tx.put('contacts', [touched(tagged(contact, input.pieces), at)]);
    const row = { id: desk.newId(), contactId: contact.id, at, grain };
    await tx.put('interactions', [{ ...row, kind: 'note', direction: 'none', gist: input.line.trim() }]);
    for (const piece of input.pieces) await filePiece(filing, piece, reach.get(piece));
    return { contactId: contact.id };
  });
  return { receiptId, ...answer };
}

type Filing = { tx: WriteTx; desk: Desk; contactId: string; line: string; grain: Grain };

/** The part of a note that says how to reach someone, found before the write begins: the number library loads lazily. */
async function readReach(pieces: readonly Piece[]): Promise<Map<Piece, NormalKey>> {
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

function tagged(contact: Contact, pieces: readonly Piece[]): Contact {
  const tags = pieces.filter(({ kind }) => kind === 'tag').map(({ text }) => text.replace(/^#/, '').trim());
  return { ...contact, tags: [...new Set([...contact.tags, ...tags.filter(Boolean)])] };
}

async function filePiece(filing: Filing, piece: Piece, reach: NormalKey | undefined): Promise<void> {
  const { tx, desk, contactId, grain } = filing;
  const base = { id: desk.newId(), contactId, grain };
  const text = piece.text.replace(/^[!?@#]\s*/, '').trim();
  if (!text) return;
  switch (piece.kind) {
    case 'promise-mine':
    case 'promise-theirs': {
      const by = piece.kind === 'promise-mine' ? 'me' : 'them';
      const due = piece.day === undefined ? {} : { due: piece.day };
      return tx.put('pledges', [{ ...base, by, what: text, state: 'open', line: filing.line, at: grain.at, ...due }]);
    }
    case 'given':
    case 'received':
      return tx.put('exchanges', [{ ...base, at: grain.at, direction: piece.kind, what: text }]);
    case 'question':
      return tx.put('questions', [{ ...base, text, purpose: 'own', state: 'to-ask', at: grain.at }]);
    case 'reach': {
      const clashes = reach ? await joinKeys(tx, [reach], { contactId, grain, newId: desk.newId }) : [];
      if (reach && clashes.length === 0) return;
      return putFact(filing, { piece, text, id: base.id });
    }
    case 'family':
    case 'pet':
    case 'sport':
    case 'food':
    case 'date':
    case 'preference':
      return putFact(filing, { piece, text, id: base.id });
    case 'note':
    case 'history':
    case 'tag':
      return;
  }
}

function putFact({ tx, contactId, grain }: Filing, from: { piece: Piece; text: string; id: string }): Promise<void> {
  const { piece, text, id } = from;
  const key = piece.kind === 'date' && piece.day !== undefined ? piece.day : piece.kind;
  return tx.put('facts', [{ id, contactId, group: piece.kind, key, value: text, sensitivity: 1, grain }]);
}
