import type { Finding, Question } from '../../lib/coach/types';
import { panel } from '../../lib/locales';
import { Button } from '../ui/button';
import type { DraftPlace, PanelActions, PanelDraft } from './actions';
import styles from './draft-questions.module.css';

const words = panel.draft;

type DraftQuestionsProps = { draft: PanelDraft; chosen: Finding | undefined; actions: PanelActions };

/** Up to three questions to ask instead, each with what it is made of. Nothing enters the draft without a click. */
export function DraftQuestions({ draft, chosen, actions }: DraftQuestionsProps) {
  const questions = draft.questions.slice(0, 3);
  const line = chosen && lineOf(draft, chosen);
  if (questions.length === 0 && !draft.outcome) return null;
  return (
    <div className={styles.ask}>
      {questions.length > 0 && <h3 className={styles.title}>{words.questions}</h3>}
      <ul className={styles.list}>
        {questions.map((question) => (
          <Row
            key={question.text}
            question={question}
            line={line}
            onPlace={(place) => actions.insert(draft.id, question.text, place)}
          />
        ))}
      </ul>
      <p className={styles.outcome} role="status" data-outcome={draft.outcome}>
        {draft.outcome && words.outcomes[draft.outcome]}
      </p>
    </div>
  );
}

type RowProps = { question: Question; line: DraftPlace | undefined; onPlace: (place: DraftPlace) => void };

function Row({ question, line, onPlace }: RowProps) {
  return (
    <li>
      <p className={styles.text} dir="auto">
        {question.text}
      </p>
      <div className={styles.foot}>
        <span className={styles.from}>{question.from && words.from(question.from)}</span>
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
