import { panel } from '../../lib/locales';
import { Button } from '../ui/button';
import type { PanelActions } from './actions';

/** For a page that isn't read well: how it is built, for whoever is to make it readable. */
export function CopyDiagnostics({ actions }: { actions: Pick<PanelActions, 'copyDiagnostics'> }) {
  return (
    <Button look="quiet" title={panel.diagnostics.about} onClick={actions.copyDiagnostics}>
      {panel.diagnostics.action}
    </Button>
  );
}
