import type { PanelActions } from '../../components/panel/actions';
import { saveSighting } from '../../lib/app/save-sighting';
import type { SettingsPatch } from '../../lib/app/settings';
import { browser } from '../../lib/browser/api';
import { openOwnPage, openPersonPage } from '../../lib/browser/panel';
import { requestOrigin } from '../../lib/browser/site-access';
import { isLinkedIn } from '../../lib/core/place';
import type { Settings } from '../../lib/core/settings';
import { changeAndTell } from '../../lib/live/change-and-tell';
import { desk } from '../../lib/live/desk';
import { allowAgain, resume } from '../../lib/live/leave-quiet';
import { tabToLookAt } from '../../lib/live/may-look';
import type { ActivePage } from '../../lib/live/use-active-page';
import { notices } from '../../lib/locales/en/notices';
import { tellPage } from '../../lib/messages/channel';
import { readProfileOnce } from '../../lib/messages/read-once';
import { copyDiagnostics } from './copy-diagnostics';
import type { Notices } from './use-notice';

type PageActions = Pick<
  PanelActions,
  | 'openWelcome'
  | 'openSettings'
  | 'openPerson'
  | 'openPage'
  | 'resume'
  | 'switchOn'
  | 'allowAgain'
  | 'reloadPage'
  | 'readAgain'
  | 'copyDiagnostics'
  | 'readProfile'
  | 'readKnown'
  | 'retryStorage'
>;

/** What the panel can ask of the page and of the switches. */
export function pageActions(page: ActivePage | null, { say, run }: Notices): PageActions {
  const tab = page?.tab;
  const read = () => readShown(tab, say);
  const said = (stored: Promise<boolean>) => stored.then((done) => done || say(notices.problems.unknown));
  return {
    openWelcome: () => void openOwnPage('welcome'),
    openSettings: () => void openOwnPage('settings'),
    openPerson: (contactId) => void openPersonPage(contactId),
    openPage: (route) => void openOwnPage(route),
    resume: () => void said(resume()),
    switchOn: (origin) => {
      // Asked first and at once: the browser wants the click.
      void requestOrigin(origin).then((yes) =>
        yes ? said(changeAndTell(switchedOn(origin))) : say(notices.hostRefused),
      );
    },
    allowAgain: (origin) => void said(allowAgain(origin)),
    reloadPage: () => {
      if (tab) void browser.tabs.reload(tab.tabId);
    },
    readAgain: () => {
      if (tab)
        void tellPage(tab.tabId, 'readAgain', {}).then((reply) => {
          if (!reply.ok) say(notices.pageGone);
        });
    },
    copyDiagnostics: () => void copyDiagnostics(page, say),
    readProfile: () => void read(),
    readKnown: (joinTo) =>
      void read().then((sighting) => {
        const person = sighting?.focus;
        if (!sighting || !person) return;
        const input = { clientId: desk().newId(), sighting, person, joinTo };
        return run(notices.profileKept, () => saveSighting(desk(), input));
      }),
    retryStorage: () => location.reload(),
  };
}

/** Reads the open profile, if it may still be looked at and is the one that was clicked on. */
async function readShown(tab: ActivePage['tab'] | undefined, say: Notices['say']) {
  const now = tab ? await tabToLookAt(tab.tabId).catch(() => null) : null;
  const reply = now && now.url === tab?.url ? await readProfileOnce(now.tabId, now.url) : null;
  if (reply && !reply.ok) say(notices.profileRefused);
  return reply?.ok ? reply.value : null;
}

function switchedOn(origin: string): (stored: Settings) => SettingsPatch {
  return (stored) =>
    isLinkedIn(origin)
      ? { linkedin: stored.linkedin === 'off' ? 'address' : stored.linkedin }
      : { origins: [...new Set([...stored.origins, origin])] };
}
