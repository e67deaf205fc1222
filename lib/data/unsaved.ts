/** Where something was being typed. */
export type UnsavedPlace = 'popup' | `panel:${string}`;
/** What stood in the field. `clientId` is the one its save used or will use: the same line is never filed twice. */
export type Unsaved = { text: string; clientId: string; contactId?: string; at: number };

/** False when the browser refuses to keep it. Synchronous: the popup may be gone a moment later. */
export declare function keepUnsaved(place: UnsavedPlace, unsaved: Unsaved): boolean;
export declare function findUnsaved(place: UnsavedPlace): Unsaved | null;
/** Clears it after the receipt came; what was typed since then under another id stays. */
export declare function forgetUnsaved(place: UnsavedPlace, clientId: string): void;
