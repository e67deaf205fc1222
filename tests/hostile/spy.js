/**
 * What a hostile page could do to see what an extension does in it. Started before the page's own scripts; the words to look
 * for are left in `lookFor`. `spy.hits`: where one of them was seen; `spy.probe()`: everything that must be asked for.
 */
(() => {
  if (!location.protocol.startsWith('http') || !globalThis.lookFor) return;
  const words = globalThis.lookFor.map((word) => word.toLowerCase());
  const hits = [];

  function say(where, value) {
    const text = textOf(value).toLowerCase();
    for (const word of words) if (text.includes(word)) hits.push(`${where}: ${word}`);
  }

  function textOf(value) {
    if (typeof value === 'string') return value;
    try {
      if (value instanceof Range) return value.toString();
      if (value instanceof Element) return `${value.outerHTML} ${value.value ?? ''}`;
      if (value instanceof Node) return value.textContent ?? '';
      if (value instanceof Event) return `${value.type} ${textOf(value.detail)} ${textOf(value.data)}`;
      if (value instanceof CSSStyleSheet) return [...value.cssRules].map(({ cssText }) => cssText).join(' ');
      return typeof value === 'object' ? (JSON.stringify(value) ?? '') : String(value);
    } catch {
      return '';
    }
  }

  function patch(owner, name) {
    const original = owner?.[name];
    if (typeof original !== 'function') return;
    owner[name] = function patched(...inputs) {
      for (const input of inputs) say(name, input);
      return Reflect.apply(original, this, inputs);
    };
  }

  function patchSetter(owner, name) {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (!own?.set) return;
    const set = function patched(value) {
      for (const one of Array.isArray(value) ? value : [value]) say(`${name} =`, one);
      own.set.call(this, value);
    };
    Object.defineProperty(owner, name, { ...own, set });
  }

  function patchMaker(name) {
    const original = globalThis[name];
    if (!original) return;
    const construct = (target, inputs, made) => {
      for (const input of inputs) say(`new ${name}`, input);
      return Reflect.construct(target, inputs, made === proxy ? target : made);
    };
    const proxy = new Proxy(original, { construct });
    globalThis[name] = proxy;
  }

  const METHODS = [
    [
      Element.prototype,
      'attachShadow setAttribute setAttributeNS append prepend replaceWith insertAdjacentHTML insertAdjacentText',
    ],
    [Node.prototype, 'appendChild insertBefore replaceChild'],
    [Document.prototype, 'createElement createTextNode write execCommand'],
    [CSSStyleSheet.prototype, 'insertRule replace replaceSync'],
    [globalThis.HighlightRegistry?.prototype, 'set'],
    [globalThis.Highlight?.prototype, 'add'],
    [EventTarget.prototype, 'dispatchEvent'],
    [globalThis, 'postMessage fetch open'],
    [MessagePort.prototype, 'postMessage'],
    [BroadcastChannel.prototype, 'postMessage'],
    [Storage.prototype, 'setItem'],
    [IDBFactory.prototype, 'open'],
    [IDBObjectStore.prototype, 'put add'],
    [History.prototype, 'pushState replaceState'],
    [Navigator.prototype, 'sendBeacon'],
    [XMLHttpRequest.prototype, 'open send'],
    [console, 'log info warn error debug'],
  ];
  for (const [owner, names] of METHODS) for (const name of names.split(' ')) patch(owner, name);
  for (const owner of [Document.prototype, ShadowRoot.prototype]) patchSetter(owner, 'adoptedStyleSheets');
  for (const name of ['innerHTML', 'outerHTML']) patchSetter(Element.prototype, name);
  for (const name of ['textContent', 'nodeValue']) patchSetter(Node.prototype, name);
  for (const name of ['title', 'cookie']) patchSetter(Document.prototype, name);
  for (const name of ['Highlight', 'CustomEvent', 'BroadcastChannel', 'Worker', 'WebSocket', 'FontFace'])
    patchMaker(name);

  const WATCH = {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeOldValue: true,
    characterDataOldValue: true,
  };
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName, oldValue } of records) {
      for (const node of [...addedNodes, ...removedNodes]) say(`mutation ${type}`, node);
      if (type === 'attributes') say('attribute', target.getAttribute(attributeName) ?? '');
      if (type === 'characterData') say('text', target.data);
      say('before a mutation', oldValue ?? '');
    }
  }).observe(document, WATCH);

  const EVENTS =
    'message storage input beforeinput selectionchange focusin toggle beforetoggle paste copy error unhandledrejection securitypolicyviolation animationstart transitionstart hashchange popstate';
  for (const name of EVENTS.split(' ')) addEventListener(name, (event) => say(`event ${name}`, event), true);

  const rootsOf = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsOf(shadowRoot) : [])),
  ];
  const frames = () =>
    [...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument).filter(Boolean);

  function probeNodes() {
    for (const root of [document, ...frames()].flatMap(rootsOf)) {
      say('nodes', root.documentElement?.outerHTML ?? root.innerHTML);
      for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) say('style', sheet);
      for (const { value } of root.querySelectorAll('input, textarea')) say('value', value);
    }
  }

  function probeWorld() {
    for (const [name, highlight] of CSS.highlights ?? []) {
      say('highlight name', name);
      for (const range of highlight) say('highlight', range);
    }
    for (const { family } of document.fonts) say('font', family);
    for (const { name } of performance.getEntries()) say('performance', name);
    for (const store of [localStorage, sessionStorage]) say('storage', { ...store });
    for (const value of [name, document.title, document.cookie, location.href, document.referrer]) say('window', value);
    say('history', history.state);
    for (const key of Object.getOwnPropertyNames(globalThis)) {
      if (key === 'lookFor') continue;
      say('global', key);
      if (typeof globalThis[key] === 'string') say(`global ${key}`, globalThis[key]);
    }
  }

  /** Finds text in closed shadow roots too. The selection is put back where it was. */
  function probeByFinding() {
    const selection = getSelection();
    say('selection', selection.toString());
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    for (const word of words) {
      selection.removeAllRanges();
      if (find(word, false, false, true, false, true, false)) hits.push(`find: ${word}`);
    }
    selection.removeAllRanges();
    if (anchorNode?.isConnected) selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  }

  async function probe() {
    probeNodes();
    probeWorld();
    probeByFinding();
    for (const { name } of (await indexedDB.databases?.()) ?? []) say('database', name);
    for (const name of globalThis.caches ? await caches.keys() : []) say('cache', name);
    return [...new Set(hits)];
  }

  const passing = setInterval(() => {
    probeNodes();
    probeWorld();
  }, 250);
  addEventListener('pagehide', () => clearInterval(passing));
  globalThis.spy = { hits, probe };
})();
