import type { Duplicate, DuplicatePerson } from '../../lib/app/find-duplicates';
import { duplicates as words } from '../../lib/locales';
import { Address } from '../ui/address';
import { Button } from '../ui/button';
import { PersonName } from '../ui/person-name';
import styles from './duplicate-row.module.css';

type DuplicateRowProps = { pair: Duplicate; onMerge: () => void; onNever: () => void };

/** Two who may be one, side by side, what speaks for it, and the two answers. */
export function DuplicateRow({ pair, onMerge, onNever }: DuplicateRowProps) {
  const { keep, other, score, reasons } = pair;
  return (
    <li className={styles.pair}>
      <p className={styles.why}>
        <span className={styles.likely}>{words.likely(score)}</span>
        {reasons.map(({ kind, shown }) => (
          <bdi key={kind} dir="auto" className={styles.reason}>
            {words.reasons[kind](shown)}
          </bdi>
        ))}
      </p>
      <div className={styles.two}>
        <Person person={keep} />
        <Person person={other} />
      </div>
      <div className={styles.acts}>
        <Button data-row aria-label={words.mergeLabel(keep.name, other.name)} onClick={onMerge}>
          {words.merge}
        </Button>
        <Button look="quiet" aria-label={words.neverLabel(keep.name, other.name)} onClick={onNever}>
          {words.never}
        </Button>
      </div>
    </li>
  );
}

/** Enough to tell two of one name apart; the name leads to their page. */
function Person({ person: { id, name, role, company, reach, grain } }: { person: DuplicatePerson }) {
  const work = [role, company].filter(Boolean).join(' · ');
  return (
    <div className={styles.person}>
      <a href={`#people/${encodeURIComponent(id)}`} className={styles.name}>
        <PersonName whole name={name} />
      </a>
      {work && (
        <bdi dir="auto" className={styles.line}>
          {work}
        </bdi>
      )}
      {reach.map((one) => (
        <span key={one} className={styles.line}>
          <Address>{one}</Address>
        </span>
      ))}
      {reach.length === 0 && (
        <span className={styles.line}>
          {grain.source === 'imported' ? `${words.nothing}, ${words.imported}` : words.nothing}
        </span>
      )}
    </div>
  );
}
