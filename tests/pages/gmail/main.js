import { make, query } from './dom.js';
import { drawList } from './list-view.js';
import { findThread, ME, threads } from './mails.js';
import { drawThread } from './thread-view.js';
import { addWindows, closeFocused, openPopUp, showOnlyDraft } from './windows.js';
import { language, words } from './words.js';

window.conversations = Object.fromEntries(threads.map((thread) => [thread.name, thread.token]));
document.documentElement.lang = language;
document.body.className = query.get('theme') === 'dark' ? 'dark' : '';

/** Conversations come this long after their address; `?late=` says otherwise. */
const LATE_MS = Number(query.get('late') ?? 60);

const place = make('div', { class: 'Tm nH' });
let shown = null;

function readRoute() {
  const [view = '', ...rest] = location.hash.replace(/^#/, '').replace(/\?.*$/, '').split('/');
  if (view === 'search') return { folder: 'search', words: decodeURIComponent(rest[0] ?? ''), token: rest[1] };
  return { folder: view || 'inbox', token: rest.at(-1) };
}

/** What was shown before stays in the document, hidden, until something else takes its place. */
function show(view, key) {
  for (const hidden of place.querySelectorAll(':scope > .gone')) hidden.remove();
  if (shown) {
    shown.classList.add('gone');
    shown.removeAttribute('aria-live');
  }
  shown = make('div', { role: 'main', class: 'nH', 'data-key': key }, view);
  place.append(shown);
}

let going;
function route() {
  clearTimeout(going);
  const to = readRoute();
  const key = JSON.stringify(to);
  if (shown?.dataset.key === key) return;
  going = setTimeout(() => {
    const thread = to.token ? findThread(to.token) : null;
    show(thread ? drawThread(thread) : drawList(to), key);
    document.title = `${thread ? thread.subject : `${words.inbox} (2)`} - ${ME.email} - Gmail`;
  }, LATE_MS);
  for (const link of document.querySelectorAll('nav a')) link.classList.toggle('here', link.hash === `#${to.folder}`);
}

function drawPage() {
  const search = make('input', { 'aria-label': words.search, placeholder: words.search, name: 'q' });
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') location.hash = `#search/${encodeURIComponent(search.value)}`;
  });
  const account = make(
    'a',
    {
      class: 'gb_B',
      role: 'button',
      href: 'https://accounts.google.com/SignOutOptions?hl=en',
      'aria-label': `${words.account}: ${ME.name}  \n(${ME.email})`,
    },
    'A',
  );
  const compose = make(
    'div',
    { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0', gh: 'cm', onclick: () => openPopUp() },
    words.compose,
  );
  const folders = ['inbox', 'sent', 'drafts'].map((name) => make('a', { href: `#${name}` }, words[name]));
  document.body.append(
    make('header', { role: 'banner' }, make('div', { class: 'logo' }, 'Gmail'), search, account),
    make('nav', { role: 'navigation' }, compose, ...folders),
    place,
  );
  addWindows();
}

/** Single keys are commands, unless the user writes. Taken on the document, as the real one does. */
function onKey(event) {
  if (event.key === 'Escape') closeFocused();
  const writes = event.target.closest?.('input, textarea, [contenteditable="true"]');
  if (!writes && event.key === 'c' && !event.ctrlKey) {
    event.preventDefault();
    openPopUp();
  }
}

if (query.get('view') === 'cm') showOnlyDraft();
else {
  drawPage();
  addEventListener('hashchange', route);
  document.addEventListener('keydown', onKey);
  route();
}
