import { useContext } from 'react';
import { hidden as words } from '../../lib/locales';
import { Button } from './button';
import styles from './hidden-line.module.css';
import { PrivateHidden } from './private-hidden';

/** Says that everything private is hidden, and how it comes back; nothing while it isn't. */
export function HiddenLine() {
  const { hidden, hide } = useContext(PrivateHidden);
  return (
    <div role="status">
      {hidden && (
        <div className={styles.line}>
          <p>
            {words.line} {words.how}
          </p>
          <Button look="quiet" onClick={() => hide(false)}>
            {words.show}
          </Button>
        </div>
      )}
    </div>
  );
}
