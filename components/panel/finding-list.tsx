import { type ReactNode, useState } from 'react';
import type { Finding } from '../../lib/coach/types';
import { coach, panel, review } from '../../lib/locales';
import { Button } from '../ui/button';
import { moveByArrows } from '../ui/move-by-arrows';
import { VisuallyHidden } from '../ui/visually-hidden';
import styles from './finding-list.module.css';

const words = panel.draft;

/** Worst first, so many at once; the rest on request. */
const FEW = 4;

type FindingListProps = {
  findings: Finding[];
  /** The one that a question would replace. */
  chosen: Finding | undefined;
  onChoose: (finding: Finding) => void;
  /** It is no pitch. */
  onDismiss: (finding: Finding) => void;
  /** A phrase of the user's own is changed where they are kept. */
  onPhrases: () => void;
};

/**
 * What a reader would hear as a pitch: the words and what kind, worst first. Why is said for the chosen one, and until
 * one is chosen for the worst. A click goes to the line in the page.
 */
export function FindingList({ findings, chosen, onChoose, onDismiss, onPhrases }: FindingListProps) {
  const [all, setAll] = useState(false);
  const worst = [...findings].sort((a, b) => b.severity - a.severity || a.start - b.start);
  const shown = all ? worst : worst.slice(0, FEW);
  const explained = chosen ?? worst[0];
  return (
    <div>
      <ul className={styles.list} aria-label={words.findings(findings.length)} onKeyDown={moveByArrows}>
        {shown.map((finding) => (
          <Row
            key={`${finding.ruleId} ${finding.start}`}
            finding={finding}
            chosen={finding === chosen}
            explained={finding === explained}
            onChoose={() => onChoose(finding)}
            act={
              isOwn(finding) ? <OwnPhrase onPhrases={onPhrases} /> : <Dismiss finding={finding} onDismiss={onDismiss} />
            }
          />
        ))}
      </ul>
      {worst.length > shown.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {words.moreFindings(worst.length - shown.length)}
        </Button>
      )}
    </div>
  );
}

const isOwn = ({ ruleId }: Finding): boolean => ruleId.startsWith('own:');

type RowProps = {
  finding: Finding;
  chosen: boolean;
  explained: boolean;
  onChoose: () => void;
  /** What can be done about it, beside its reason. */
  act: ReactNode;
};

function Row({ finding, chosen, explained, onChoose, act }: RowProps) {
  return (
    <li>
      <button
        type="button"
        data-row
        className={styles.row}
        aria-pressed={chosen}
        data-explained={explained || undefined}
        title={words.showFinding}
        onClick={onChoose}
      >
        <bdi className={styles.actual}>
          <span className={styles.mark} data-severity={finding.severity}>
            {short(finding.actual)}
          </span>
        </bdi>
        <span className={styles.kind}>
          {words.categories[finding.category]}
          <VisuallyHidden>, {words.severities[finding.severity]}.</VisuallyHidden>
        </span>
        {explained && <Why finding={finding} />}
      </button>
      {explained && act}
    </li>
  );
}

function Dismiss({ finding, onDismiss }: { finding: Finding; onDismiss: (finding: Finding) => void }) {
  return (
    <Button
      look="quiet"
      className={styles.act}
      aria-label={coach.panel.notAPitchLabel(finding.actual.replace(/\s+/g, ' '))}
      onClick={() => onDismiss(finding)}
    >
      {coach.panel.notAPitch}
    </Button>
  );
}

function OwnPhrase({ onPhrases }: { onPhrases: () => void }) {
  return (
    <Button look="quiet" className={styles.act} onClick={onPhrases}>
      {coach.panel.ownPhrase}
    </Button>
  );
}

function Why({ finding: { why, instead, evidence } }: { finding: Finding }) {
  return (
    <span className={styles.why}>
      {why}
      {instead && <span className={styles.more}>{review.instead(instead)}</span>}
      {evidence && (
        <span className={styles.evidence}>
          {review.evidence(evidence)}
          {evidence.counter && ` ${review.counter(evidence.counter)}`}
        </span>
      )}
    </span>
  );
}

/** One or two lines of it are enough to know it again. */
function short(actual: string): string {
  const line = actual.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 118).trimEnd()}…` : line;
}
