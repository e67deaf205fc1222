import { useContext, useState } from 'react';
import { type PledgeLine, readPledgeLine } from '../../lib/core/read-pledge-line';
import type { Contact, Pledge } from '../../lib/core/record';
import { readDay } from '../../lib/core/say-dates';
import { common, pledges as words } from '../../lib/locales';
import { DayReader } from '../ui/day-reader';
import { LineForm } from '../ui/line-form';
import { Pick } from '../ui/pick';
import type { RecordActions } from './actions';

type PledgeAddProps = { contact: Contact; now: number; actions: RecordActions; onClose: () => void };

/** One more promise, either way, in one line: what, and by when. What the day was understood as is said below it. */
export function PledgeAdd({ contact, now, actions, onClose }: PledgeAddProps) {
  const readDays = useContext(DayReader);
  const [by, setBy] = useState<Pledge['by']>('me');
  const [typed, setTyped] = useState('');
  const add = (line: string) => {
    const { what, due } = readPledgeLine(line, { now, readDays });
    return actions.addRow(contact.id, 'pledges', { by, what, state: 'open', line, at: now, ...(due ? { due } : {}) });
  };
  return (
    <LineForm
      label={words.line}
      placeholder={words.example[by]}
      place={`${contact.id}.pledge`}
      save={words.save}
      asked
      about={typed.trim() ? sayDue(readPledgeLine(typed, { now, readDays }), now) : undefined}
      onType={setTyped}
      onSave={add}
      onCancel={onClose}
    >
      <Pick label={words.who} value={by} words={{ me: words.me, them: words.them(contact.pronouns) }} onPick={setBy} />
    </LineForm>
  );
}

function sayDue({ due }: PledgeLine, now: number): string {
  const day = due ? readDay(due, now) : null;
  if (!day) return words.noDay;
  return day.days < 0 ? words.passed(common.day(day.at)) : words.due(common.exactDay(day.at));
}
