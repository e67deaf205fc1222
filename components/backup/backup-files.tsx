import { backup as words } from '../../lib/locales';
import { Ago } from '../ui/ago';
import { PagedList } from '../ui/paged-list';
import styles from './backup-files.module.css';

export type ShownBackup = {
  id: string;
  name: string;
  at: number;
  size: number;
  sealed: boolean;
  why: 'daily' | 'safety';
  place: 'folder' | 'downloads' | 'handed';
  /** Not where files go now. */
  elsewhere: boolean;
};

/** What was made and is still kept, newest first. */
export function BackupFiles({ files, now }: { files: readonly ShownBackup[]; now: number }) {
  return (
    <PagedList rows={files} page={24} label={words.files.title} idOf={({ id }) => id} moreLabel={words.files.more}>
      {(file) => (
        <li className={styles.file}>
          <span className={styles.when}>
            <Ago at={file.at} now={now} />
          </span>
          <span className={styles.about}>
            <span className={styles.name}>{file.name}</span>
            {marksOf(file).map((mark) => (
              <span key={mark}> · {mark}</span>
            ))}
          </span>
          <span className={styles.size}>{words.sayBytes(file.size)}</span>
        </li>
      )}
    </PagedList>
  );
}

function marksOf({ place, elsewhere, sealed, why }: ShownBackup): string[] {
  return [
    place === 'handed' ? words.files.handed : elsewhere ? words.files.earlierPlace : '',
    sealed ? words.files.sealed : '',
    why === 'safety' ? words.files.safety : '',
  ].filter(Boolean);
}
