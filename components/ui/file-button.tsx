import { useRef } from 'react';
import { Button } from './button';
import styles from './file-button.module.css';

type FileButtonProps = { label: string; busy?: boolean; onFile: (file: File) => void };

/** A button that lets the user choose one file. */
export function FileButton({ label, busy = false, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button busy={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        className={styles.input}
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again after it was corrected.
          event.target.value = '';
        }}
      />
    </>
  );
}
