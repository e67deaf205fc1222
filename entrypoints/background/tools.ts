import { browser } from '../../lib/browser/api';
import { openPanel } from '../../lib/browser/panel';
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
  browser.contextMenus.onClicked.addListener((info) => {
    if (info.menuItemId === NOTE_SELECTION && info.selectionText) void noteSelection(info.selectionText);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') void openPanel(tab?.windowId);
    if (command === 'check-draft' && tab?.id !== undefined) void tellPage(tab.id, 'explain', {});
  });
}

/** Opens the popup with the selected words in its field. Where no popup can be opened, a small window holds it. */
export async function noteSelection(text: string): Promise<void> {
  // The popup must be asked for while the click is still being handled: nothing may be awaited first.
  const opened = browser.action.openPopup().then(
    () => true,
    () => false,
  );
  await browser.storage.session.set({ 'note-seed': { text: text.slice(0, 10_000), at: Date.now() } });
  if (!(await opened))
    await browser.windows.create({ url: browser.runtime.getURL('popup.html'), type: 'popup', width: 360, height: 420 });
}
