import { type ReactNode, useMemo } from 'react';
import { usePanelKeys } from '../../components/panel/use-panel-keys';
import { AskDelicate } from '../../components/ui/ask-delicate';
import { PrivateHidden } from '../../components/ui/private-hidden';
import { hidePrivate, usePrivateHidden } from '../../lib/live/use-private-hidden';
import { useSettings } from '../../lib/live/use-settings';
import { AskingAgain } from './asking-again';

type HidingAroundProps = {
  /** The key h hides and shows, on every page inside. The panel has keys of its own. */
  byKey?: boolean;
  children: ReactNode;
};

/**
 * Tells everything inside whether private things are hidden just now, and whether delicate notes are asked about; one answer
 * for all pages of the extension.
 */
export function HidingAround({ byKey = false, children }: HidingAroundProps) {
  const hidden = usePrivateHidden();
  usePanelKeys(byKey ? { h: () => hidePrivate(!hidden) } : {});
  const hiding = useMemo(() => ({ hidden, hide: hidePrivate }), [hidden]);
  const settings = useSettings();
  const asks = settings.kind !== 'ready' || settings.value.askDelicate !== false;
  return (
    <PrivateHidden value={hiding}>
      <AskDelicate value={asks}>{children}</AskDelicate>
      <AskingAgain />
    </PrivateHidden>
  );
}
