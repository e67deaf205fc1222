import { useState } from 'react';
import type { Finding, Question } from '../../lib/coach/types';
import { panel } from '../../lib/locales';
import { Button } from '../ui/button';
import type { DraftPlace, PanelActions, PanelDraft } from './actions';
import styles from './draft-questions.module.css';

const words = panel.draft;

type DraftQuestionsProps = { draft: PanelDraft; chosen: Finding | undefined; actions: PanelActions };

/** Up to three questions to ask instead, each with what it is made of. Nothing enters the draft without a click. */
export function DraftQuestions({ draft, chosen, actions }: DraftQuestionsProps) {
  const [used, setUsed] = useState<string>();
  const questions = draft.questions.slice(0, 3);
  const line = chosen && lineOf(draft, chosen);
  if (questions.length === 0) return null;
  const place = (text: string) => (where: DraftPlace) => {
    setUsed(text);
    actions.insert(draft.id, text, where);
  };
  return (
    <div className={styles.ask}>
      <h3 className={styles.title}>{draft.review.findings.length > 0 ? words.questions : words.questionsPlain}</h3>
      <ul className={styles.list}>
        {questions.map((question, at) => (
          <Row
            key={question.text}
            question={question}
            from={question.from === questions[at - 1]?.from ? '' : question.from}
            line={line}
            // What became of it is said where it was asked for; by the first one when that is forgotten.
            outcome={used === question.text || (!used && at === 0) ? draft.outcome : undefined}
            onPlace={place(question.text)}
          />
        ))}
      </ul>
    </div>
  );
}

type RowProps = {
  question: Question;
  /** What it is made of; empty when that was said of the one before. */
  from: string;
  line: DraftPlace | undefined;
  outcome: PanelDraft['outcome'];
  onPlace: (place: DraftPlace) => void;
};

function Row({ question, from, line, outcome, onPlace }: RowProps) {
  return (
    <li>
      <p className={styles.text} dir="auto">
        {question.text}
      </p>
      <div className={styles.foot}>
        <span className={styles.from} role="status" data-outcome={outcome}>
          {outcome ? words.outcomes[outcome] : from && words.from(from)}
        </span>
        {line?.at === 'range' && (
          <Button look="quiet" aria-label={words.replaceLabel(line.actual)} onClick={() => onPlace(line)}>
            {words.replace}
          </Button>
        )}
        <Button look="quiet" aria-label={words.insertLabel(question.text)} onClick={() => onPlace({ at: 'caret' })}>
          {words.insert}
        </Button>
      </div>
    </li>
  );
}

/** The whole sentence that holds the finding: half a sentence replaced by a question would read badly. */
export function lineOf(draft: Pick<PanelDraft, 'text' | 'review'>, finding: Finding): DraftPlace {
  const sentence = draft.review.sentences.find((row) => row.start <= finding.start && row.end >= finding.end);
  const { start, end } = sentence ?? finding;
  return { at: 'range', start, end, actual: draft.text.slice(start, end) };
}
