import { type Port, pageRuntime } from '../browser/page-runtime';
import { answered, isWire, wire } from './answered';
import { DRAFTS_PORT, type DraftsMessage, type FromPage, type PageSwitches, type Reply, type ToPage } from './protocol';

/** What a handler gives back: the table's output, or nothing where the table has none to give. */
type Output<N extends keyof ToPage> = ToPage[N]['output'] extends null ? unknown : ToPage[N]['output'];
type Answer<N extends keyof ToPage> = (input: ToPage[N]['input']) => Promise<Output<N>> | Output<N>;

/** One open panel: gets the drafts until it closes. */
export type DraftsListener = { post(message: DraftsMessage): void; onClose(handler: () => void): void };

/**
 * The page wing's end of the corridor. Carries no schema library: what comes in is only from our own extension, and
 * each handler checks what it needs. Ends itself when the extension was updated or removed under the page.
 * @param canOpenPanel a click in a page may open the panel: so in Chrome, not in Firefox.
 */
export function talkFromPage(life: AbortController, canOpenPanel: boolean) {
  const { signal } = life;
  endWithExtension(life);
  /** Later than anything an earlier script of this tab said. */
  const firstVisit = Date.now();

  async function tell<N extends keyof FromPage>(name: N, input: FromPage[N]['input']) {
    const reply = await answered<FromPage[N]['output']>(() => pageRuntime().sendMessage(wire(name, input)));
    if (!reply.ok && reply.problem === 'gone' && !pageRuntime().id) life.abort();
    return reply;
  }

  return {
    async hello(url: string): Promise<PageSwitches | null> {
      const reply = await tell('hello', { url });
      return reply.ok ? reply.value : null;
    },
    sighted(input: FromPage['sighted']['input']): void {
      void tell('sighted', { ...input, visit: firstVisit + input.visit });
    },
    async markStyle(suffix: string): Promise<boolean> {
      return (await tell('markStyle', { suffix })).ok;
    },
    sent: (draft: FromPage['sent']['input']): void => void tell('sent', draft),
    unsent: (draftId: string): void => void tell('unsent', { draftId }),
    taught: (input: FromPage['taught']['input']): void => void tell('taught', input),
    openPanel: canOpenPanel ? (): void => void tell('openPanel', {}) : undefined,
    onReadAgain: (answer: Answer<'readAgain'>) => listen('readAgain', answer, signal),
    onInsert: (answer: Answer<'insert'>) => listen('insert', answer, signal),
    onShowRange: (answer: Answer<'showRange'>) => listen('showRange', answer, signal),
    onExplain: (answer: Answer<'explain'>) => listen('explain', answer, signal),
    onDraftsPort: (connect: (listener: DraftsListener) => void) => listenToPanels(connect, signal),
  };
}

/** What a user does in a page, heard before anybody else hears it. */
const SIGNS = ['focusin', 'pointerdown', 'keydown', 'input'] as const;

/**
 * After an update the new extension starts a script of its own in this page, in a world of its own. This one must be
 * gone before the user's next key: two scripts would mark and explain everything twice.
 */
function endWithExtension(life: AbortController): void {
  const check = () => {
    if (!pageRuntime().id) life.abort();
  };
  for (const sign of SIGNS) window.addEventListener(sign, check, { capture: true, passive: true, signal: life.signal });
}

/** Listens to one message of the table until `signal` ends; only from the extension's own pages and its background. */
function listen<N extends keyof ToPage>(name: N, answer: Answer<N>, signal: AbortSignal): void {
  const runtime = pageRuntime();
  const listener = (message: unknown, sender: { id?: string; tab?: unknown }, reply: (value: unknown) => void) => {
    if (!isWire(message) || message.name !== name || sender.id !== runtime.id || sender.tab) return undefined;
    Promise.resolve(message.input as ToPage[N]['input'])
      .then(answer)
      .then(
        (value): Reply<unknown> => ({ ok: true, value: value ?? null }),
        (): Reply<unknown> => ({ ok: false, problem: 'failed' }),
      )
      .then(reply);
    // The browser keeps the way back open for an answer that comes later.
    return true;
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener));
}

/** Hears of every panel that opens on this page until `signal` ends. */
function listenToPanels(connect: (listener: DraftsListener) => void, signal: AbortSignal): void {
  const runtime = pageRuntime();
  const onConnect = (port: Port) => {
    if (port.name !== DRAFTS_PORT || port.sender?.tab) return;
    connect({
      post: (message) => port.postMessage(message),
      onClose: (handler) => port.onDisconnect.addListener(handler),
    });
  };
  runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => runtime.onConnect.removeListener(onConnect));
}

type World = { acquaintLife?: AbortController };

/**
 * A life for this page's script, or null when one is running already: the script can be registered and also be
 * started in a tab that was open before. The mark lives in our isolated world, which the page can't see.
 */
export function beginLife(world: World = globalThis as World): AbortController | null {
  if (world.acquaintLife && !world.acquaintLife.signal.aborted) return null;
  world.acquaintLife = new AbortController();
  return world.acquaintLife;
}
