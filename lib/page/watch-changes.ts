/** What may have changed, and when nothing is to be done about it. */
export type ChangeListener = {
  /** The address changed. Called at once. */
  moved(): void;
  /** The page may show something else. Called at most once a frame, and never in a hidden tab. */
  changed(): void;
  /** The page came back from the browser's page cache. */
  returned(): void;
  /** A node inside a draft's own text: typing there changes nothing on the page. */
  isOwn(node: Node): boolean;
};

/** While a page changes without end, it is looked at this often. */
const PAUSE_MS = 120;
/** Records looked through to tell typing from other changes; more than these is other changes. */
const MOST_RECORDS = 40;
const MOST_FRAMES = 30;
const TREE = { childList: true, subtree: true };

type Target = Document | ShadowRoot;

type PageOf = { document: Document; window: Window };

/**
 * Watches a page for navigation and change: one observer, no polling, no timer while nothing happens, nothing at all
 * while the tab is hidden. Frames of the same origin and open shadow roots that get the focus are watched too.
 */
export function watchChanges(page: PageOf, heard: ChangeListener, signal: AbortSignal): void {
  new ChangeWatch(page, heard, signal).start();
}

class ChangeWatch {
  readonly #targets = new Set<Target>();
  readonly #observer = new MutationObserver((records) => this.#onRecords(records));
  readonly #schedule: () => void;
  #address: string;

  readonly #page: PageOf;
  readonly #heard: ChangeListener;
  readonly #signal: AbortSignal;

  constructor(page: PageOf, heard: ChangeListener, signal: AbortSignal) {
    this.#page = page;
    this.#heard = heard;
    this.#signal = signal;
    this.#address = page.window.location.href;
    this.#schedule = makeSchedule(page, () => this.#look(), signal);
  }

  start(): void {
    const page = this.#page;
    const heard = this.#heard;
    const signal = this.#signal;
    const moved = () => {
      this.#noteAddress();
      this.#schedule();
    };
    listenToNavigation(page.window, { moved, returned: () => heard.returned() }, signal);
    page.document.addEventListener('visibilitychange', () => this.#wake(), { signal });
    page.window.addEventListener('load', this.#schedule, { signal });
    signal.addEventListener('abort', () => this.#observer.disconnect());
    this.#add(page.document);
    this.#wake();
  }

  #look(): void {
    addFrames(this.#page.document, (target) => this.#add(target));
    this.#heard.changed();
  }

  #onRecords(records: MutationRecord[]): void {
    this.#noteAddress();
    const few = records.length <= MOST_RECORDS;
    if (few && records.every((record) => this.#heard.isOwn(record.target))) return;
    this.#schedule();
  }

  #noteAddress(): void {
    const { href } = this.#page.window.location;
    if (href === this.#address) return;
    this.#address = href;
    this.#heard.moved();
  }

  #add(target: Target): void {
    if (this.#targets.has(target)) return;
    this.#targets.add(target);
    if (!this.#page.document.hidden) this.#observer.observe(target, TREE);
    this.#listen(target);
  }

  /** Focus brings editors, clicks and keys close them, `load` brings frames, typing fills in recipients. */
  #listen(target: Target): void {
    const options = { capture: true, passive: true, signal: this.#signal };
    const onFocus = (event: Event) => {
      for (const each of event.composedPath()) if (isShadowRoot(each)) this.#add(each);
      this.#schedule();
    };
    const onInput = (event: Event) => {
      if (!(event.target && this.#heard.isOwn(event.target as Node))) this.#schedule();
    };
    target.addEventListener('focusin', onFocus, options);
    target.addEventListener('input', onInput, options);
    for (const name of ['focusout', 'click', 'load', 'change']) target.addEventListener(name, this.#schedule, options);
  }

  /** Shown or hidden: a hidden tab is not watched, and what changed meanwhile is looked at when it shows. */
  #wake(): void {
    this.#observer.disconnect();
    if (this.#page.document.hidden) return;
    for (const target of this.#targets) {
      if (isAlive(target)) this.#observer.observe(target, TREE);
      else this.#targets.delete(target);
    }
    this.#noteAddress();
    this.#schedule();
  }
}

/** Runs `look` on the next frame, once, and not again before a pause. Hidden tabs get no frames. */
function makeSchedule(
  { document, window }: { document: Document; window: Window },
  look: () => void,
  signal: AbortSignal,
) {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastLook = -PAUSE_MS;
  signal.addEventListener('abort', () => {
    window.cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
  const onFrame = () => {
    frame = 0;
    if (document.hidden || signal.aborted) return;
    lastLook = window.performance.now();
    look();
  };
  const request = () => {
    timer = undefined;
    frame ||= window.requestAnimationFrame(onFrame);
  };
  return () => {
    if (document.hidden || frame !== 0 || timer !== undefined) return;
    const rest = lastLook + PAUSE_MS - window.performance.now();
    if (rest > 0) timer = setTimeout(request, rest);
    else request();
  };
}

type Navigation = EventTarget;

function listenToNavigation(window: Window, heard: { moved(): void; returned(): void }, signal: AbortSignal): void {
  // Chrome 102+, Firefox 147+: the one event that tells of pushState in an isolated world.
  const { navigation } = window as Window & { navigation?: Navigation };
  for (const name of ['currententrychange', 'navigatesuccess']) {
    navigation?.addEventListener(name, heard.moved, { signal });
  }
  for (const name of ['hashchange', 'popstate']) window.addEventListener(name, heard.moved, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && heard.returned(), { signal });
}

/** Documents of frames that this page may read, two levels deep: editors stand in them, and messages. */
function addFrames(document: Document, add: (target: Target) => void, depth = 0): void {
  const frames = document.querySelectorAll<HTMLIFrameElement>('iframe, frame');
  for (const frame of [...frames].slice(0, MOST_FRAMES)) {
    const inner = readFrame(frame);
    if (!inner) continue;
    add(inner);
    if (depth < 2) addFrames(inner, add, depth + 1);
  }
}

function readFrame(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function isShadowRoot(target: EventTarget): target is ShadowRoot {
  return (target as Node).nodeType === 11 && 'host' in target;
}

/** A frame that was taken away keeps its document, but no window; a shadow root goes with its host. */
function isAlive(target: Target): boolean {
  return isShadowRoot(target) ? target.host.isConnected : target.defaultView !== null;
}
