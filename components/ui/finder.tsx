import { Combobox as BaseCombobox } from '@base-ui/react/combobox';
import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import dialog from './dialog.module.css';
import styles from './finder.module.css';
import menu from './menu.module.css';
import { VisuallyHidden } from './visually-hidden';

export type Found = {
  id: string;
  label: string;
  /** A second, quieter line. */
  detail?: string;
  /** In the person's own words: set in serif. */
  quoted?: boolean;
};

export type FoundGroup = { title: string; items: readonly Found[] };

type FinderProps = {
  open: boolean;
  onClose: () => void;
  label: string;
  placeholder: string;
  typed: string;
  onType: (typed: string) => void;
  /** What fits the typed words, best first: the caller searches. */
  groups: readonly FoundGroup[];
  onChoose: (found: Found) => void;
  /** Said when nothing fits. */
  empty: ReactNode;
};

/** One field over everything: type, go down with the arrows, Enter. Escape closes; the focus returns where it was. */
export function Finder(props: FinderProps) {
  const items = props.groups.map(({ title, items: rows }) => ({ value: title, items: [...rows] }));
  return (
    <BaseDialog.Root open={props.open} onOpenChange={(next) => !next && props.onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={dialog.backdrop} />
        <BaseDialog.Popup className={styles.finder}>
          <VisuallyHidden>
            <BaseDialog.Title>{props.label}</BaseDialog.Title>
          </VisuallyHidden>
          <BaseCombobox.Root
            inline
            open
            items={items}
            filter={null}
            inputValue={props.typed}
            onInputValueChange={(typed, details) => details.reason !== 'item-press' && props.onType(typed)}
            value={null}
            onValueChange={(found: Found | null) => found && props.onChoose(found)}
            itemToStringLabel={(found: Found) => found.label}
            autoHighlight
          >
            <BaseCombobox.Input
              aria-label={props.label}
              dir="auto"
              className={styles.input}
              placeholder={props.placeholder}
              autoFocus
            />
            <BaseCombobox.Empty className={styles.empty}>{props.empty}</BaseCombobox.Empty>
            <BaseCombobox.List className={styles.list}>
              {({ value, items: rows }: { value: string; items: Found[] }) => (
                <BaseCombobox.Group key={value} items={rows} className={styles.group}>
                  <BaseCombobox.GroupLabel className={styles.title}>{value}</BaseCombobox.GroupLabel>
                  <BaseCombobox.Collection>
                    {(found: Found) => <Row key={found.id} found={found} />}
                  </BaseCombobox.Collection>
                </BaseCombobox.Group>
              )}
            </BaseCombobox.List>
          </BaseCombobox.Root>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

function Row({ found }: { found: Found }) {
  return (
    <BaseCombobox.Item value={found} className={`${menu.item} ${styles.row}`}>
      <bdi className={found.quoted ? styles.quoted : styles.label}>{found.label}</bdi>
      {found.detail && <bdi className={styles.detail}>{found.detail}</bdi>}
    </BaseCombobox.Item>
  );
}
