import { ISSUE_ANSWERS } from '../../lib/core/issue-answers';
import type { IssueAnswer } from '../../lib/core/record-coach';
import { issues as words } from '../../lib/locales';
import styles from './issue-answers.module.css';

type IssueAnswersProps = { chosen: IssueAnswer | null; onChoose: (answer: IssueAnswer | null) => void };

/** Four words for what somebody said of an issue; a second click takes the choice back. */
export function IssueAnswers({ chosen, onChoose }: IssueAnswersProps) {
  return (
    <fieldset className={styles.answers}>
      <legend className={styles.title}>{words.say.title}</legend>
      {ISSUE_ANSWERS.map((answer) => (
        <button
          key={answer}
          type="button"
          className={styles.answer}
          aria-pressed={answer === chosen}
          onClick={() => onChoose(answer === chosen ? null : answer)}
        >
          {words.answers[answer]}
        </button>
      ))}
    </fieldset>
  );
}
