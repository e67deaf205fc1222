import { type ReactNode, useState } from 'react';
import { ISSUE_ANSWERS } from '../../lib/core/issue-answers';
import type { Contact, QuestionState } from '../../lib/core/record';
import type { IssueAnswer } from '../../lib/core/record-coach';
import { common, issues, panel, questions } from '../../lib/locales';
import { Button, IconButton } from '../ui/button';
import { Menu } from '../ui/menu';
import type { Ask, RecordActions } from './actions';
import { AnswerLine, useAnswering } from './answer-line';
import styles from './ask-row.module.css';
import { useIssueOf } from './issue-shelf';

const words = panel.ask;
const FORGET = 'forget';

type AskRowProps = {
  contact: Contact;
  ask: Ask;
  /** What became of it so far; `proposed`: it isn't on record at all. */
  state: QuestionState | 'proposed';
  actions: Pick<RecordActions, 'answerQuestion' | 'markQuestion' | 'sayIssue'>;
  /** It can be deleted. */
  onForget?: () => void;
  /** Told when the line for the answer opens and closes. */
  onAnswering?: (open: boolean) => void;
  /** Instead of the plain words, where they can be corrected. */
  children?: ReactNode;
};

/** One question with why it stands here, and what can become of it. "They answered" opens a line for the answer. */
export function AskRow(props: AskRowProps) {
  const { contact, ask, state, actions, children } = props;
  const [answering, open] = useAnswering(contact.id, ask.text);
  const [issueSaid, setIssueSaid] = useState<IssueAnswer>();
  const issue = useIssueOf(ask);
  const setAnswering = (next: boolean, said?: IssueAnswer) => {
    setIssueSaid(said);
    open(next);
    props.onAnswering?.(next);
  };
  return (
    <div className={styles.ask}>
      {children ?? (
        <p className={styles.text} dir="auto">
          {ask.text}
        </p>
      )}
      <div className={styles.foot}>
        <span className={styles.reason}>{ask.reason}</span>
        {!answering && <NextStep {...{ ask, state }} mark={marker(props, setAnswering)} />}
        <More {...props} ofIssue={issue !== null} mark={marker(props, setAnswering)} />
      </div>
      {answering && (
        <AnswerLine key={issueSaid} {...{ contact, ask, actions, issueSaid }} onClose={() => setAnswering(false)} />
      )}
    </div>
  );
}

type Mark = (state: string) => void;

type SetAnswering = (open: boolean, said?: IssueAnswer) => void;

function marker({ contact, ask, actions, onForget }: AskRowProps, setAnswering: SetAnswering): Mark {
  return (state) => {
    const said = ISSUE_ANSWERS.find((one) => one === state);
    if (state === FORGET) onForget?.();
    else if (said) setAnswering(true, said);
    else if (state === 'answered') setAnswering(true);
    else actions.markQuestion(contact.id, ask, state as QuestionState);
  };
}

/** What most likely comes next for a question in that state. */
function NextStep({ ask: { text }, state, mark }: Pick<AskRowProps, 'ask' | 'state'> & { mark: Mark }) {
  if (state === 'asked') {
    return (
      <Button look="quiet" data-row aria-label={`${words.states.answered}: ${text}`} onClick={() => mark('answered')}>
        {words.states.answered}
      </Button>
    );
  }
  if (state !== 'to-ask' && state !== 'proposed') return null;
  return (
    <>
      {state === 'proposed' && (
        <Button look="quiet" data-row aria-label={questions.toListLabel(text)} onClick={() => mark('to-ask')}>
          {questions.toList}
        </Button>
      )}
      <Button look="quiet" icon="check" data-row aria-label={`${words.asked}: ${text}`} onClick={() => mark('asked')}>
        {words.asked}
      </Button>
    </>
  );
}

/** Everything else that can become of it. */
function More({ ask, state, ofIssue, onForget, mark }: AskRowProps & { ofIssue: boolean; mark: Mark }) {
  const answered = { id: 'answered', label: state === 'answered' ? questions.answer.add : words.states.answered };
  const others = (['to-ask', 'asked', 'dodged', 'never'] as const).filter((id) => id !== state && id !== nextOf(state));
  return (
    <Menu
      trigger={<IconButton icon="dots" label={words.more(ask.text)} />}
      items={[
        ...(state === 'asked' ? [] : [answered]),
        ...others.map((id) => ({ id, label: id === 'to-ask' ? questions.toList : words.states[id] })),
        ...(ofIssue ? issueItems : []),
        ...(onForget ? [{ id: FORGET, label: common.remove, apart: true }] : []),
      ]}
      onChoose={mark}
    />
  );
}

/** What they said of the issue itself: the line for it opens with that chosen. */
const issueItems = ISSUE_ANSWERS.map((id, at) => ({ id, label: issues.theySay[id], apart: at === 0 }));

/** What has a button of its own isn't said again in the menu. */
function nextOf(state: AskRowProps['state']): QuestionState | undefined {
  return state === 'to-ask' || state === 'proposed' ? 'asked' : undefined;
}
