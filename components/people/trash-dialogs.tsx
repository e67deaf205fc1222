import { common, trash as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Progress } from '../ui/progress';
import styles from './trash-dialogs.module.css';

type AskProps = { busy: boolean; problem?: string | undefined; onConfirm: () => void; onClose: () => void };

/** Asked once, because it is final: what it takes, and what still holds it. */
export function EmptyTrashDialog({ amount, busy, problem, onConfirm, onClose }: AskProps & { amount: number }) {
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.emptying.title}
      about={words.emptying.text(amount)}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={onClose}>{words.emptying.cancel}</Button>
          <Button look="serious" busy={busy} onClick={onConfirm}>
            {words.emptying.confirm}
          </Button>
        </>
      }
    >
      <ul className={styles.points}>
        <li>{words.emptying.backups}</li>
        <li>{words.emptying.merges}</li>
      </ul>
      <Problem>{problem}</Problem>
    </Dialog>
  );
}

type DeletePeopleProps = AskProps & {
  /** Of those who are selected. */
  names: readonly string[];
  /** How many are deleted already; null before it began. */
  done: number | null;
};

const SHOWN = 8;

/** Several people at once: who they are, then how far it is. */
export function DeletePeopleDialog({ names, done, busy, problem, onConfirm, onClose }: DeletePeopleProps) {
  const left = names.length - SHOWN;
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.deleting.title(names.length)}
      about={words.deleting.text}
      closeLabel={common.close}
      actions={
        <>
          <Button onClick={onClose} disabled={busy}>
            {words.deleting.cancel}
          </Button>
          <Button look="serious" busy={busy} onClick={onConfirm}>
            {words.deleting.confirm(names.length)}
          </Button>
        </>
      }
    >
      <ul className={styles.names}>
        {names.slice(0, SHOWN).map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name, and the list never changes order
          <li key={at}>
            <bdi dir="auto">{name}</bdi>
          </li>
        ))}
        {left > 0 && <li>{words.more(left)}</li>}
      </ul>
      {done !== null && names.length > SHOWN && (
        <Progress
          label={words.deleting.title(names.length)}
          value={done / names.length}
          detail={words.deleting.progress(done, names.length)}
        />
      )}
      <Problem>{problem}</Problem>
    </Dialog>
  );
}

function Problem({ children }: { children: string | undefined }) {
  return children ? (
    <p role="alert" className={styles.problem}>
      {children}
    </p>
  ) : null;
}
