import { useState } from 'react';
import { Banner } from '../../components/ui/banner';
import { Switch } from '../../components/ui/switch';
import type { SettingsPatch } from '../../lib/app/settings';
import type { Settings } from '../../lib/core/settings';
import { useNotifications } from '../../lib/live/use-notifications';
import { today } from '../../lib/locales';

const words = today.reminders;

type RemindersSwitchProps = { settings: Settings; change: (patch: () => SettingsPatch) => void };

/** Reminders, on only while the browser allows them: it is asked in the click that switches them on. */
export function RemindersSwitch({ settings, change }: RemindersSwitchProps) {
  const { allowed, ask } = useNotifications();
  const [refused, setRefused] = useState(false);
  const wanted = settings.reminders ?? false;
  const turn = async (on: boolean) => {
    setRefused(false);
    if (!on) return change(() => ({ reminders: false }));
    // Nothing may be awaited before this: the browser asks only while the click is being handled.
    if (await ask()) change(() => ({ reminders: true }));
    else setRefused(true);
  };
  return (
    <>
      <Switch
        label={words.title}
        about={words.text}
        on={wanted && allowed !== false}
        onChange={(on) => void turn(on)}
        disabled={settings.consentAt === undefined}
      />
      {refused && <Banner tone="warn">{words.refused}</Banner>}
      {!refused && wanted && allowed === false && <Banner tone="warn">{words.takenBack}</Banner>}
    </>
  );
}
