import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { Icon, type IconName } from './icon';
import { join } from './join';

type ButtonProps = ComponentProps<'button'> & {
  /** main: the one thing to do here · plain: other things · quiet: reads as a link · serious: can't easily be taken back. */
  look?: 'main' | 'plain' | 'quiet' | 'serious';
  icon?: IconName;
  /** Still at it: the button stays where it is and can't be pressed again. */
  busy?: boolean;
};

/** A button with words. `type` is "button" unless a form says otherwise. */
export function Button({ look = 'plain', icon, busy = false, className, children, disabled, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      className={join(styles.button, styles[look], className)}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  icon: IconName;
  /** Its name, for those who can't see the icon and for those who wonder: also shown on hover. */
  label: string;
};

/** For the few icons everyone knows (close, more, edit); named in words all the same. */
export function IconButton({ icon, label, className, ...rest }: IconButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} {...rest} className={join(styles.iconButton, className)}>
      <Icon name={icon} />
    </button>
  );
}
