import type { AskedQuestion, ContactFile, Fact, Grain, QuestionState } from './record';

/** In the order in which a question goes through them. */
const QUESTION_STATES: readonly QuestionState[] = ['to-ask', 'asked', 'answered', 'dodged', 'never'];

/** The row that holds an answer: its words are read, and corrected, beside the question. */
export type AnswerRow = {
  table: 'history' | 'heard' | 'facts';
  id: string;
  words: string;
  grain: Grain;
  sensitivity: Fact['sensitivity'];
};

/** A question with its answer. `answer` is "gone" when it was kept and deleted since, null when no words were kept. */
export type BankRow = { question: AskedQuestion; answer: AnswerRow | 'gone' | null };

export type BankGroup = { state: QuestionState; rows: BankRow[] };

/** All questions of a person by what became of them: those to ask the oldest first, all others the newest first. */
export function viewBank(file: ContactFile): BankGroup[] {
  const answers = answersOf(file);
  return QUESTION_STATES.map((state) => ({
    state,
    rows: file.questions
      .filter((row) => row.state === state)
      .sort((one, other) => (state === 'to-ask' ? one.at - other.at : other.at - one.at))
      .map((question) => ({ question, answer: answerOf(question, answers) })),
  })).filter(({ rows }) => rows.length > 0);
}

function answerOf({ answerId, state }: AskedQuestion, answers: ReadonlyMap<string, AnswerRow>): BankRow['answer'] {
  if (answerId === undefined) return null;
  return answers.get(answerId) ?? (state === 'answered' ? 'gone' : null);
}

function answersOf({ history, heard, facts }: ContactFile): Map<string, AnswerRow> {
  const rows: AnswerRow[] = [
    ...history.map(({ id, story, grain }) => ({
      table: 'history' as const,
      id,
      words: story,
      grain,
      sensitivity: 1 as const,
    })),
    ...heard.map(({ id, words, grain }) => ({ table: 'heard' as const, id, words, grain, sensitivity: 1 as const })),
    ...facts.map(({ id, value, grain, sensitivity }) => ({
      table: 'facts' as const,
      id,
      words: value,
      grain,
      sensitivity,
    })),
  ];
  return new Map(rows.map((row) => [row.id, row]));
}
