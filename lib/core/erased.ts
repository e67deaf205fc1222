/**
 * Somebody who was erased, so that no file and no older backup brings them back: nothing but salted hashes of what they
 * could be recognised by. `id` is random, `hashes` are hex.
 */
export type Erased = { id: string; at: number; salt: string; hashes: string[] };
