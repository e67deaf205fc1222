import { useContext } from 'react';
import { rights as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { Rights } from './rights-of';
import styles from './rights-row.module.css';

/** Everything about them, and to erase them: at the end of what is known of a person. */
export function RightsRow({ contactId }: { contactId: string }) {
  const rights = useContext(Rights);
  if (!rights) return null;
  return (
    <div className={styles.row}>
      <Button look="quiet" onClick={() => rights.open('everything', contactId)}>
        {words.everything.open}
      </Button>
      <Button look="quiet" onClick={() => rights.open('erase', contactId)}>
        {words.erase.open}
      </Button>
    </div>
  );
}
