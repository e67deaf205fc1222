import { addRow, type NewRow } from '../app/add-row';
import { answerQuestion } from '../app/answer-question';
import type { Receipt } from '../app/desk';
import { editContact, type RulesPatch } from '../app/edit-contact';
import { editRow, type FileRows, forgetRow, type RowChanges } from '../app/edit-row';
import { letRest } from '../app/let-rest';
import { type ContactEntry, logContact } from '../app/log-contact';
import { markQuestion } from '../app/mark-question';
import { type SetIssueStateInput, setIssueState } from '../app/set-issue-state';
import { type SettleMoveInput, settleMove } from '../app/settle-move';
import { settlePledge } from '../app/settle-pledge';
import type { Answer } from '../core/answer-place';
import type { Move } from '../core/moves';
import type { Pledge, QuestionState, Stage } from '../core/record';
import { coach, issues, moves, timeline } from '../locales';
import { announce } from '../messages/channel';
import { desk } from './desk';

/** Tables whose rows the panel and the person's page add, change and delete one by one. */
type Table = Exclude<keyof FileRows, 'identities'>;

/** Does one write, says so, offers the way back. Resolves with whether it worked. */
type Run = (said: string, work: () => Promise<Receipt>) => Promise<boolean>;

/** What is said after each. */
type RowWords = {
  edited: string;
  forgotten: string;
  settled: Record<Pledge['state'], string>;
  asked: Record<QuestionState, string>;
  answered: string;
  added: string;
  rests: string;
};

/** What can be done with the rows of a person's record, wherever it is shown: each is one write with a way back. */
export function rowActions(run: Run, words: RowWords) {
  const head = () => ({ clientId: desk().newId() });
  return {
    forgetRow: (table: Table, id: string) =>
      void run(words.forgotten, () => forgetRow(desk(), { ...head(), table, id })),
    addRow: <T extends Table>(contactId: string, table: T, row: NewRow<T>) =>
      run(words.added, () => addRow(desk(), { ...head(), contactId, table, row })),
    patchRow: <T extends Table>(table: T, id: string, patch: RowChanges<T>) =>
      run(words.edited, () => editRow(desk(), { ...head(), table, id, patch })),
    patchRules: (contactId: string, rules: RulesPatch) =>
      run(words.edited, () => editContact(desk(), { ...head(), contactId, patch: { rules } })),
    coachFor: (contactId: string, name: string, on: boolean) =>
      void run(
        on ? coach.said.onFor(name) : coach.said.offFor(name),
        () => editContact(desk(), { ...head(), contactId, patch: { coachOff: on ? null : true } }),
        // Open pages hold a list of their own of those it is off for.
      ).then(() => announce('settings')),
    setZone: (contactId: string, timeZone: string | null) =>
      run(words.edited, () => editContact(desk(), { ...head(), contactId, patch: { timeZone } })),
    letRest: (contactId: string, about: string, how: { until?: number; note?: string }) =>
      run(words.rests, () => letRest(desk(), { ...head(), contactId, about, ...how })),
    logContact: (contactId: string, entry: ContactEntry) =>
      run(timeline.logged[entry.kind], () => logContact(desk(), { ...head(), contactId, ...entry })),
    settleMove: (contactId: string, move: Move, settle: SettleMoveInput['settle']) =>
      void run(moves.said[settle.how], () => settleMove(desk(), { ...head(), contactId, move, settle })),
    setStage: (contactId: string, stage: Stage | null) =>
      void run(words.edited, () => editContact(desk(), { ...head(), contactId, patch: { stage } })),
    settlePledge: (pledgeId: string, state: Pledge['state']) =>
      void run(words.settled[state], () => settlePledge(desk(), { ...head(), pledgeId, state })),
    answerQuestion: (contactId: string, { text, purpose }: { text: string; purpose: string }, answer: Answer) =>
      run(words.answered, () => answerQuestion(desk(), { ...head(), contactId, text, purpose, answer })),
    sayIssue: (contactId: string, said: Omit<SetIssueStateInput, 'clientId' | 'contactId'>) =>
      run(issues.say.kept(said.state), () => setIssueState(desk(), { ...head(), contactId, ...said })),
    markQuestion: (contactId: string, ask: { text: string; purpose: string }, state: QuestionState) =>
      void run(words.asked[state], () =>
        markQuestion(desk(), { ...head(), contactId, text: ask.text, purpose: ask.purpose, state }),
      ),
  };
}
