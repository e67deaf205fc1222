import { Fragment, type ReactNode, useContext, useState } from 'react';
import { issues } from '../../lib/locales';
import { Button } from '../ui/button';
import { moveByArrows } from '../ui/move-by-arrows';
import type { DraftQuestion } from './actions';
import styles from './issue-chooser.module.css';
import { IssueShelf, type Shelf } from './issue-shelf';

const words = issues.choose;

/** A question of the library, with the issue it is about. */
export type ChosenIssueQuestion = DraftQuestion & Required<Pick<DraftQuestion, 'issue'>>;

type IssueChooserProps = {
  /** Undefined for somebody who isn't in the record. */
  contactId: string | undefined;
  /** Said before the button that opens it. */
  lead?: string;
  /** One question of the chosen issue. */
  children: (question: ChosenIssueQuestion) => ReactNode;
};

/** Where nothing can be proposed: the user picks a role, then one of its issues, and sees how to ask about it. */
export function IssueChooser({ contactId, lead, children }: IssueChooserProps) {
  const shelf = useContext(IssueShelf);
  const [open, setOpen] = useState(false);
  if (!shelf) return null;
  if (open) return <Open {...{ shelf, contactId, children }} />;
  return (
    <p className={styles.lead}>
      {lead}{' '}
      <Button look="quiet" onClick={() => setOpen(true)}>
        {words.open}
      </Button>
    </p>
  );
}

function Open({ shelf, contactId, children }: Omit<IssueChooserProps, 'lead'> & { shelf: Shelf }) {
  const [role, setRole] = useState('');
  const [issueId, setIssueId] = useState('');
  const theirs = role === '' ? [] : shelf.issuesOf(role, contactId);
  const chosen = theirs.some(({ id }) => id === issueId) ? issueId : '';
  return (
    <div className={styles.chooser}>
      <Choice label={words.role} none={words.noRole} value={role} options={shelf.roles} onChoose={setRole} asked />
      {role !== '' && theirs.length === 0 && <p className={styles.lead}>{words.none}</p>}
      {theirs.length > 0 && (
        <Choice
          label={words.issue}
          none={words.noIssue}
          value={chosen}
          options={theirs.map(({ id, title }) => ({ id, name: title }))}
          onChoose={setIssueId}
        />
      )}
      {chosen !== '' && <Questions questions={shelf.questionsOn(chosen, contactId)}>{children}</Questions>}
    </div>
  );
}

type QuestionsProps = Pick<IssueChooserProps, 'children'> & { questions: readonly DraftQuestion[] };

function Questions({ questions, children }: QuestionsProps) {
  if (questions.length === 0) return <p className={styles.lead}>{words.noQuestions}</p>;
  return (
    <ul className={styles.list} aria-label={words.list} onKeyDown={moveByArrows}>
      {questions.map(({ issue, ...question }) => (
        <li key={question.text}>{issue && <Fragment>{children({ ...question, issue })}</Fragment>}</li>
      ))}
    </ul>
  );
}

type ChoiceProps = {
  label: string;
  none: string;
  value: string;
  options: readonly { id: string; name: string }[];
  onChoose: (id: string) => void;
  /** The user has just asked for it. */
  asked?: boolean;
};

function Choice({ label, none, value, options, onChoose, asked = false }: ChoiceProps) {
  return (
    <select
      className={styles.choice}
      aria-label={label}
      value={value}
      // biome-ignore lint/a11y/noAutofocus: the user has just asked for this field
      autoFocus={asked}
      onChange={(event) => onChoose(event.target.value)}
    >
      <option value="">{none}</option>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
