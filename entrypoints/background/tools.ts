import { readSwitches } from '../../lib/app/settings';
import { browser } from '../../lib/browser/api';
import { keepNoteSeed, noteWindowPath } from '../../lib/browser/note-seed';
import { openPanel } from '../../lib/browser/panel';
import { originOf, quietAt } from '../../lib/core/place';
import { openDesk } from '../../lib/data/desk';
import { lockEverywhere } from '../../lib/data/sealing/session-keys';
import { words } from '../../lib/locales/en/background';
import { tellPage } from '../../lib/messages/channel';

const NOTE_SELECTION = 'note-selection';

/** Menu items are kept by the browser: made once an install or update. */
export async function makeContextMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: NOTE_SELECTION, title: words.noteSelection, contexts: ['selection'] });
}

/** Context menu and keyboard commands. Must be called synchronously when the background starts. */
export function listenToTools(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== NOTE_SELECTION || !info.selectionText) return;
    const { selectionText: text, pageUrl } = info;
    void noteSelection({ text, origin: originOf(pageUrl ?? tab?.url), incognito: tab?.incognito ?? false }, tab?.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') void openPanel(tab?.windowId);
    if (command === 'lock-now') void lockEverywhere();
    // A page that must be quiet has no drafts of ours, and answers nothing; a private one isn't even asked.
    if (command === 'check-draft' && tab?.id !== undefined && !tab.incognito) void tellPage(tab.id, 'explain', {});
  });
}

type Selected = { text: string; origin: string | null; incognito: boolean };

/**
 * Opens the popup with the selected words in its field. Where no popup can be opened, a small window holds it. Where it
 * must be quiet nothing is taken from the page: the popup comes without the words, and says why.
 */
async function noteSelection({ text, ...from }: Selected, tabId: number | undefined): Promise<void> {
  // Begins while the click is still being handled: nothing may be awaited before it. The popup takes words that come late.
  const opened = openPopup();
  const settings = await readSwitches(openDesk()).catch(() => null);
  if (settings && !quietAt(settings, from)) await keepNoteSeed(text, Date.now());
  if (!(await opened))
    await browser.windows.create({
      url: browser.runtime.getURL(noteWindowPath(tabId)),
      type: 'popup',
      width: 360,
      height: 420,
    });
}

/** False where the browser opens no popup now, or knows no such thing (Chrome before 127). */
async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}
