import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import { join } from './join';
import popup from './popup.module.css';
import styles from './tooltip.module.css';

/** A few words more about a thing one can reach with the keyboard too; shown on hover and on focus. */
export function Tooltip({ words, children }: { words: string; children: ReactElement }) {
  return (
    <BaseTooltip.Root>
      <BaseTooltip.Trigger render={children} delay={350} />
      <BaseTooltip.Portal>
        <BaseTooltip.Positioner className={popup.positioner} sideOffset={6} collisionPadding={8}>
          <BaseTooltip.Popup className={join(popup.popup, styles.tip)}>{words}</BaseTooltip.Popup>
        </BaseTooltip.Positioner>
      </BaseTooltip.Portal>
    </BaseTooltip.Root>
  );
}
