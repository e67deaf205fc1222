import type { Settings } from '../../lib/core/settings';
import { rights } from '../../lib/locales';
import { Pick as Choice } from '../ui/pick';
import { Switch } from '../ui/switch';
import styles from './rights-settings.module.css';

type Chosen = Partial<Pick<Settings, 'askDelicate' | 'reviewMonths'>>;

type RightsSettingsProps = { settings: Chosen; onChange: (patch: Chosen) => void };

const MONTHS = [12, 24, 36, 0] as const;
const MONTH_WORDS = Object.fromEntries(MONTHS.map((months) => [`m${months}`, rights.review.setting.months(months)]));

/** What is done for the people who are written about: delicate notes, and who is untouched for long. */
export function RightsSettings({ settings, onChange }: RightsSettingsProps) {
  const { setting } = rights.review;
  return (
    <>
      <Switch
        label={rights.delicate.setting.title}
        about={rights.delicate.setting.text}
        on={settings.askDelicate !== false}
        onChange={(askDelicate) => onChange({ askDelicate })}
      />
      <div className={styles.row}>
        <div>
          <p>{setting.title}</p>
          <p className={styles.about}>{setting.text}</p>
          <p className={styles.about}>
            <a href="#review">{rights.review.nav}</a>
          </p>
        </div>
        <Choice
          label={setting.title}
          value={`m${settings.reviewMonths ?? 24}`}
          words={MONTH_WORDS}
          onPick={(id) => {
            const reviewMonths = MONTHS.find((months) => `m${months}` === id);
            if (reviewMonths !== undefined) onChange({ reviewMonths });
          }}
        />
      </div>
    </>
  );
}
