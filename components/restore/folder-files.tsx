import { backup, restore as words } from '../../lib/locales';
import { Section } from '../page/section';
import { Ago } from '../ui/ago';
import { Button } from '../ui/button';
import { PagedList } from '../ui/paged-list';
import styles from './folder-files.module.css';

type FolderFilesProps = {
  files: readonly { name: string; size: number; at: number }[];
  now: number;
  onChoose: (name: string) => void;
};

/** Files in the folder of backups: nobody has to go looking for them. */
export function FolderFiles({ files, now, onChoose }: FolderFilesProps) {
  if (files.length === 0) return null;
  return (
    <Section title={words.folder.title}>
      <PagedList
        rows={files}
        page={7}
        label={words.folder.title}
        idOf={({ name }) => name}
        moreLabel={backup.files.more}
      >
        {({ name, size, at }) => (
          <li className={styles.file}>
            <span className={styles.when}>
              <Ago at={at} now={now} />
            </span>
            <span className={styles.name}>
              {name} · {backup.sayBytes(size)}
            </span>
            <Button look="quiet" aria-label={words.folder.lookAt(name)} onClick={() => onChoose(name)}>
              {words.folder.look}
            </Button>
          </li>
        )}
      </PagedList>
    </Section>
  );
}
