import { type ReactNode, useMemo } from 'react';
import { usePanelKeys } from '../../components/panel/use-panel-keys';
import { PrivateHidden } from '../../components/ui/private-hidden';
import { hidePrivate, usePrivateHidden } from '../../lib/live/use-private-hidden';

type HidingAroundProps = {
  /** The key h hides and shows, on every page inside. The panel has keys of its own. */
  byKey?: boolean;
  children: ReactNode;
};

/** Tells everything inside whether private things are hidden just now; one answer for all pages of the extension. */
export function HidingAround({ byKey = false, children }: HidingAroundProps) {
  const hidden = usePrivateHidden();
  usePanelKeys(byKey ? { h: () => hidePrivate(!hidden) } : {});
  const hiding = useMemo(() => ({ hidden, hide: hidePrivate }), [hidden]);
  return <PrivateHidden value={hiding}>{children}</PrivateHidden>;
}
