import { Switch as BaseSwitch } from '@base-ui/react/switch';
import { type ReactNode, useId } from 'react';
import styles from './switch.module.css';

type SwitchProps = {
  label: string;
  /** What it means to have it on, one or two sentences. */
  about?: ReactNode;
  on: boolean;
  onChange: (on: boolean) => void;
  disabled?: boolean;
};

/** On or off, at once; never for something that waits for a Save. */
export function Switch({ label, about, on, onChange, disabled = false }: SwitchProps) {
  const id = useId();
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <label id={`${id}-label`} htmlFor={id} className={styles.label}>
          {label}
        </label>
        {about && (
          <div id={`${id}-about`} className={styles.about}>
            {about}
          </div>
        )}
      </div>
      <BaseSwitch.Root
        id={id}
        checked={on}
        onCheckedChange={(next) => onChange(next)}
        disabled={disabled}
        className={styles.track}
        aria-labelledby={`${id}-label`}
        aria-describedby={about ? `${id}-about` : undefined}
      >
        <BaseSwitch.Thumb className={styles.thumb} />
      </BaseSwitch.Root>
    </div>
  );
}
