import { readSwitches } from '../../lib/app/settings';
import { browser } from '../../lib/browser/api';
import { reconcilePageScripts, startPageScripts } from '../../lib/browser/page-scripts';
import { openDesk } from '../../lib/data/desk';
import { tellPage } from '../../lib/messages/channel';
import { followAddress, forgetWithdrawn } from './pages';
import { followRule } from './site-rules';

/** A switch or one of the browser's permissions changed: page scripts, what is known of open tabs, and badges follow. */
export async function followSettings(): Promise<void> {
  const settings = await readSwitches(openDesk());
  await reconcilePageScripts(settings);
  await startPageScripts(settings);
  for (const tab of await browser.tabs.query({})) {
    if (tab.id === undefined || tab.incognito) continue;
    // Where the host was just taken back the browser hides the address: such a tab is told all the same.
    await forgetWithdrawn(tab.id);
    if (tab.url) await followAddress(tab.id, tab.url);
    if (tab.url) await followRule(settings, { id: tab.id, url: tab.url });
    // A script that runs already asks again what it may do: a pause or a switch counts at once, in open pages too.
    void tellPage(tab.id, 'readAgain', {});
  }
}
