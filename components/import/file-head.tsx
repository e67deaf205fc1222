import { importWords as words } from '../../lib/locales';
import { Button } from '../ui/button';
import styles from './file-head.module.css';

type EncodingName = keyof typeof words.encodings;

type FileHeadProps = {
  name: string;
  kind: keyof typeof words.kinds;
  encoding: EncodingName;
  disabled: boolean;
  onEncoding: (encoding: EncodingName) => void;
  onAnother: () => void;
};

/** The only file: what it was taken for, and how its letters were read; the last can be corrected. */
export function FileHead({ name, kind, encoding, disabled, onEncoding, onAnother }: FileHeadProps) {
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <p className={styles.kind}>{words.kinds[kind]}</p>
        <p className={styles.name}>
          <bdi>{name}</bdi>
        </p>
      </div>
      <EncodingChoice {...{ encoding, disabled, onEncoding }} />
      <Button disabled={disabled} onClick={onAnother}>
        {words.another}
      </Button>
    </div>
  );
}

type EncodingChoiceProps = Pick<FileHeadProps, 'encoding' | 'disabled' | 'onEncoding'>;

/** How the letters of a file were read; can be corrected. */
export function EncodingChoice({ encoding, disabled, onEncoding }: EncodingChoiceProps) {
  return (
    <label className={styles.encoding}>
      <span>{words.encoding}</span>
      <select
        value={encoding}
        disabled={disabled}
        title={words.encodingHint}
        onChange={(event) => onEncoding(event.target.value as EncodingName)}
      >
        {Object.entries(words.encodings).map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
