import { review as words } from '../../lib/locales';
import { Fold } from '../ui/fold';
import type { PanelDraft } from './actions';
import styles from './draft-review.module.css';

/** The draft as a whole: what it lacks, its score in parts, and what can be counted, with what that means. */
export function DraftReview({ draft }: { draft: PanelDraft }) {
  const { review, points, missing = [] } = draft;
  const { measures } = review;
  if (!points) return null;
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
        <Points score={review.score} points={points} />
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
function Points({ score, points }: { score: number; points: NonNullable<PanelDraft['points']> }) {
  return (
    <>
      {points.length === 0 ? (
        <p>{words.full}</p>
      ) : (
        <dl className={styles.points} aria-label={words.scoreLabel(score)}>
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
