import { settings as words } from '../../lib/locales';
import { Button } from '../ui/button';
import { Switch } from '../ui/switch';
import styles from './site-switches.module.css';

/** off · asking: the browser's question is open · on · refused: asked and denied · gone: on, but access was taken away. */
export type SiteState = 'off' | 'asking' | 'on' | 'refused' | 'gone';

export type SiteRow = {
  id: string;
  name: string;
  /** The hosts it asks the browser for, as people read them. */
  hosts: string;
  state: SiteState;
  /** A webmail the user added by its address: it is removed, not switched off. */
  own?: true;
};

type SiteSwitchesProps = {
  sites: readonly SiteRow[];
  disabled?: boolean;
  /** Called inside the click, so that the browser may be asked. */
  onSwitch: (id: string, on: boolean) => void;
  /** Called inside the click: ask again for access that is gone. */
  onAskAgain: (id: string) => void;
};

/** One switch a site. Each asks the browser for that site's hosts only; a refusal is said, and the switch stays off. */
export function SiteSwitches({ sites, disabled = false, onSwitch, onAskAgain }: SiteSwitchesProps) {
  return (
    <ul className={styles.sites}>
      {sites.map((site) => (
        <li key={site.id}>
          {site.own ? (
            <Own site={site} disabled={disabled} onRemove={() => onSwitch(site.id, false)} />
          ) : (
            <Switch
              label={site.name}
              about={site.hosts}
              on={site.state === 'on' || site.state === 'gone' || site.state === 'asking'}
              disabled={disabled || site.state === 'asking'}
              onChange={(on) => onSwitch(site.id, on)}
            />
          )}
          <SiteNote site={site} onAskAgain={() => onAskAgain(site.id)} />
        </li>
      ))}
    </ul>
  );
}

function Own({ site, disabled, onRemove }: { site: SiteRow; disabled: boolean; onRemove: () => void }) {
  return (
    <div className={styles.own}>
      <div>
        <p className={styles.name}>
          <bdi>{site.name}</bdi>
        </p>
        <p className={styles.note}>{site.hosts}</p>
      </div>
      <Button
        disabled={disabled || site.state === 'asking'}
        aria-label={words.sites.remove(site.name)}
        onClick={onRemove}
      >
        {words.sites.removeShort}
      </Button>
    </div>
  );
}

function SiteNote({ site, onAskAgain }: { site: SiteRow; onAskAgain: () => void }) {
  if (site.state === 'on' || site.state === 'off') return null;
  if (site.state === 'asking') return <p className={styles.note}>{words.sites.asking}</p>;
  if (site.state === 'refused')
    return (
      <p className={styles.warn} role="alert">
        {words.sites.refused(site.name)}
      </p>
    );
  return (
    <p className={styles.warn}>
      {words.sites.gone(site.name)}{' '}
      <Button look="quiet" onClick={onAskAgain}>
        {words.sites.askAgain}
      </Button>
    </p>
  );
}
