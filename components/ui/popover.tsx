import { Popover as BasePopover } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import { join } from './join';
import styles from './popover.module.css';
import popup from './popup.module.css';

/** Something to do in a popover that is then over: the button acts, and the popover closes. */
export function PopoverAct({ button }: { button: ReactElement }) {
  return <BasePopover.Close render={button} />;
}

type PopoverProps = {
  trigger: ReactElement;
  title: string;
  children: ReactNode;
};

/** A short explanation with something to do in it. Escape or a click beside it closes it. */
export function Popover({ trigger, title, children }: PopoverProps) {
  return (
    <BasePopover.Root>
      <BasePopover.Trigger render={trigger} />
      <BasePopover.Portal>
        <BasePopover.Positioner className={popup.positioner} sideOffset={6} align="end" collisionPadding={8}>
          <BasePopover.Popup className={join(popup.popup, popup.roomy)}>
            <BasePopover.Title className={styles.title}>{title}</BasePopover.Title>
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
