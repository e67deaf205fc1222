import { useId } from 'react';
import type { ExportFormat } from '../../lib/app/export-people';
import { exportWords as words } from '../../lib/locales';
import styles from './format-choice.module.css';

/** `everything`: the whole record in our own file, whatever the filters say. */
export type ExportKind = ExportFormat | 'everything';

const KINDS = Object.keys(words.formats) as ExportKind[];

type FormatChoiceProps = { kind: ExportKind; onKind: (kind: ExportKind) => void; disabled?: boolean };

/** Each kind of file, with what it is good for. */
export function FormatChoice({ kind, onKind, disabled = false }: FormatChoiceProps) {
  const id = useId();
  return (
    <fieldset className={styles.kinds} disabled={disabled}>
      <legend className={styles.legend}>{words.format}</legend>
      {KINDS.map((one) => (
        <div key={one} className={styles.kind}>
          <input
            type="radio"
            id={`${id}-${one}`}
            name={id}
            checked={kind === one}
            onChange={() => onKind(one)}
            aria-describedby={`${id}-${one}-about`}
            className={styles.dot}
          />
          <div>
            <label htmlFor={`${id}-${one}`} className={styles.name}>
              {words.formats[one].name}
            </label>
            <p id={`${id}-${one}-about`} className={styles.about}>
              {words.formats[one].text}
            </p>
          </div>
        </div>
      ))}
    </fieldset>
  );
}
