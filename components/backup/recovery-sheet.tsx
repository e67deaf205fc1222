import { Fragment, useState } from 'react';
import { backup as words } from '../../lib/locales';
import { Button } from '../ui/button';
import styles from './recovery-sheet.module.css';

type RecoverySheetProps = {
  /** "AGE-SECRET-KEY-1…" */
  recoveryKey: string;
  /** The day in words. */
  day: string;
  busy: boolean;
  onDone: () => void;
  onCancel: () => void;
  cancelLabel: string;
  /** What else the key opens. */
  also?: string;
};

/** Groups of letters are read and written without losing one's place; the key itself has no spaces. */
const inGroups = (key: string) => key.match(/^AGE-SECRET-KEY-1|.{1,6}/g) ?? [key];

/** Shown once, printed in black on one page: the key, what it opens, and how, with us and without us. */
export function RecoverySheet(props: RecoverySheetProps) {
  return (
    <section className={styles.sheet} aria-label={words.sheet.title}>
      <p className={styles.once}>{words.sheet.once}</p>
      <Paper {...props} />
      <Actions {...props} />
    </section>
  );
}

function Paper({ recoveryKey, day, also }: RecoverySheetProps) {
  const { sheet } = words;
  return (
    <div className={styles.paper}>
      <h3 className={styles.title}>{sheet.title}</h3>
      <p className={styles.made}>{sheet.made(day)}</p>
      <p className={styles.label}>{sheet.key}</p>
      <p className={styles.key} dir="ltr" data-key={recoveryKey}>
        {inGroups(recoveryKey).map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the groups of one key have no other name
          <Fragment key={at}>
            <span>{group}</span>
            <wbr />
          </Fragment>
        ))}
      </p>
      <p>{sheet.opens}</p>
      {also && <p>{also}</p>}
      <p>{sheet.how}</p>
      <p>{sheet.without}</p>
      <p className={styles.command} dir="ltr">
        {sheet.command}
      </p>
    </div>
  );
}

function Actions({ recoveryKey, busy, onDone, onCancel, cancelLabel }: RecoverySheetProps) {
  const [copied, setCopied] = useState<boolean>();
  const copy = () =>
    void navigator.clipboard.writeText(recoveryKey).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  const { sheet } = words;
  return (
    <>
      <div className={styles.actions}>
        <Button onClick={() => window.print()}>{sheet.print}</Button>
        <Button onClick={copy}>{sheet.copy}</Button>
        <Button look="main" busy={busy} onClick={onDone}>
          {sheet.done}
        </Button>
        <Button look="quiet" disabled={busy} onClick={onCancel}>
          {cancelLabel}
        </Button>
      </div>
      <p role="status">{copied === undefined ? '' : copied ? sheet.copied : sheet.copyFailed}</p>
    </>
  );
}
