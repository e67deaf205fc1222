import { defineBackground } from 'wxt/utils/define-background';
import { readSwitches } from '../../lib/app/settings';
import { browser } from '../../lib/browser/api';
import { forgetPage, readPageOf } from '../../lib/browser/page-of-tab';
import { reconcilePageScripts } from '../../lib/browser/page-scripts';
import { openOwnPage } from '../../lib/browser/panel';
import { openDesk } from '../../lib/data/desk';
import { serveMessages } from '../../lib/messages/serve';
import { followBackups, listenToBackups } from './backups';
import { followSettings } from './follow-settings';
import { forgetOldDaily } from './forget-old';
import { guardLock } from './lock';
import { pageHandlers } from './page-handlers';
import { followTab, inTurn, refreshBadge } from './pages';
import { guardRecord } from './record-guard';
import { remindDaily } from './reminders';
import { listenToTools, makeContextMenu } from './tools';

/** Holds no state: everything it needs after being stopped lies in the record or in session storage. */
export default defineBackground({
  type: 'module',
  main() {
    serveMessages(pageHandlers, {
      async changed({ what }) {
        if (what === 'settings') await followSettings();
        await followBackups();
        await refreshAllBadges();
        return { ok: true, value: null };
      },
    });
    guardLock(() => void followSettings().then(followBackups).then(refreshAllBadges));
    listenToTools();
    listenToBackups();
    forgetOldDaily();
    remindDaily();
    browser.tabs.onUpdated.addListener(followTab);
    browser.tabs.onRemoved.addListener((tabId) => void inTurn(tabId, () => forgetPage(tabId)));
    browser.permissions.onAdded.addListener(() => void followSettings());
    browser.permissions.onRemoved.addListener(() => void followSettings());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void makeContextMenu();
      void followSettings();
      if (reason === 'install') void openOwnPage('welcome');
    });
    void readSwitches(openDesk()).then(reconcilePageScripts);
    void guardRecord();
  },
});

async function refreshAllBadges(): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    const { id } = tab;
    if (id !== undefined) await inTurn(id, async () => refreshBadge(id, await readPageOf(id)));
  }
}
