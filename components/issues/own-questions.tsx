import { useState } from 'react';
import type { OwnIssue } from '../../lib/core/record-coach';
import { history, panel, issues as words } from '../../lib/locales';
import { Section } from '../panel/section';
import { IconButton } from '../ui/button';
import { EditInPlace } from '../ui/edit-in-place';
import { LineForm } from '../ui/line-form';
import { Pick } from '../ui/pick';
import type { IssueActions } from './issue-actions';
import styles from './issue-view.module.css';

/** Those one can write in. */
const { 'follow-up': _, ...SHAPES } = words.shapes;

type OwnQuestionsProps = { issue: OwnIssue; actions: IssueActions };
type Questions = OwnIssue['questions'];

/** The questions about an issue of one's own: each by how it asks; one at least stays. */
export function OwnQuestions({ issue: { id, questions }, actions }: OwnQuestionsProps) {
  const [shape, setShape] = useState('detection');
  const set = (next: Questions) => {
    if (next.length > 0) return actions.change({ questions: next });
    actions.say(words.edit.lastQuestion);
    return Promise.resolve(false);
  };
  const put = (at: number, row: Partial<Questions[number]>) =>
    set(questions.map((question, index) => (index === at ? { ...question, ...row } : question)));
  return (
    <Section title={words.questions}>
      <ul className={styles.questions}>
        {questions.map((question, at) => (
          <Row
            // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand there twice, and are edited in place
            key={at}
            place={`${id}.question.${at}`}
            question={question}
            onChange={(row) => put(at, row)}
            onRemove={() => void set(questions.filter((_question, index) => index !== at))}
          />
        ))}
      </ul>
      <LineForm
        label={words.edit.addQuestion}
        placeholder={history.like(words.edit.questionExample)}
        place={`${id}.question.new`}
        unasked
        save={words.edit.saveQuestion}
        onSave={(text) => set([...questions, { shape, text }])}
      >
        <Pick label={words.edit.shape} value={shape} words={SHAPES} onPick={setShape} />
      </LineForm>
    </Section>
  );
}

type RowProps = {
  place: string;
  question: Questions[number];
  onChange: (row: Partial<Questions[number]>) => Promise<boolean>;
  onRemove: () => void;
};

function Row({ place, question: { shape, text }, onChange, onRemove }: RowProps) {
  // One of a file that a newer library wrote keeps its word.
  const shapes = shape in SHAPES ? SHAPES : { [shape]: words.shapeOf(shape), ...SHAPES };
  return (
    <li className={styles.ownQuestion}>
      <div className={styles.question}>
        <EditInPlace
          value={text}
          label={panel.header.edit(words.edit.question)}
          required
          long
          place={place}
          onSave={(next) => onChange({ text: next })}
        />
      </div>
      <IconButton icon="cross" label={words.edit.removeQuestion(text)} onClick={onRemove} />
      <div className={styles.shape}>
        <Pick label={words.edit.shape} value={shape} words={shapes} onPick={(next) => void onChange({ shape: next })} />
      </div>
    </li>
  );
}
