import { Combobox as BaseCombobox } from '@base-ui/react/combobox';
import { type ReactNode, useId } from 'react';
import styles from './combobox.module.css';
import { useEnterFirst } from './enter-first';
import box from './field.module.css';
import { join } from './join';
import menu from './menu.module.css';
import popup from './popup.module.css';
import field from './text-field.module.css';

export type Choice = {
  id: string;
  label: string;
  /** A second, quieter line. */
  detail?: string;
};

type ComboboxProps = {
  label: string;
  labelHidden?: boolean;
  placeholder?: string;
  /** What fits the typed words, best first: the caller searches. */
  choices: readonly Choice[];
  typed: string;
  onType: (typed: string) => void;
  onChoose: (choice: Choice) => void;
  /** The choices are those for older words: it is still being looked for. */
  pending?: boolean;
  /** Shown when nothing fits. */
  empty: ReactNode;
  autoFocus?: boolean;
};

/** A field that searches while one types. The caller does the searching, so ten thousand people are no matter. */
export function Combobox(props: ComboboxProps) {
  const id = useId();
  const { choices, typed, pending = false } = props;
  const takeFirst = () => choices[0] && props.onChoose(choices[0]);
  const onKeyDown = useEnterFirst({ typed, pending, takeFirst });
  return (
    <BaseCombobox.Root
      items={props.choices as Choice[]}
      filter={null}
      inputValue={props.typed}
      onInputValueChange={(typed, details) => details.reason !== 'item-press' && props.onType(typed)}
      value={null}
      onValueChange={(choice: Choice | null) => choice && props.onChoose(choice)}
      itemToStringLabel={(choice: Choice) => choice.label}
      autoHighlight
    >
      <div className={field.field}>
        <label htmlFor={id} className={props.labelHidden ? field.hidden : field.label}>
          {props.label}
        </label>
        <BaseCombobox.Input
          id={id}
          dir="auto"
          className={join(box.field, field.input)}
          placeholder={props.placeholder}
          autoFocus={props.autoFocus ?? false}
          onKeyDown={onKeyDown}
        />
      </div>
      <BaseCombobox.Portal>
        <BaseCombobox.Positioner className={popup.positioner} sideOffset={4} collisionPadding={8}>
          <BaseCombobox.Popup className={`${popup.popup} ${styles.popup}`}>
            <BaseCombobox.Empty className={styles.empty}>{!pending && props.empty}</BaseCombobox.Empty>
            <BaseCombobox.List>{(choice: Choice) => <Row key={choice.id} choice={choice} />}</BaseCombobox.List>
          </BaseCombobox.Popup>
        </BaseCombobox.Positioner>
      </BaseCombobox.Portal>
    </BaseCombobox.Root>
  );
}

function Row({ choice }: { choice: Choice }) {
  return (
    <BaseCombobox.Item value={choice} className={`${menu.item} ${styles.row}`}>
      <bdi className={styles.label}>{choice.label}</bdi>
      {choice.detail && <bdi className={styles.detail}>{choice.detail}</bdi>}
    </BaseCombobox.Item>
  );
}
