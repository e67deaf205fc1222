import type { EvidenceRow } from '../../lib/core/decision-view';
import { decisions as words } from '../../lib/locales';
import styles from './evidence-words.module.css';
import { Grained } from './grained';
import { Private } from './private';

/** A row as evidence: what it is, then its words, at most three lines of them. */
export function EvidenceWords({ row }: { row: EvidenceRow }) {
  const said = <bdi dir="auto">{row.words}</bdi>;
  return (
    <span className={styles.evidence}>
      <span className={styles.kind}>{words.kinds[row.kind]}</span>{' '}
      <Grained grain={row.grain}>{row.isPrivate ? <Private>{said}</Private> : said}</Grained>
    </span>
  );
}
