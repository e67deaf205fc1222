import { join } from './join';
import styles from './person-name.module.css';

type PersonNameProps = {
  name: string;
  /** Let a long name run over several lines instead of cutting it. */
  whole?: boolean;
  className?: string | undefined;
};

/** A person's name in its own direction. Cut at the end of the line when too long; whole on hover. */
export function PersonName({ name, whole = false, className }: PersonNameProps) {
  return (
    <bdi dir="auto" title={whole ? undefined : name} className={join(!whole && styles.cut, className)}>
      {name}
    </bdi>
  );
}
