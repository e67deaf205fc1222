import { Combobox as BaseCombobox } from '@base-ui/react/combobox';
import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import dialog from './dialog.module.css';
import { useEnterFirst } from './enter-first';
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
  /** The groups are those for older words: it is still being looked for. */
  pending?: boolean;
  /** What fits the typed words, best first: the caller searches. */
  groups: readonly FoundGroup[];
  onChoose: (found: Found) => void;
  /** Said when nothing fits. */
  empty: ReactNode;
};

/** One field over everything: type, go down with the arrows, Enter. Escape closes; the focus returns where it was. */
export function Finder(props: FinderProps) {
  return (
    <BaseDialog.Root open={props.open} onOpenChange={(next) => !next && props.onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={dialog.backdrop} />
        <BaseDialog.Popup className={styles.finder}>
          <VisuallyHidden>
            <BaseDialog.Title>{props.label}</BaseDialog.Title>
          </VisuallyHidden>
          <Field {...props} />
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

function Field({ label, placeholder, typed, onType, pending = false, groups, onChoose, empty }: FinderProps) {
  const first = groups.find(({ items }) => items.length > 0)?.items[0];
  const onKeyDown = useEnterFirst({ typed, pending, takeFirst: () => first && onChoose(first), blank: true });
  return (
    <BaseCombobox.Root
      inline
      open
      items={groups.map(({ title, items }) => ({ value: title, items: [...items] }))}
      filter={null}
      inputValue={typed}
      onInputValueChange={(next, details) => details.reason !== 'item-press' && onType(next)}
      value={null}
      onValueChange={(found: Found | null) => found && onChoose(found)}
      itemToStringLabel={(found: Found) => found.label}
      autoHighlight
    >
      <BaseCombobox.Input
        aria-label={label}
        dir="auto"
        className={styles.input}
        placeholder={placeholder}
        autoFocus
        onKeyDown={onKeyDown}
      />
      <BaseCombobox.Empty className={styles.empty}>{empty}</BaseCombobox.Empty>
      <BaseCombobox.List className={styles.list}>
        {(group: Group) => <Rows key={group.value} {...group} />}
      </BaseCombobox.List>
    </BaseCombobox.Root>
  );
}

type Group = { value: string; items: Found[] };

function Rows({ value, items }: Group) {
  return (
    <BaseCombobox.Group items={items} className={styles.group}>
      <BaseCombobox.GroupLabel className={styles.title}>{value}</BaseCombobox.GroupLabel>
      <BaseCombobox.Collection>{(found: Found) => <Row key={found.id} found={found} />}</BaseCombobox.Collection>
    </BaseCombobox.Group>
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
