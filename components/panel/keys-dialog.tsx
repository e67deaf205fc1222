import { common, panel } from '../../lib/locales';
import { Dialog } from '../ui/dialog';
import { Kbd } from '../ui/kbd';
import styles from './keys-dialog.module.css';

/** The keys of the panel. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title={panel.keys.title} closeLabel={common.close} about={panel.keys.about}>
      <dl className={styles.keys}>
        {panel.keys.rows.map(([key, does]) => (
          <div key={key} className={styles.row}>
            <dt>
              {key.split(' ').map((one) => (
                <Kbd key={one}>{one}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
