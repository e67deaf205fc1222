import { browser } from '../../lib/browser/api';
import { keepNoteSeed, noteWindowPath } from '../../lib/browser/note-seed';
import { openPanel } from '../../lib/browser/panel';
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
    if (info.menuItemId === NOTE_SELECTION && info.selectionText) void noteSelection(info.selectionText, tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') void openPanel(tab?.windowId);
    if (command === 'lock-now') void lockEverywhere();
    if (command === 'check-draft' && tab?.id !== undefined) void tellPage(tab.id, 'explain', {});
  });
}

/**
 * Opens the popup with the selected words in its field. Where no popup can be opened, a small window holds it. Of a
 * private window nothing is taken: the popup comes without the words, and says so.
 */
async function noteSelection(text: string, tab: { id?: number; incognito: boolean } | undefined): Promise<void> {
  // Both begin while the click is still being handled: nothing may be awaited before the popup is asked for.
  const kept = tab?.incognito ? undefined : keepNoteSeed(text, Date.now());
  const opened = openPopup();
  await kept;
  if (!(await opened))
    await browser.windows.create({
      url: browser.runtime.getURL(noteWindowPath(tab?.id)),
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
