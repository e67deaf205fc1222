import type { Settings } from '../../lib/core/settings';
import { timeline } from '../../lib/locales';
import { Switch } from '../ui/switch';

const words = timeline.settings;

type TimelineSwitchesProps = {
  settings: Pick<Settings, 'logMail' | 'keepSubjects'>;
  disabled?: boolean;
  onChange: (patch: Pick<Settings, 'logMail' | 'keepSubjects'>) => void;
};

/** Whether mails seen in the browser enter the timeline, and with how much. */
export function TimelineSwitches({ settings, disabled = false, onChange }: TimelineSwitchesProps) {
  const on = settings.logMail !== false;
  return (
    <>
      <Switch
        label={words.mail.title}
        about={words.mail.text}
        on={on}
        disabled={disabled}
        onChange={(logMail) => onChange({ logMail })}
      />
      <Switch
        label={words.subjects.title}
        about={words.subjects.text}
        on={on && settings.keepSubjects === true}
        disabled={disabled || !on}
        onChange={(keepSubjects) => onChange({ keepSubjects })}
      />
    </>
  );
}
