import { useState } from 'react';
import { addDays, dayIn } from '../../lib/core/days';
import { restUntil } from '../../lib/core/rest-until';
import type { TodayRow } from '../../lib/core/today';
import { common, today as words } from '../../lib/locales';
import { Button, IconButton } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Menu } from '../ui/menu';
import { TextField } from '../ui/text-field';
import type { TodayActions } from './actions';

type RestMenuProps = { row: TodayRow; what: string; now: number; actions: TodayActions };

/** Snooze, let go, put away. Snooze is not dismissal: it says until when. */
export function RestMenu({ row, what, now, actions }: RestMenuProps) {
  const [asking, setAsking] = useState(false);
  const rests = row.kind === 'leave' ? [] : (['tomorrow', 'next-week', 'day'] as const);
  const choose = (id: string) => {
    if (id === 'day') setAsking(true);
    else if (id === 'released' && row.kind === 'promise') actions.settle(row, 'released');
    else if (id === 'away') actions.rest(row);
    else if (id === 'tomorrow' || id === 'next-week') actions.rest(row, id);
  };
  return (
    <>
      <Menu
        trigger={<IconButton icon="dots" label={words.menu.label(what)} />}
        items={[
          ...rests.map((id) => ({ id, label: words.menu[id] })),
          ...(row.kind === 'promise' ? [{ id: 'released', label: words.menu.released, apart: true }] : []),
          { id: 'away', label: words.menu.away, apart: row.kind !== 'leave' && row.kind !== 'promise' },
        ]}
        onChoose={choose}
      />
      {asking && (
        <DayDialog
          what={what}
          now={now}
          onChoose={(day) => actions.rest(row, { day })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

type DayDialogProps = { what: string; now: number; onChoose: (day: string) => void; onClose: () => void };

function DayDialog({ what, now, onChoose, onClose }: DayDialogProps) {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const tomorrow = addDays(dayIn(here, now), 1);
  const [day, setDay] = useState(tomorrow);
  const [wrong, setWrong] = useState(false);
  const save = () => {
    if (restUntil({ day }, now) === null) return setWrong(true);
    onChoose(day);
    onClose();
  };
  return (
    <Dialog
      open
      title={words.dialog.title}
      about={words.dialog.about(what)}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button look="main" onClick={save}>
            {words.dialog.save}
          </Button>
        </>
      }
    >
      <TextField
        type="date"
        label={words.dialog.day}
        min={tomorrow}
        value={day}
        error={wrong ? words.dialog.wrong : undefined}
        onChange={(event) => {
          setDay(event.target.value);
          setWrong(false);
        }}
      />
    </Dialog>
  );
}
