import { Menu as BaseMenu } from '@base-ui/react/menu';
import type { ReactElement } from 'react';
import styles from './menu.module.css';
import popup from './popup.module.css';

type MenuItem = {
  id: string;
  label: string;
  /** The one in force, shown with a tick. */
  chosen?: boolean;
  /** A line between this one and the one before. */
  apart?: boolean;
  disabled?: boolean;
};

type MenuProps = {
  /** The button that opens it: IconButton, Button or Chip. */
  trigger: ReactElement;
  items: readonly MenuItem[];
  onChoose: (id: string) => void;
};

/** A few things to do with one thing. Arrows move, letters jump, Enter does, Escape backs out. */
export function Menu({ trigger, items, onChoose }: MenuProps) {
  return (
    <BaseMenu.Root modal={false}>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner className={popup.positioner} sideOffset={4} align="end" collisionPadding={8}>
          <BaseMenu.Popup className={popup.popup}>
            {items.map((item) => (
              <BaseMenu.Item
                key={item.id}
                className={styles.item}
                data-apart={item.apart || undefined}
                data-chosen={item.chosen || undefined}
                disabled={item.disabled ?? false}
                onClick={() => onChoose(item.id)}
              >
                {item.label}
              </BaseMenu.Item>
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}
