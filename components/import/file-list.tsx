import type { ReactNode } from 'react';
import { importWords as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import styles from './file-list.module.css';

type KindName = keyof typeof words.kinds;

export type ListedFile = {
  name: string;
  /** The archive it came in. */
  within?: string;
  /** Pages that came together are one line. */
  pages: number;
  kind: KindName | null;
  /** Why it can't be imported, in words. */
  problem?: string | undefined;
  wanted: boolean;
  /** The user must say something of it first. */
  open: boolean;
};

type FileListProps = {
  files: readonly ListedFile[];
  /** Files of an archive that hold nobody. */
  ignored: number;
  onLeave: (at: number, out: boolean) => void;
  onAnother: () => void;
  /** What there is to see and to correct of a file. */
  children: (at: number) => ReactNode;
};

/** All that was dropped: what each was taken for, whether it is wanted, and what can be corrected. */
export function FileList({ files, ignored, onLeave, onAnother, children }: FileListProps) {
  return (
    <div className={styles.list}>
      <ul className={styles.files}>
        {files.map((file, at) => (
          // Two files may have one name; their place tells them apart and never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at} className={styles.file}>
            <Head file={file} onLeave={(out) => onLeave(at, out)} />
            {file.kind && words.becomes[file.kind] && <p className={styles.soft}>{words.becomes[file.kind]}</p>}
            {file.problem && <p className={styles.problem}>{file.problem}</p>}
            {file.kind && !words.becomes[file.kind] && (
              <Fold key={String(file.open)} title={words.look} open={file.open}>
                <div className={styles.inside}>{children(at)}</div>
              </Fold>
            )}
          </li>
        ))}
      </ul>
      {ignored > 0 && <p className={styles.soft}>{words.ignored(ignored)}</p>}
      <div>
        <Button onClick={onAnother}>{words.another}</Button>
      </div>
    </div>
  );
}

function Head({ file, onLeave }: { file: ListedFile; onLeave: (out: boolean) => void }) {
  const { name, within, pages, kind, wanted } = file;
  const told = [pages > 1 ? words.pages(pages) : '', within && within !== name ? words.within(within) : ''];
  return (
    <div className={styles.head}>
      <input
        type="checkbox"
        data-row
        className={styles.box}
        checked={wanted && kind !== null}
        disabled={kind === null}
        aria-label={words.leave(name)}
        onChange={(event) => onLeave(!event.target.checked)}
      />
      <span className={styles.words}>
        <span className={styles.kind}>{kind ? words.kinds[kind] : words.unknownKind}</span>
        <bdi className={styles.name}>{name}</bdi>
        <span className={styles.soft}>
          <bdi>{told.filter(Boolean).join(' · ')}</bdi>
        </span>
      </span>
    </div>
  );
}
