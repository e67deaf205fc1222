import { common, rights } from '../../lib/locales';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { SaveEverything, type SaveEverythingProps } from './save-everything';

const words = rights.everything;

/** All that is held on one person, as a file to keep or to give them. */
export function EverythingDialog({
  name,
  onClose,
  ...saving
}: SaveEverythingProps & { name: string; onClose: () => void }) {
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title(name)}
      about={words.lead}
      closeLabel={common.close}
      actions={<Button onClick={onClose}>{words.close}</Button>}
    >
      <SaveEverything {...saving} />
    </Dialog>
  );
}
