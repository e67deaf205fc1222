import { type ComponentProps, useId } from 'react';
import box from './field.module.css';
import { join } from './join';
import styles from './text-field.module.css';

type Shared = {
  label: string;
  /** The label is for assistive technology only: the place says the rest. */
  labelHidden?: boolean;
  /** One line below the field. */
  hint?: string;
  /** What is wrong and what to do, replaces the hint. */
  error?: string | undefined;
};

type TextFieldProps = ComponentProps<'input'> & Shared;
type TextAreaProps = ComponentProps<'textarea'> & Shared;

/**
 * One line of text with its label, hint and error tied together. Text runs in the direction it is written in. The browser
 * is told to remember none of it: its own stores know no lock.
 */
export function TextField({ label, labelHidden, hint, error, className, ...rest }: TextFieldProps) {
  const own = useId();
  const id = rest.id ?? own;
  return (
    <Frame {...{ id, label, labelHidden, hint, error, className }}>
      <input
        dir="auto"
        autoComplete="off"
        {...rest}
        id={id}
        {...tie(id, hint, error)}
        className={join(box.field, styles.input)}
      />
    </Frame>
  );
}

/** Several lines; three tall unless `rows` says otherwise. */
export function TextArea({ label, labelHidden, hint, error, className, ...rest }: TextAreaProps) {
  const own = useId();
  const id = rest.id ?? own;
  return (
    <Frame {...{ id, label, labelHidden, hint, error, className }}>
      <textarea
        dir="auto"
        autoComplete="off"
        rows={3}
        {...rest}
        id={id}
        {...tie(id, hint, error)}
        className={join(box.field, styles.input, styles.area)}
      />
    </Frame>
  );
}

function tie(id: string, hint: string | undefined, error: string | undefined) {
  return {
    'aria-describedby': hint || error ? `${id}-about` : undefined,
    'aria-invalid': error ? true : undefined,
  };
}

type FrameProps = {
  id: string;
  label: string;
  labelHidden: boolean | undefined;
  hint: string | undefined;
  error: string | undefined;
  className: string | undefined;
  children: React.ReactNode;
};

function Frame({ id, label, labelHidden, hint, error, className, children }: FrameProps) {
  return (
    <div className={join(styles.field, className)}>
      <label htmlFor={id} className={labelHidden ? styles.hidden : styles.label}>
        {label}
      </label>
      {children}
      {(error || hint) && (
        <p id={`${id}-about`} className={error ? styles.error : styles.hint} role={error ? 'alert' : undefined}>
          {error || hint}
        </p>
      )}
    </div>
  );
}
