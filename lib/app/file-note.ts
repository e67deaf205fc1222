import type { Piece } from '../core/quick-note';
import type { Contact, Grain } from '../core/record';
import { write } from '../data/write';
import type { Desk, Receipt } from './desk';
import { type Filing, filePiece, readReach } from './file-piece';
import { touched } from './file-rows';
import { loadReadDays } from './note-days';

/** `line` is what was typed, whole; `pieces` what was understood of it (`lib/core/parse-quick-note.ts`). */
export type FileNoteInput = { clientId: string; contactId: string; line: string; pieces: Piece[] };

/** Files one quick note: the whole line as a note, and each understood piece as the fact, promise … it is. */
export async function fileNote(desk: Desk, input: FileNoteInput): Promise<Receipt & { contactId: string }> {
  const reach = await readReach(input.pieces);
  // Before the write: nothing foreign may be waited for inside it.
  const readDays = await loadReadDays();
  const head = { clientId: input.clientId, verb: 'file-note', label: input.line.slice(0, 200) };
  const { receiptId, answer } = await write(desk, head, async (tx) => {
    const contact = await tx.require('contacts', input.contactId);
    const at = desk.now();
    const grain: Grain = { source: 'told-me', at };
    const filing: Filing = { tx, desk, contactId: contact.id, line: input.line, grain, readDays };
    await tx.put('contacts', [touched(tagged(contact, input.pieces), at)]);
    const row = { id: desk.newId(), contactId: contact.id, at, grain };
    await tx.put('interactions', [{ ...row, kind: 'note', direction: 'none', gist: input.line.trim() }]);
    for (const piece of input.pieces) await filePiece(filing, piece, reach.get(piece));
    return { contactId: contact.id };
  });
  return { receiptId, ...answer };
}

function tagged(contact: Contact, pieces: readonly Piece[]): Contact {
  const tags = pieces.filter(({ kind }) => kind === 'tag').map(({ text }) => text.replace(/^#/, '').trim());
  return { ...contact, tags: [...new Set([...contact.tags, ...tags.filter(Boolean)])] };
}
