import { useRef, useState } from 'react';
import { type AnswerKind, answerKindOf } from '../../lib/core/answer-place';
import type { Contact, Source } from '../../lib/core/record';
import type { IssueAnswer } from '../../lib/core/record-coach';
import { questionKey } from '../../lib/core/same-question';
import { isAround } from '../../lib/core/suggest-questions';
import { history, issues, questions } from '../../lib/locales';
import { useKeptWords } from '../ui/keep-words';
import { LineForm } from '../ui/line-form';
import { Pick } from '../ui/pick';
import type { Ask, RecordActions } from './actions';
import { IssueAnswers } from './issue-answers';
import { useIssueOf } from './issue-shelf';

const words = questions.answer;

/** How an answer can have come to the user. */
const { imported: _, ...SOURCES } = history.sources;

type AnswerLineProps = {
  contact: Pick<Contact, 'id' | 'name' | 'goesBy'>;
  ask: Omit<Ask, 'reason'>;
  actions: Pick<RecordActions, 'answerQuestion' | 'markQuestion' | 'sayIssue'>;
  /** What they said of the issue, where that was chosen already. */
  issueSaid?: IssueAnswer | undefined;
  onClose: () => void;
};

/**
 * One line for what they answered, with what it is kept as. Without words the question is only marked as answered. Of an
 * issue it can be said whether they have it: then the words say more about that.
 */
export function AnswerLine({ contact, ask, actions, issueSaid, onClose }: AnswerLineProps) {
  const answer = useAnswer({ contact, ask, actions, issueSaid, onClose });
  const { issue, said, kind, source } = answer;
  return (
    <div>
      {issue && <IssueAnswers chosen={said} onChoose={answer.say} />}
      <LineForm
        asked
        fieldRef={answer.field}
        label={said && issue ? issues.say.label(said, issue.title) : words.label(ask.text)}
        placeholder={said ? issues.say.note(said) : words.hint}
        place={placeOfAnswer(contact.id, ask.text)}
        save={words.save}
        blank={{ label: said ? issues.say.keep : words.without, onSave: () => void answer.blank() }}
        onSave={answer.save}
        onCancel={onClose}
      >
        {!said && <Pick label={words.keepAs} value={kind} words={words.kinds} onPick={answer.setKind} />}
        <Pick label={history.source} value={source} words={SOURCES} onPick={answer.setSource} />
      </LineForm>
    </div>
  );
}

function useAnswer({ contact, ask, actions, issueSaid, onClose }: AnswerLineProps) {
  const issue = useIssueOf(ask);
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<IssueAnswer | null>(issueSaid ?? null);
  const [kind, setKind] = useState<AnswerKind>(() => answerKindOf(ask.purpose));
  const [source, setSource] = useState<Source>(() => (isAround(contact, ask) ? 'told-by-someone' : 'told-me'));
  const closing = (stored: boolean) => {
    if (stored !== false) onClose();
    return stored;
  };
  const keep = async (state: IssueAnswer, note: string) => {
    if (!issue) return false;
    const about = { issueId: issue.id, title: issue.title, state, question: ask.text, source };
    return closing(await actions.sayIssue(contact.id, { ...about, ...(note ? { note } : {}) }));
  };
  return {
    ...{ issue, field, said, kind, source, setKind, setSource },
    say: (answer: IssueAnswer | null) => {
      setSaid(answer);
      field.current?.focus();
    },
    save: async (typed: string) =>
      said ? keep(said, typed) : closing(await actions.answerQuestion(contact.id, ask, { words: typed, kind, source })),
    blank: async () => {
      if (said) return keep(said, '');
      actions.markQuestion(contact.id, ask, 'answered');
      onClose();
    },
  };
}

/** Whether the line for an answer is open: at once, when words wait there that were never stored. */
export function useAnswering(contactId: string, text: string): [boolean, (open: boolean) => void] {
  const kept = useKeptWords(placeOfAnswer(contactId, text));
  return useState(() => kept.find() !== null);
}

function placeOfAnswer(contactId: string, text: string): string {
  return `${contactId}.answer.${questionKey(text).slice(0, 120)}`;
}
