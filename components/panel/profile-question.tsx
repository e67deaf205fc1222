import type { ProfilePoint } from '../../lib/core/profile-point';
import { purposeOf } from '../../lib/core/profile-points';
import type { ContactFile } from '../../lib/core/record';
import { profile as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { LineForm } from '../ui/line-form';
import type { RecordActions } from './actions';
import styles from './profile-question.module.css';

type ProfileQuestionProps = { point: ProfilePoint; file: ContactFile; actions: RecordActions };

/** One open question of the profile: answered in a line, asked later, or not for this person. Nothing counts what is left. */
export function ProfileQuestion({ point, file, actions }: ProfileQuestionProps) {
  const { id } = file.contact;
  const { question } = point;
  const ask = { text: question, purpose: purposeOf(point) };
  const own = point.to === 'yourself';
  const answer = (said: string) =>
    actions.answerQuestion(id, ask, { words: said, kind: 'fact', source: own ? 'guess' : 'told-me' });
  return (
    <div className={styles.question}>
      <p className={styles.lead}>{own ? words.askYourself : words.ask}</p>
      <p className={styles.words}>{question}</p>
      <LineForm
        label={words.answer(question)}
        placeholder={words.answerHint[own ? 'yourself' : 'them']}
        place={`${id}.profile.${point.id}`}
        save={words.save}
        onSave={answer}
      />
      <p className={styles.foot}>
        {!own && (
          <Button
            look="quiet"
            aria-label={words.laterLabel(question)}
            onClick={() => actions.markQuestion(id, ask, 'to-ask')}
          >
            {words.later}
          </Button>
        )}
        <Button
          look="quiet"
          aria-label={words.notHereLabel(question)}
          onClick={() => actions.markQuestion(id, ask, 'never')}
        >
          {words.notHere}
        </Button>
      </p>
    </div>
  );
}
