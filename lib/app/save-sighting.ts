import type { Person, Sighting } from '../core/sighting';
import type { Desk, KeyClash, Receipt } from './desk';

export type SaveSightingInput = { clientId: string; sighting: Sighting; person: Person; joinTo?: string };
export type SaveSightingReceipt = Receipt & { contactId: string; created: boolean; clashes: KeyClash[] };

export declare function saveSighting(desk: Desk, input: SaveSightingInput): Promise<SaveSightingReceipt>;
