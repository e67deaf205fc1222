import type { Desk, Receipt } from './desk';

export type DeleteContactInput = { clientId: string; contactId: string };
export declare function deleteContact(desk: Desk, input: DeleteContactInput): Promise<Receipt & { name: string }>;
