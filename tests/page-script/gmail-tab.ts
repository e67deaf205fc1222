import type { BrowserContext, Page } from 'playwright-core';
import { readSample } from '../e2e/samples';
import type { TestPage } from '../editors/drive';
import { launchChromium } from '../editors/launch-chromium';
import { buildPageScript, PAGE_EXTENSION } from './build';
import type { Heard } from './content';
import { findMark, readMarks, say, until } from './drive';

export const PITCH = 'Hi Dana,\nI hope this finds you well. I would love to show you our award-winning platform.\n';
export const QUESTION = 'Who notices first when a glaze batch drifts?';

type Draft = Heard['drafts'][number];
type SampleWindow = { conversations: Record<string, string> };

/** The sample Gmail in Chromium with the page script in it: what a user and an open panel do there. */
export class GmailTab {
  private opened: Page | null = null;

  constructor(
    private readonly context: BrowserContext,
    readonly close: () => Promise<void>,
  ) {}

  get page(): Page {
    if (!this.opened) throw new Error('Call open() first.');
    return this.opened;
  }

  get driven(): TestPage {
    return this.page as unknown as TestPage;
  }

  /** A new tab at the list of mails, or at `address` behind it. */
  async open(address = ''): Promise<void> {
    await this.opened?.close();
    this.opened = await this.context.newPage();
    await this.page.goto(`https://mail.google.com/mail/u/0/${address}`);
    await until(
      () => this.heard(),
      ({ seen }) => seen.length > 1,
    );
  }

  heard(): Promise<Heard> {
    return say(this.driven, { say: 'seen' });
  }

  async lastSeen() {
    return (await this.heard()).seen.at(-1);
  }

  /** Opens a conversation by its short name. */
  async goTo(name: string): Promise<void> {
    await this.page.evaluate((key) => {
      location.hash = `#inbox/${(window as unknown as SampleWindow).conversations[key]}`;
    }, name);
  }

  /** Opens a new message and writes at its top. */
  async compose(text: string): Promise<void> {
    await this.page.click('[gh="cm"]');
    const editor = this.page.locator('.Am').last();
    await editor.click({ position: { x: 5, y: 5 } });
    await this.page.keyboard.type(text);
  }

  /** What the editor shows. */
  text(): Promise<string> {
    return this.page.evaluate(() => document.querySelector<HTMLElement>('.Am')?.innerText ?? '');
  }

  html(): Promise<string> {
    return this.page.evaluate(() => document.querySelector('.Am')?.innerHTML ?? '');
  }

  marks(): Promise<string[]> {
    return readMarks(this.driven);
  }

  /** The marks, as soon as there are so many. */
  marksOf(count: number): Promise<string[]> {
    return until(
      () => this.marks(),
      (marks) => marks.length === count,
    );
  }

  /** The drafts as a panel gets them, as soon as there are so many. */
  async drafts(count: number): Promise<Draft[]> {
    const heard = await until(
      () => say(this.driven, { say: 'drafts' }),
      ({ drafts }) => drafts.length === count,
    );
    return heard.drafts;
  }

  cards(): Promise<number> {
    return this.page.evaluate(() => document.querySelectorAll('[popover]').length);
  }

  /** Clicks on a marked phrase and waits for the card. */
  async openCard(phrase: string): Promise<void> {
    await until(
      () => this.marks(),
      (marks) => marks.includes(phrase),
    );
    const { x, y } = await findMark(this.driven, phrase);
    await this.page.mouse.click(x, y);
    const count = await until(
      () => this.cards(),
      (cards) => cards === 1,
    );
    if (count !== 1) throw new Error(`No card on "${phrase}"`);
  }

  /** The card is closed to scripts; keys reach it as they reach a user's. */
  async pressInCard(...keys: string[]): Promise<void> {
    await say(this.driven, { say: 'explain' });
    for (const key of keys) await this.page.keyboard.press(key);
  }
}

/** Chromium with the page script, nothing opened yet. Close it at the end. */
export async function launchGmail(): Promise<GmailTab> {
  await buildPageScript();
  const { context, close } = await launchChromium(PAGE_EXTENSION);
  await context.route('https://mail.google.com/**', (route) => {
    const answer = readSample(new URL(route.request().url()));
    if (!answer) return route.abort();
    return route.fulfill({ ...answer, headers: { ...answer.headers, 'content-type': answer.contentType } });
  });
  return new GmailTab(context, close);
}
