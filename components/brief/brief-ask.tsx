import type { BriefQuestion } from '../../lib/core/brief-questions';
import { brief as words } from '../../lib/locales';
import { join } from '../ui/join';
import { sayWhen } from '../ui/say-when';
import styles from './brief-lines.module.css';
import { BriefPart } from './brief-part';

type BriefAskProps = { title: string; questions: readonly BriefQuestion[]; now: number };

/** Questions as one would say them, each with where it comes from. */
export function BriefAsk({ title, questions, now }: BriefAskProps) {
  return (
    <BriefPart title={title}>
      <ul className={styles.questions}>
        {questions.map((question) => {
          const { say, spoken } = words.question(question);
          return (
            <li key={say} className={styles.question}>
              <p className={styles.two}>
                <bdi dir="auto" className={spoken ? styles.own : undefined}>
                  {say}
                </bdi>
              </p>
              <p className={join(styles.why, styles.one)}>{words.why(question, (at) => sayWhen(at, now))}</p>
            </li>
          );
        })}
      </ul>
    </BriefPart>
  );
}
