import { backup as words } from '../../lib/locales';
import { Button } from '../ui/button';
import styles from './place-choice.module.css';

type PlaceChoiceProps = {
  /** The place in use. */
  kind: 'folder' | 'downloads' | undefined;
  /** The folder's name, while it is known. */
  folder: string | undefined;
  /** This browser can write into a folder that the user picks. */
  canPick: boolean;
  /** A file is being made. */
  busy: boolean;
  onPick: () => void;
  onDownloads: () => void;
};

/** The two places a file can go to: the better one first, each with what it means. */
export function PlaceChoice({ kind, folder, canPick, busy, onPick, onDownloads }: PlaceChoiceProps) {
  return (
    <ul className={styles.places}>
      {canPick && (
        <Place
          name={kind === 'folder' && folder ? words.place.folderIs(folder) : words.place.folder}
          about={words.place.folderHint}
          inUse={kind === 'folder'}
          button={kind === 'folder' ? words.place.pickAnother : words.place.pick}
          main={kind === undefined}
          {...{ busy }}
          onChoose={onPick}
        />
      )}
      <Place
        name={kind === 'downloads' ? words.place.downloadsIs : words.place.downloads}
        about={canPick ? words.place.downloadsHint : words.place.downloadsHintOnly}
        inUse={kind === 'downloads'}
        button={kind === 'downloads' ? undefined : words.place.useDownloads}
        main={kind === undefined && !canPick}
        {...{ busy }}
        onChoose={onDownloads}
      />
    </ul>
  );
}

type PlaceProps = {
  name: string;
  about: string;
  inUse: boolean;
  /** Absent where there is nothing left to choose. */
  button: string | undefined;
  main: boolean;
  busy: boolean;
  onChoose: () => void;
};

function Place({ name, about, inUse, button, main, busy, onChoose }: PlaceProps) {
  return (
    <li className={styles.place} data-in-use={inUse || undefined}>
      <div className={styles.words}>
        <p className={styles.name}>
          <bdi>{name}</bdi>
          {inUse && <span className={styles.inUse}>{words.place.inUse}</span>}
        </p>
        <p className={styles.about}>{about}</p>
      </div>
      {button && (
        <Button look={main ? 'main' : 'plain'} disabled={busy} onClick={onChoose}>
          {button}
        </Button>
      )}
    </li>
  );
}
