import { RecordBanner } from '../../components/record/record-banner';
import type { Health } from '../../lib/data/health';
import type { RepairReport } from '../../lib/data/two-copies/repair-report';
import { NOW } from './people';

const nothing = () => {};

function banner(health: Health, report: RepairReport | null = null) {
  const stuck = health.kind === 'copy-only' ? nothing : undefined;
  return (
    <RecordBanner {...{ health, report }} onDismiss={nothing} onTryAgain={nothing} onMakeAgain={stuck} busy={false} />
  );
}

const report: RepairReport = { id: 'repair', at: NOW, what: 'record', people: 312, notes: 4_870, unread: 0 };
const whole: Health = { kind: 'whole' };

/** Everything that can be said of the record itself. */
export const standings = {
  restoring: banner({ kind: 'restoring' }),
  'copy-only': banner({ kind: 'copy-only', problem: 'unavailable' }),
  'record-only': banner({ kind: 'record-only', problem: 'quota' }),
  newer: banner({ kind: 'newer' }),
  'put-back': banner(whole, report),
  'put-back-unread': banner(whole, { ...report, unread: 3 }),
  'copied-again': banner(whole, { ...report, what: 'copy', people: 1, notes: 1 }),
};
