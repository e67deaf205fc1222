import type { ContactFile } from '../core/record';
import type { Desk } from './desk';

/** Newest interactions first. Null when there is no such contact (deleted, merged). */
export declare function readContactFile(desk: Desk, contactId: string): Promise<ContactFile | null>;
