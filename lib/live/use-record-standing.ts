import { useState } from 'react';
import type { Health } from '../data/health';
import { makeRecordAgain, tryAgain } from '../data/two-copies/open-record';
import { dismissRepairReport, type RepairReport, readRepairReport } from '../data/two-copies/repair-report';
import { desk } from './desk';
import { useHealth } from './use-health';
import { useLive } from './use-live';

export type RecordStanding = {
  health: Health;
  report: RepairReport | null;
  busy: boolean;
  onDismiss(): void;
  onTryAgain(): void;
  onMakeAgain: (() => void) | undefined;
};

/** How the record stands in this window, what the last repair did, and what can be done about either. */
export function useRecordStanding(): RecordStanding {
  const health = useHealth();
  const report = useLive('repair', ({ db }) => readRepairReport(db));
  const [busy, setBusy] = useState(false);
  const makeAgain = () => {
    setBusy(true);
    makeRecordAgain(desk().db)
      // What went wrong shows in the health, which stays as it was.
      .catch(() => {})
      .finally(() => setBusy(false));
  };
  const stuck = health.kind === 'copy-only' && (health.problem === 'unavailable' || health.problem === 'unknown');
  return {
    health,
    report: report.kind === 'ready' ? report.value : null,
    busy,
    onDismiss: () => void dismissRepairReport(desk().db),
    onTryAgain: () => tryAgain(desk().db),
    onMakeAgain: stuck ? makeAgain : undefined,
  };
}
