import type { QuestionState } from '../core/record';
import type { Desk, Receipt } from './desk';

export type MarkQuestionInput = {
  clientId: string;
  contactId: string;
  text: string;
  purpose: string;
  state: QuestionState;
};
export declare function markQuestion(desk: Desk, input: MarkQuestionInput): Promise<Receipt & { questionId: string }>;
