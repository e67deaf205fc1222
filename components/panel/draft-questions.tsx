import { useContext, useState } from 'react';
import type { Finding } from '../../lib/coach/types';
import type { IssueAnswer } from '../../lib/core/record-coach';
import { issues, panel } from '../../lib/locales';
import { Button } from '../ui/button';
import type { DraftPlace, DraftQuestion, PanelActions, PanelDraft } from './actions';
import { aboutIssue, IssueLine, IssueMenu } from './draft-issue';
import styles from './draft-questions.module.css';
import { IssueChooser } from './issue-chooser';
import { IssueShelf } from './issue-shelf';

const words = panel.draft;

type DraftQuestionsProps = { draft: PanelDraft; chosen: Finding | undefined; actions: PanelActions };

/** Up to three questions to ask instead, each with what it is made of. Nothing enters the draft without a click. */
export function DraftQuestions({ draft, chosen, actions }: DraftQuestionsProps) {
  const [used, setUsed] = useState<string>();
  const questions = draft.questions.slice(0, 3);
  const line = chosen && lineOf(draft, chosen);
  const needsChoice = useContext(IssueShelf)?.needsChoice(draft.contactId) ?? false;
  if (questions.length === 0 && !needsChoice) return null;
  const place = (text: string) => (where: DraftPlace) => {
    setUsed(text);
    actions.insert(draft.id, text, where);
  };
  return (
    <div className={styles.ask}>
      <h3 className={styles.title}>{draft.review.findings.length > 0 ? words.questions : words.questionsPlain}</h3>
      <ul className={styles.list}>
        {questions.map((question, at) => (
          <li key={question.text}>
            <Row
              {...{ draft, question, actions, line }}
              from={question.from === questions[at - 1]?.from ? '' : question.from}
              // What became of it is said where it was asked for; by the first one when that is forgotten.
              outcome={used === question.text || (!used && at === 0) ? draft.outcome : undefined}
              onPlace={place(question.text)}
            />
          </li>
        ))}
      </ul>
      {needsChoice && <Choosing {...{ draft, actions, line, used, place }} />}
    </div>
  );
}

type ChoosingProps = {
  draft: PanelDraft;
  actions: PanelActions;
  line: DraftPlace | undefined;
  /** The question that was placed last. */
  used: string | undefined;
  place: (text: string) => (where: DraftPlace) => void;
};

/** Nothing says what they do: the user picks an issue to ask about. */
function Choosing({ draft, actions, line, used, place }: ChoosingProps) {
  return (
    <IssueChooser contactId={draft.contactId} lead={issues.choose.leadDraft}>
      {(question) => (
        <Row
          {...{ draft, question, actions, line }}
          from={question.from}
          outcome={used === question.text ? draft.outcome : undefined}
          onPlace={place(question.text)}
        />
      )}
    </IssueChooser>
  );
}

type RowProps = {
  draft: PanelDraft;
  question: DraftQuestion;
  actions: PanelActions;
  /** What it is made of; empty when that was said of the one before. */
  from: string;
  line: DraftPlace | undefined;
  outcome: PanelDraft['outcome'];
  onPlace: (place: DraftPlace) => void;
};

function Row({ draft, question, actions, from, line, outcome, onPlace }: RowProps) {
  const [said, setSaid] = useState<IssueAnswer>();
  const about = aboutIssue(draft, question);
  return (
    <>
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
        {about && <IssueMenu text={question.text} onSay={setSaid} />}
      </div>
      {about && said && <IssueLine {...{ about, said, actions }} onClose={() => setSaid(undefined)} />}
    </>
  );
}

/** The whole sentence that holds the finding: half a sentence replaced by a question would read badly. */
export function lineOf(draft: Pick<PanelDraft, 'text' | 'review'>, finding: Finding): DraftPlace {
  const sentence = draft.review.sentences.find((row) => row.start <= finding.start && row.end >= finding.end);
  const { start, end } = sentence ?? finding;
  return { at: 'range', start, end, actual: draft.text.slice(start, end) };
}
