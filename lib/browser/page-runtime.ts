/**
 * What a page script needs of the extension API, as the browser itself gives it: the promise-based wrapper of `api.ts`
 * would be a seventh of what is loaded into every mail. Both browsers answer `sendMessage` with a promise.
 */
export type Port = {
  name: string;
  sender?: { tab?: unknown };
  postMessage(message: unknown): void;
  onDisconnect: { addListener(listener: () => void): void };
};

type Listener = (message: unknown, sender: { id?: string; tab?: unknown }, reply: (value: unknown) => void) => unknown;
type Listeners<L> = { addListener(listener: L): void; removeListener(listener: L): void };

export type PageRuntime = {
  /** Gone once the extension was updated or removed under the page. */
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: Listeners<Listener>;
  onConnect: Listeners<(port: Port) => void>;
};

type Host = { browser?: { runtime?: PageRuntime }; chrome?: { runtime?: PageRuntime } };

/** Held from the start: of an orphaned script the browser takes `runtime` itself away in time. */
let held: PageRuntime | undefined;

/** The runtime of this script's extension. Throws where there is none: page scripts run nowhere else. */
export function pageRuntime(host: Host = globalThis as Host): PageRuntime {
  held ??= host.browser?.runtime ?? host.chrome?.runtime;
  if (!held) throw new Error('no extension runtime here');
  return held;
}
