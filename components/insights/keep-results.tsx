import { insights } from '../../lib/locales';
import { Button } from '../ui/button';
import { Switch } from '../ui/switch';

const words = insights.keep;

export type KeepResultsProps = {
  on: boolean;
  /** Nothing may be kept before the user agreed. */
  disabled?: boolean;
  /** Results that are kept; without any there is nothing to delete. */
  count: number;
  busy: boolean;
  onKeep: (on: boolean) => void;
  onDeleteAll: () => void;
};

/** Whether results of drafts are kept at all, and the way to be rid of them. */
export function KeepResults({ on, disabled = false, count, busy, onKeep, onDeleteAll }: KeepResultsProps) {
  return (
    <>
      <Switch label={words.label} about={words.about} on={on} disabled={disabled} onChange={onKeep} />
      {count > 0 && (
        <div>
          <Button busy={busy} onClick={onDeleteAll}>
            {words.deleteAll}
          </Button>
        </div>
      )}
    </>
  );
}
