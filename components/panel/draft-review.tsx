import { review as words } from '../../lib/locales';
import { Fold } from '../ui/fold';
import type { PanelDraft } from './actions';
import styles from './draft-review.module.css';

/** A draft of a few words is only begun: its whole says nothing yet. */
const FROM_WORDS = 25;

/** The draft as a whole: what it lacks, its score in parts, and what can be counted, with what that means. */
export function DraftReview({ draft }: { draft: PanelDraft }) {
  const { review, missing = [] } = draft;
  const { measures } = review;
  if (measures.words < FROM_WORDS) return null;
  return (
    <div className={styles.review}>
      {missing.length > 0 && (
        <div className={styles.missing}>
          <h3 className={styles.title}>{words.missing}</h3>
          <ul className={styles.list}>
            {missing.map((part) => (
              <li key={part}>{words.missingParts[part]}</li>
            ))}
          </ul>
        </div>
      )}
      <Fold title={words.title(review.score)}>
        <Points draft={draft} />
        <h3 className={styles.title}>{words.measures}</h3>
        <ul className={styles.list}>
          <li>{words.about(measures)}</li>
          <li>{words.length(measures)}</li>
          <li>{words.questions(measures)}</li>
          <li title={words.gradeAbout(measures)}>{words.grade(measures)}</li>
        </ul>
        <p className={styles.honest}>{words.lengthHonest}</p>
      </Fold>
    </div>
  );
}

/** Where the points went: the whole of the score, nothing hidden. */
function Points({ draft: { review, points = [] } }: { draft: PanelDraft }) {
  return (
    <>
      {points.length === 0 ? (
        <p>{words.full}</p>
      ) : (
        <dl className={styles.points} aria-label={words.scoreLabel(review.score)}>
          {points.map(({ part, points: lost }) => (
            <div key={part} className={styles.point}>
              <dt>{words.parts[part]}</dt>
              <dd>{words.off(lost)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles.honest}>{words.honest}</p>
    </>
  );
}
