import type { TeachActions, TeachShown } from '../../components/panel/teaching';
import { saveSiteRule } from '../../lib/app/site-rules';
import type { SiteRule } from '../../lib/core/site-rule';
import { desk } from '../../lib/live/desk';
import { teach as words } from '../../lib/locales';
import { announce } from '../../lib/messages/channel';
import { openTeaching, type Teaching as Port } from '../../lib/messages/teach-port';
import type { TeachTold } from '../../lib/messages/teach-table';
import { afterStep, beginTeaching, type TeachStep } from './teaching-state';
import type { Notices } from './use-notice';

/** The page that is taught. */
export type TaughtTab = { tabId: number; url: string; host: string };

type Running = TaughtTab & { life: AbortController; port: Port | null; saving: boolean };

type Around = {
  show: (change: (now: TeachShown | null) => TeachShown | null) => void;
  run: () => Notices['run'];
};

/** Does what the user asks for while they show a page: one teaching at a time, ended with its tab, its page, or by them. */
export class TeachingHands {
  #running: Running | null = null;
  readonly #around: Around;
  readonly actions: TeachActions;

  constructor(around: Around) {
    this.#around = around;
    const port = () => this.#running?.port;
    this.actions = {
      next: () => this.#step({ by: 'user', did: 'next' }),
      again: (part) => {
        port()?.drop(part);
        this.#step({ by: 'user', did: 'again', part });
      },
      move: (by) => port()?.move(by),
      take: () => port()?.take(),
      save: () => this.#save(),
      restart: () => (this.#running ? this.start(this.#running) : this.end()),
      cancel: () => this.end(),
    };
  }

  /** The tab it goes on in. */
  get tabId(): number | undefined {
    return this.#running?.tabId;
  }

  start({ tabId, url, host }: TaughtTab): void {
    this.#stop();
    const mine: Running = { tabId, url, host, life: new AbortController(), port: null, saving: false };
    this.#running = mine;
    this.#around.show(() => beginTeaching(host));
    let answered = false;
    const heard = {
      told: (told: TeachTold) => {
        answered = true;
        this.#step({ by: 'page', told });
        if (told.told === 'no-rule') mine.saving = false;
        if (told.told === 'rule') void this.#keep(mine, told);
      },
      // A page that answered before was reloaded or left; one that never did can't be taught.
      gone: () => this.#step({ by: 'end', why: answered ? 'moved' : 'gone' }),
    };
    void openTeaching({ tabId, url, signal: mine.life.signal }, heard).then((port) => {
      mine.port = port;
    });
  }

  /** The page is told what the next click is to mean. */
  turnTo(part: TeachShown['part']): void {
    if (part !== 'starting') this.#running?.port?.part(part === 'review' ? null : part);
  }

  end(): void {
    this.#stop();
    this.#around.show(() => null);
  }

  #stop(): void {
    this.#running?.life.abort();
    this.#running = null;
  }

  #step(step: TeachStep): void {
    this.#around.show((now) => now && afterStep(now, step));
  }

  #save(): void {
    if (!this.#running) return;
    this.#running.saving = true;
    this.#step({ by: 'user', did: 'saving' });
    this.#running.port?.rule();
  }

  /** Only after the user's own click on Save: a page that sends a rule unasked is not heard. */
  async #keep(mine: Running, { reading, writing }: Pick<SiteRule, 'reading' | 'writing'>): Promise<void> {
    if (!mine.saving || mine !== this.#running) return;
    mine.saving = false;
    const given = { ...(reading ? { reading } : {}), ...(writing ? { writing } : {}) };
    const input = { clientId: desk().newId(), host: mine.host, ...given };
    if (await this.#around.run()(words.saved(mine.host), () => saveSiteRule(desk(), input))) void announce('settings');
    this.end();
  }
}
