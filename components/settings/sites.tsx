import type { LinkedInLevel } from '../../lib/core/settings';
import { settings as words } from '../../lib/locales';
import { LinkedInLevels } from './linkedin-levels';
import { type SiteRow, SiteSwitches } from './site-switches';
import styles from './sites.module.css';
import { type AddressCheck, WebmailForm } from './webmail-form';

/** Everything about where Acquaint may read: what is on, and what clicks do. All of `actions` run inside the click. */
export type SitesProps = {
  /** Sites with a switch of their own, then the user's own webmails. */
  sites: readonly SiteRow[];
  linkedin: { level: LinkedInLevel; refused: boolean };
  disabled?: boolean;
  /** The last change could not be stored. */
  failed?: boolean;
  actions: {
    switchSite(id: string, on: boolean): void;
    askAgain(id: string): void;
    setLinkedIn(level: LinkedInLevel): void;
    checkAddress(typed: string): AddressCheck;
    addWebmail(origin: string): void;
  };
};

/** The switches, the webmail field and LinkedIn's levels, as they stand on the welcome page and in the settings. */
export function Sites({ sites, linkedin, disabled = false, failed = false, actions }: SitesProps) {
  return (
    <div className={styles.sites}>
      <SiteSwitches sites={sites} disabled={disabled} onSwitch={actions.switchSite} onAskAgain={actions.askAgain} />
      <WebmailForm disabled={disabled} check={actions.checkAddress} onAdd={actions.addWebmail} />
      <LinkedInLevels
        level={linkedin.level}
        refused={linkedin.refused}
        disabled={disabled}
        onLevel={actions.setLinkedIn}
      />
      {failed && (
        <p role="alert" className={styles.failed}>
          {words.failed}
        </p>
      )}
    </div>
  );
}
