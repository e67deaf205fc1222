import type { ReactNode } from 'react';
import { join } from '../ui/join';
import styles from './back-link.module.css';

type BackLinkProps = {
  /** The list it came from: "#people". */
  href: string;
  /** Where the page spaces it otherwise than its other parts. */
  className?: string | undefined;
  children: ReactNode;
};

/** From one thing's page back to the list of them. */
export function BackLink({ href, className, children }: BackLinkProps) {
  return (
    <a href={href} className={join(styles.back, className)}>
      ← {children}
    </a>
  );
}
