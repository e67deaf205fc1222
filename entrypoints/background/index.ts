import { defineBackground } from 'wxt/utils/define-background';
import { readSettings } from '../../lib/app/settings';
import { browser } from '../../lib/browser/api';
import { forgetPage, readPageOf } from '../../lib/browser/page-of-tab';
import { reconcilePageScripts, startPageScripts } from '../../lib/browser/page-scripts';
import { openOwnPage } from '../../lib/browser/panel';
import { openDesk } from '../../lib/data/desk';
import { tellPage } from '../../lib/messages/channel';
import { serveMessages } from '../../lib/messages/serve';
import { followBackups, listenToBackups } from './backups';
import { forgetOldDaily } from './forget-old';
import { pageHandlers } from './page-handlers';
import { followAddress, followTitle, inTurn, refreshBadge } from './pages';
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
    listenToTools();
    listenToBackups();
    forgetOldDaily();
    remindDaily();
    browser.tabs.onUpdated.addListener((tabId, info, tab) => {
      if (tab.incognito) return;
      if (info.url) void followAddress(tabId, info.url);
      if (info.title && tab.url) void followTitle(tabId, tab.url, info.title);
    });
    browser.tabs.onRemoved.addListener((tabId) => void inTurn(tabId, () => forgetPage(tabId)));
    browser.permissions.onAdded.addListener(() => void followSettings());
    browser.permissions.onRemoved.addListener(() => void followSettings());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void makeContextMenu();
      void followSettings();
      if (reason === 'install') void openOwnPage('welcome');
    });
    void readSettings(openDesk()).then(reconcilePageScripts);
    void guardRecord();
  },
});

async function followSettings(): Promise<void> {
  const settings = await readSettings(openDesk());
  await reconcilePageScripts(settings);
  await startPageScripts(settings);
  for (const tab of await browser.tabs.query({})) {
    if (tab.id === undefined || !tab.url || tab.incognito) continue;
    await followAddress(tab.id, tab.url);
    // A script that runs already asks again what it may do: a pause or a switch counts at once, in open pages too.
    void tellPage(tab.id, 'readAgain', {});
  }
}

async function refreshAllBadges(): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    const { id } = tab;
    if (id !== undefined) await inTurn(id, async () => refreshBadge(id, await readPageOf(id)));
  }
}
