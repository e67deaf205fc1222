import { useState } from 'react';
import type { Finding } from '../../lib/coach/types';
import { panel } from '../../lib/locales';
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
};

/** What a reader would hear as a pitch: the words, what kind, why. A click goes to the line in the page. */
export function FindingList({ findings, chosen, onChoose }: FindingListProps) {
  const [all, setAll] = useState(false);
  const worst = [...findings].sort((a, b) => b.severity - a.severity || a.start - b.start);
  const shown = all ? worst : worst.slice(0, FEW);
  return (
    <>
      <ul className={styles.list} aria-label={words.findings(findings.length)} onKeyDown={moveByArrows}>
        {shown.map((finding) => (
          <li key={`${finding.ruleId} ${finding.start}`}>
            <button
              type="button"
              data-row
              className={styles.row}
              aria-pressed={finding === chosen}
              title={words.showFinding}
              onClick={() => onChoose(finding)}
            >
              <span className={styles.head}>
                <bdi className={styles.actual} data-severity={finding.severity}>
                  {short(finding.actual)}
                </bdi>
                <span className={styles.kind}>{words.categories[finding.category]}</span>
              </span>
              <span className={styles.why}>{finding.why}</span>
              <VisuallyHidden>{words.severities[finding.severity]}</VisuallyHidden>
            </button>
          </li>
        ))}
      </ul>
      {worst.length > shown.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {words.moreFindings(worst.length - shown.length)}
        </Button>
      )}
    </>
  );
}

/** One or two lines of it are enough to know it again. */
function short(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 88).trimEnd()}…` : line;
}
