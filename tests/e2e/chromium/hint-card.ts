import type { CDPSession, Page } from 'playwright-core';
import type { Chromium } from './browser';

type Node = {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
};

/**
 * The hint card stands in a closed shadow root, which no page script can open; a debugger can. `null` when no card is
 * shown.
 */
export async function findCard(page: Page): Promise<{ text: string; press(label: string): Promise<void> } | null> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const card = allNodes(root).find((node) => node.attributes?.includes('dialog') && isOurs(root, node));
  if (!card) return null;
  return {
    text: textOf(card),
    press: (label) => pressIn(page, session, { card, label }),
  };
}

/** Wait for the card to say something. */
export async function waitForCard(page: Page, words: string) {
  for (let tries = 0; tries < 250; tries++) {
    const card = await findCard(page);
    if (card?.text.includes(words)) return card;
    await page.waitForTimeout(60);
  }
  throw new Error(`no hint card says "${words}"; it says: ${(await findCard(page))?.text ?? 'nothing'}`);
}

/** The keyboard command, sent as the background sends it: shortcuts can't be pressed headless. */
export async function explainAtCaret(chromium: Chromium, page: Page): Promise<void> {
  const worker = chromium.context.serviceWorkers()[0] ?? (await chromium.context.waitForEvent('serviceworker'));
  await worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    if (tab?.id !== undefined)
      await chrome.tabs.sendMessage(tab.id, { acquaint: 1, name: 'explain', input: {} }, { frameId: 0 });
  }, page.url());
}

const childrenOf = (node: Node): Node[] => [...(node.children ?? []), ...(node.shadowRoots ?? [])];
const allNodes = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(allNodes)];
const textOf = (node: Node): string =>
  allNodes(node)
    .map((one) => one.nodeValue)
    .filter(Boolean)
    .join(' ');

/** Inside a shadow root, that is: the page's own dialogs stand in the document. */
function isOurs(root: Node, wanted: Node): boolean {
  return allNodes(root).some((node) => (node.shadowRoots ?? []).some((shadow) => allNodes(shadow).includes(wanted)));
}

async function pressIn(page: Page, session: CDPSession, { card, label }: { card: Node; label: string }): Promise<void> {
  const button = allNodes(card).find((node) => node.nodeName === 'BUTTON' && textOf(node).trim() === label);
  if (!button) throw new Error(`the card has no button "${label}"; it says: ${textOf(card)}`);
  const { model } = await session.send('DOM.getBoxModel', { nodeId: button.nodeId });
  const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.content;
  await page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
}
