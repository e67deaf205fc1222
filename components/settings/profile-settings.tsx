import { PROFILE_GROUPS, type ProfileGroup, type ProfilePoint } from '../../lib/core/profile-point';
import { DO_NOT_MENTION, PROFILE_POINTS, pointStanding } from '../../lib/core/profile-points';
import type { ProfilePreset, Settings } from '../../lib/core/settings';
import { profile } from '../../lib/locales';
import { Fold } from '../ui/fold';
import { Switch } from '../ui/switch';
import styles from './profile-settings.module.css';

const words = profile.settings;
const PRESETS = Object.keys(words.presets) as ProfilePreset[];

export type ProfileSettingsProps = {
  settings: Pick<Settings, 'preset' | 'pointsOn' | 'pointsOff' | 'special'>;
  onPreset: (preset: ProfilePreset) => void;
  onSpecial: (special: boolean) => void;
  onPoint: (id: string, on: boolean) => void;
};

/** Which of the profile's points are offered: by who the user is, one by one, and whether special categories may be kept. */
export function ProfileSettings(props: ProfileSettingsProps) {
  const { preset = 'seller', special = false } = props.settings;
  return (
    <div className={styles.profile}>
      <fieldset className={styles.presets} aria-describedby={preset === 'recruiter' ? 'preset-note' : undefined}>
        <legend className={styles.legend}>{words.preset}</legend>
        {PRESETS.map((one) => (
          <label key={one} className={styles.preset}>
            <input
              type="radio"
              name="preset"
              className={styles.dot}
              checked={preset === one}
              onChange={() => props.onPreset(one)}
            />
            {words.presets[one]}
          </label>
        ))}
      </fieldset>
      {preset === 'recruiter' && (
        <p id="preset-note" className={styles.note}>
          {words.recruiter}
        </p>
      )}
      <Switch label={words.special.title} about={words.special.text} on={special} onChange={props.onSpecial} />
      <section aria-label={words.points}>
        <h3 className={styles.legend}>{words.points}</h3>
        {PROFILE_GROUPS.map((group) => (
          <Fold key={group} title={profile.groups[group]}>
            <Points {...props} group={group} />
          </Fold>
        ))}
      </section>
      <p className={styles.note}>{words.credit}</p>
    </div>
  );
}

function Points({ settings, group, onPoint }: ProfileSettingsProps & { group: ProfileGroup }) {
  return (
    <ul className={styles.points}>
      {PROFILE_POINTS.filter((point) => point.group === group).map((point) => {
        const standing = pointStanding(point, settings);
        return (
          <li key={point.id}>
            <label className={styles.point} data-shut={standing === 'shut' || undefined}>
              <input
                type="checkbox"
                className={styles.dot}
                checked={standing === 'on'}
                disabled={standing === 'shut' || point.store === DO_NOT_MENTION}
                onChange={(event) => onPoint(point.id, event.target.checked)}
              />
              <span>
                {point.title}
                <span className={styles.about}>{aboutOf(point, settings)}</span>
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}

/** Why a point can't be switched, or how private what it asks for is. */
function aboutOf(point: ProfilePoint, settings: ProfileSettingsProps['settings']): string {
  if (point.store === DO_NOT_MENTION) return words.always;
  if (pointStanding(point, settings) === 'shut')
    return settings.preset === 'recruiter' && point.protected ? words.shutRecruiter : words.shutSpecial;
  return point.sensitivity >= 2 ? words.private : '';
}
