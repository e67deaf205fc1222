import type { AskedQuestion, Exchange, Fact, Interaction, Pledge } from '../core/record';
import type { Desk, Receipt } from './desk';

/** The rows of a contact's file that can be edited or forgotten one by one. */
export type FileRows = {
  facts: Fact;
  interactions: Interaction;
  pledges: Pledge;
  exchanges: Exchange;
  questions: AskedQuestion;
};
export type FileTable = keyof FileRows;

export type EditRowInput<T extends FileTable> = {
  clientId: string;
  table: T;
  id: string;
  patch: Partial<Omit<FileRows[T], 'id' | 'contactId'>>;
};
export declare function editRow<T extends FileTable>(desk: Desk, input: EditRowInput<T>): Promise<Receipt>;

export type ForgetRowInput = { clientId: string; table: FileTable; id: string };
export declare function forgetRow(desk: Desk, input: ForgetRowInput): Promise<Receipt>;
