import { useState } from 'react';
import { type AnswerKind, answerKindOf } from '../../lib/core/answer-place';
import type { Contact, Source } from '../../lib/core/record';
import { questionKey } from '../../lib/core/same-question';
import { isAround } from '../../lib/core/suggest-questions';
import { history, questions } from '../../lib/locales';
import { useKeptWords } from '../ui/keep-words';
import { LineForm } from '../ui/line-form';
import { Pick } from '../ui/pick';
import type { Ask, RecordActions } from './actions';

const words = questions.answer;

/** How an answer can have come to the user. */
const { imported: _, ...SOURCES } = history.sources;

type AnswerLineProps = {
  contact: Contact;
  ask: Omit<Ask, 'reason'>;
  actions: Pick<RecordActions, 'answerQuestion' | 'markQuestion'>;
  onClose: () => void;
};

/** One line for what they answered, with what it is kept as. Without words the question is only marked as answered. */
export function AnswerLine({ contact, ask, actions, onClose }: AnswerLineProps) {
  const [kind, setKind] = useState<AnswerKind>(() => answerKindOf(ask.purpose));
  const [source, setSource] = useState<Source>(() => (isAround(contact, ask) ? 'told-by-someone' : 'told-me'));
  const save = async (answered: string) => {
    const stored = await actions.answerQuestion(contact.id, ask, { words: answered, kind, source });
    if (stored !== false) onClose();
    return stored;
  };
  const blank = () => {
    actions.markQuestion(contact.id, ask, 'answered');
    onClose();
  };
  return (
    <LineForm
      asked
      label={words.label(ask.text)}
      placeholder={words.hint}
      place={placeOfAnswer(contact.id, ask.text)}
      save={words.save}
      blank={{ label: words.without, onSave: blank }}
      onSave={save}
      onCancel={onClose}
    >
      <Pick label={words.keepAs} value={kind} words={words.kinds} onPick={setKind} />
      <Pick label={history.source} value={source} words={SOURCES} onPick={setSource} />
    </LineForm>
  );
}

/** Whether the line for an answer is open: at once, when words wait there that were never stored. */
export function useAnswering(contactId: string, text: string): [boolean, (open: boolean) => void] {
  const kept = useKeptWords(placeOfAnswer(contactId, text));
  return useState(() => kept.find() !== null);
}

function placeOfAnswer(contactId: string, text: string): string {
  return `${contactId}.answer.${questionKey(text).slice(0, 120)}`;
}
