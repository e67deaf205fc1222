import type { NoteSubject } from '../../lib/core/note-subject';
import { nameOfSubject } from '../../lib/core/note-subject';
import { popup as words } from '../../lib/locales';
import { Icon } from '../ui/icon';
import { PersonName } from '../ui/person-name';
import styles from './person-line.module.css';

type PersonLineProps = {
  subject: NoteSubject | null;
  /** Role and company, or why nobody is chosen. */
  detail?: string | undefined;
  onChange: () => void;
};

/** Whom the note will be filed under: one line that is a button. */
export function PersonLine({ subject, detail, onChange }: PersonLineProps) {
  const line = subject && subject.kind !== 'contact' ? words.newPersonHint : detail;
  return (
    <div>
      <button type="button" className={styles.line} onClick={onChange} aria-haspopup="listbox" title={words.change}>
        <span className={styles.about}>{words.about}</span>
        {subject ? (
          <PersonName name={nameOfSubject(subject)} className={styles.name} />
        ) : (
          <span className={styles.nobody}>{words.nobody}</span>
        )}
        {subject && subject.kind !== 'contact' && <span className={styles.mark}>{words.newMark}</span>}
        <Icon name="chevron" />
      </button>
      {line !== undefined && (
        <p className={styles.detail}>
          <bdi>{line}</bdi>
        </p>
      )}
    </div>
  );
}
