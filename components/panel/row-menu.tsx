import { common, panel } from '../../lib/locales';
import { IconButton } from '../ui/button';
import { Menu } from '../ui/menu';

/** The little menu at the end of a row of the record. Deleting can be undone, so nothing is asked first. */
export function RowMenu({ what, onForget }: { what: string; onForget: () => void }) {
  return (
    <Menu
      trigger={<IconButton icon="dots" label={panel.open.more(what)} />}
      items={[{ id: 'forget', label: common.remove }]}
      onChoose={onForget}
    />
  );
}
