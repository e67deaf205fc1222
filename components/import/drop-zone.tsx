import { type DragEvent, type RefObject, useRef, useState } from 'react';
import { importWords as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { join } from '../ui/join';
import styles from './drop-zone.module.css';

type DropZoneProps = {
  onFiles: (files: File[]) => void;
  /** What may be dropped, in words; an import's where nothing is said. */
  says?: { drop: string; choose: string; dropHint: string };
  /** Takes one file only. */
  single?: boolean;
};

/** Takes files by dropping or choosing. Anything is taken: what a file is, its content says. */
export function DropZone({ onFiles, says = words, single = false }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    // Dropping is one way; the button inside does the same by keyboard and by voice.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      className={join(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <p className={styles.drop}>{says.drop}</p>
      <Button look="main" onClick={() => input.current?.click()}>
        {says.choose}
      </Button>
      <p className={styles.hint}>{says.dropHint}</p>
      <Chooser {...{ input, onFiles, single }} label={says.choose} />
    </div>
  );
}

type ChooserProps = Pick<DropZoneProps, 'onFiles'> & {
  input: RefObject<HTMLInputElement | null>;
  single: boolean;
  label: string;
};

function Chooser({ input, onFiles, single, label }: ChooserProps) {
  return (
    <input
      ref={input}
      type="file"
      multiple={!single}
      className={styles.input}
      aria-label={label}
      tabIndex={-1}
      onChange={(event) => {
        onFiles([...(event.target.files ?? [])]);
        // The same file may be chosen again after it was corrected.
        event.target.value = '';
      }}
    />
  );
}
