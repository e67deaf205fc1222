import type { Tree } from './trees';

/** Where other extensions put their things: at the end of the page's body, never in a frame's. */
function homeOf(tree: Tree): HTMLElement | null {
  const body = 'body' in tree ? tree.body : null;
  const window = body?.ownerDocument.defaultView;
  return window && window.parent === window && !body.hasAttribute('contenteditable') ? body : null;
}

const SIDE_BAR = `<div class="crm" role="complementary"><h1>Mallory Stranger</h1><h2>Mallory Stranger</h2>
<span email="mallory@stranger.example.net" name="Mallory Stranger" data-hovercard-id="mallory@stranger.example.net" title="mallory@stranger.example.net">M</span>
<a href="https://www.linkedin.com/in/mallory-stranger/"><h2>Mallory Stranger</h2></a><a href="mailto:mallory@stranger.example.net">Mallory Stranger</a>
<div class="from">From: Mallory Stranger &lt;mallory@stranger.example.net&gt;</div>
<div contenteditable="true" role="textbox">note</div><textarea rows="3">note</textarea><button>Save</button></div>`;

/** A CRM's side bar with somebody's address and note fields, and a badge beside every name. */
export function addCrm(tree: Tree): void {
  const home = homeOf(tree);
  if (home) {
    const bar = home.ownerDocument.createElement('crm-companion');
    bar.innerHTML = SIDE_BAR;
    home.append(bar);
  }
  for (const name of tree.querySelectorAll('h1, h2, h3, [email]')) {
    if (name.closest('[contenteditable="true"], crm-companion')) continue;
    const badge = name.ownerDocument.createElement('span');
    badge.setAttribute('data-crm-badge', '1');
    badge.setAttribute('style', 'position: absolute');
    name.after(badge);
  }
}

/** The same side bar inside the part of the page that shows the mail or the profile, as its last child. */
export function addCrmInMain(tree: Tree): void {
  const main = tree.querySelector('[role="main"], main');
  if (!main || main.closest('[contenteditable]')) return;
  const bar = main.ownerDocument.createElement('div');
  bar.innerHTML = SIDE_BAR.replace(/<div contenteditable.*<\/button>/s, '');
  main.append(bar);
}

/** A spelling checker: marks on every editor, a mirror of its text over it, a shadow root at the end of the page. */
export function addSpellingChecker(tree: Tree): void {
  for (const editor of tree.querySelectorAll<HTMLElement>('[contenteditable="true"], textarea')) {
    editor.setAttribute('data-gramm', 'true');
    editor.setAttribute('spellcheck', 'false');
    if (/^(?:body|html)$/.test(editor.localName)) continue;
    const mirror = editor.ownerDocument.createElement('grammar-mirror');
    const text = editor.ownerDocument.createElement('div');
    text.setAttribute('aria-hidden', 'true');
    text.setAttribute('style', 'position: absolute; visibility: hidden');
    text.textContent = editor.textContent;
    mirror.append(text);
    editor.before(mirror);
  }
  const home = homeOf(tree);
  if (!home) return;
  const host = home.ownerDocument.createElement('grammar-extension');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML =
    '<div role="dialog"><h2>Writing report</h2><div contenteditable="true" role="textbox">Goal</div></div>';
  home.append(host);
}

/** A password manager: an icon beside every field, and a menu with the logins it knows. */
export function addPasswordManager(tree: Tree): void {
  for (const field of tree.querySelectorAll<HTMLElement>('input, textarea')) {
    field.setAttribute('data-pm-ignore', 'true');
    const icon = field.ownerDocument.createElement('pm-button');
    icon.setAttribute('role', 'button');
    icon.setAttribute('title', 'mallory@stranger.example.net');
    field.after(icon);
  }
  const home = homeOf(tree);
  if (!home) return;
  const menu = home.ownerDocument.createElement('pm-menu');
  menu.innerHTML =
    '<div role="listbox"><div role="option" data-email="mallory@stranger.example.net" title="mallory@stranger.example.net">Mallory Stranger</div><form><input type="email" name="to" value="mallory@stranger.example.net"><input type="password"><button type="submit">Fill</button></form></div>';
  home.append(menu);
}
