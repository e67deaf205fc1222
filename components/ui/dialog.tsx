import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { IconButton } from './button';
import styles from './dialog.module.css';

type DialogProps = {
  open: boolean;
  /** Escape, the cross, or a click beside it. */
  onClose: () => void;
  title: string;
  /** The cross in words. */
  closeLabel: string;
  /** One or two sentences under the title. */
  about?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
};

/** A question or a small task above everything else. Focus stays inside, and returns to where it came from. */
export function Dialog({ open, onClose, title, closeLabel, about, children, actions }: DialogProps) {
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles.backdrop} />
        <BaseDialog.Popup className={styles.dialog}>
          <div className={styles.head}>
            <BaseDialog.Title className={styles.title}>{title}</BaseDialog.Title>
            <BaseDialog.Close render={<IconButton icon="cross" label={closeLabel} />} />
          </div>
          {about && (
            <BaseDialog.Description className={styles.about} render={<div />}>
              {about}
            </BaseDialog.Description>
          )}
          {children}
          {actions && <div className={styles.actions}>{actions}</div>}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
