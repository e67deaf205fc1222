import type { ContactFile } from '../../lib/core/record';
import { coach } from '../../lib/locales';
import { Switch } from '../ui/switch';
import type { RecordActions } from './actions';

type CoachSwitchProps = { file: ContactFile; actions: Pick<RecordActions, 'coachFor'> };

/** Whether the draft coach speaks up in what is written to this person. */
export function CoachSwitch({ file: { contact }, actions }: CoachSwitchProps) {
  const name = contact.goesBy ?? contact.name;
  return (
    <Switch
      label={coach.people.label(name)}
      about={coach.people.about}
      on={!contact.coachOff}
      onChange={(on) => actions.coachFor(contact.id, name, on)}
    />
  );
}
