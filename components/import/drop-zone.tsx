import { type DragEvent, type RefObject, useRef, useState } from 'react';
import { importWords as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { join } from '../ui/join';
import styles from './drop-zone.module.css';

type DropZoneProps = { onFiles: (files: File[]) => void };

/** Takes files by dropping or choosing. Anything is taken: what a file is, its content says. */
export function DropZone({ onFiles }: DropZoneProps) {
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
      <p className={styles.drop}>{words.drop}</p>
      <Button look="main" onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      <p className={styles.hint}>{words.dropHint}</p>
      <Chooser input={input} onFiles={onFiles} />
    </div>
  );
}

function Chooser({ input, onFiles }: DropZoneProps & { input: RefObject<HTMLInputElement | null> }) {
  return (
    <input
      ref={input}
      type="file"
      multiple
      className={styles.input}
      aria-label={words.choose}
      tabIndex={-1}
      onChange={(event) => {
        onFiles([...(event.target.files ?? [])]);
        // The same file may be chosen again after it was corrected.
        event.target.value = '';
      }}
    />
  );
}
