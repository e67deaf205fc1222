type Listener = (...inputs: never[]) => unknown;

/** What tests look at, and what they say of the world. */
export type FakeWorld = {
  /** By name: "runtime.onMessage". */
  listeners: Map<string, Listener[]>;
  session: Record<string, unknown>;
  badges: Map<number, string | null>;
  titles: Map<number, string>;
  /** Calls of everything that reaches into a page or opens something, by name. */
  calls: { name: string; inputs: unknown[] }[];
  tabs: { id: number; url?: string; title?: string; incognito: boolean; windowId: number }[];
};

const world: FakeWorld = {
  listeners: new Map(),
  session: {},
  badges: new Map(),
  titles: new Map(),
  calls: [],
  tabs: [],
};

/** The world behind the fake. */
export const fakeWorld = (): FakeWorld => world;

const note = (name: string, answer: unknown = undefined) =>
  async function noted(...inputs: unknown[]) {
    world.calls.push({ name, inputs });
    return answer;
  };

const known: Record<string, Record<string, unknown>> = {
  runtime: { id: 'acquaint', getURL: (path: string) => `chrome-extension://acquaint/${path.replace(/^\//, '')}` },
  storage: {
    session: {
      get: async (key: string | null) => (key === null ? { ...world.session } : { [key]: world.session[key] }),
      set: async (values: object) => void Object.assign(world.session, structuredClone(values)),
      remove: async (key: string) => void delete world.session[key],
    },
  },
  permissions: { contains: async () => true },
  commands: { getAll: async () => [] },
  alarms: { get: async () => ({}) },
  tabs: {
    query: async () => world.tabs,
    get: async (id: number) => world.tabs.find((tab) => tab.id === id),
    sendMessage: note('tabs.sendMessage', { ok: true, value: null }),
  },
  scripting: {
    getRegisteredContentScripts: async () => [],
    registerContentScripts: note('scripting.register'),
    executeScript: note('scripting.executeScript', [{ result: null }]),
    insertCSS: note('scripting.insertCSS'),
  },
  action: {
    setBadgeText: async ({ tabId = -1, text }: { tabId?: number; text: string | null }) =>
      void world.badges.set(tabId, text),
    setTitle: async ({ tabId = -1, title }: { tabId?: number; title: string }) => void world.titles.set(tabId, title),
    getTitle: async () => 'Acquaint',
    openPopup: note('action.openPopup'),
  },
  sidebarAction: { open: note('sidebarAction.open') },
};

/** As much of a browser as the background needs; what isn't named above does nothing and answers nothing. */
export const fakeBrowser = new Proxy({}, { get: (_target, area) => namespace(String(area)) });

function namespace(area: string): unknown {
  // The optional ones aren't there while they aren't granted.
  if (area === 'notifications' || area === 'downloads') return undefined;
  return new Proxy(known[area] ?? {}, {
    get: (target, key) =>
      target[String(key)] ??
      (/^on[A-Z]/.test(String(key)) ? event(`${area}.${String(key)}`) : note(`${area}.${String(key)}`)),
  });
}

function event(name: string) {
  return {
    addListener: (listener: Listener) =>
      void world.listeners.set(name, [...(world.listeners.get(name) ?? []), listener]),
    removeListener: () => undefined,
  };
}

/** The browser fires an event; answers what each listener answered. */
export function fire(name: string, ...inputs: unknown[]): unknown[] {
  return (world.listeners.get(name) ?? []).map((listener) => (listener as (...all: unknown[]) => unknown)(...inputs));
}
