import type { Piece } from '../core/quick-note';
import type { Desk, Receipt } from './desk';

export type FileNoteInput = { clientId: string; contactId: string; line: string; pieces: Piece[] };
export declare function fileNote(desk: Desk, input: FileNoteInput): Promise<Receipt & { contactId: string }>;
