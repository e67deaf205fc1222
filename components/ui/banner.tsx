import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { Icon } from './icon';
import { join } from './join';

type BannerProps = {
  tone?: 'plain' | 'warn' | 'serious';
  /** What happened. */
  title?: string;
  /** What to do about it: buttons. */
  actions?: ReactNode;
  children?: ReactNode;
};

/** A line that must be seen: what happened and what to do. Serious ones are read out at once. */
export function Banner({ tone = 'plain', title, actions, children }: BannerProps) {
  return (
    <div className={join(styles.banner, styles[tone])} role={tone === 'serious' ? 'alert' : 'status'}>
      {tone !== 'plain' && <Icon name="warning" />}
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
