/** A sample LinkedIn: see README.md. Navigation is the point: the address first, the main part late, the title later. */
import { el, hashed } from './element.js';
import { embeddedJson, emberProfile } from './ember.js';
import { conversation, openBubble, openInvitation } from './messaging.js';
import { findPerson, PEOPLE, say, USER } from './people.js';
import { profileUrl, sduiProfile } from './sdui.js';

const query = new URLSearchParams(location.search);
const generation = query.get('generation') === 'ember' ? 'ember' : 'sdui';
const lang = query.get('lang') ?? 'en';
const lag = Number(query.get('lag') ?? 400);
const titleLag = query.get('titleLag') === 'never' ? null : Number(query.get('titleLag') ?? 700);
const after = (ms, action) => setTimeout(action, ms);

function profile(person) {
  const acts = {
    lang,
    openMessage: (happening) => act(happening, () => openBubble(person, { lang, generation })),
    openInvitation: (happening) => act(happening, () => openInvitation(person, { lang, generation })),
  };
  return generation === 'sdui' ? sduiProfile(person, acts) : emberProfile(person, acts);
}

function act(happening, action) {
  happening.preventDefault();
  happening.stopPropagation();
  action();
}

/** A list page: many people, of whom nobody is meant. */
function list(title) {
  const others = PEOPLE.filter((person) => person !== USER);
  const post = (person, at) =>
    el(
      'article',
      { class: hashed('post'), 'data-urn': `urn:li:activity:${7000 + at}` },
      el('a', { href: profileUrl(person) }, el('span', {}, person.name)),
      el('p', {}, person.headline),
    );
  return [el('h2', {}, title), ...others.map(post)];
}

/** What an address shows: its title and the content of `main`. */
function page(path) {
  const [, kind, name] = path.split('/');
  const thread = kind === 'messaging' ? findPerson(path.split('/')[3] ?? '') : null;
  if (thread) return { title: 'Messaging | LinkedIn', content: () => [conversation(thread, { lang })] };
  const person = kind === 'in' ? findPerson(name) : null;
  if (person) return { title: `${person.name} | LinkedIn`, content: () => profile(person), person };
  if (kind === 'in') return { title: 'Profile Not Found | LinkedIn', content: () => [el('h2', {}, 'Page not found')] };
  const title = kind === 'mynetwork' ? 'My Network' : 'Feed';
  return { title: `${title} | LinkedIn`, content: () => list(say(title, lang)) };
}

/** `first`: the page came from the server, so all is there at once. Later the parts follow one by one. */
function show({ first }) {
  if (location.pathname.startsWith('/in/me')) history.replaceState(null, '', `/in/${USER.slug}/`);
  const { title, content, person } = page(location.pathname);
  const here = location.pathname;
  const still = (action) => () => location.pathname === here && action();
  const draw = still(() => document.querySelector('main').replaceChildren(...content()));
  const entitle = still(() => {
    document.title = title;
  });
  if (first) {
    draw();
    entitle();
    if (person && generation === 'ember') document.body.append(...embeddedJson(person));
    return;
  }
  after(lag, draw);
  if (titleLag !== null) after(titleLag, entitle);
}

function navigate(happening) {
  const link = happening.target.closest?.('a[href]');
  const url = link && new URL(link.href, location.href);
  if (!url || url.origin !== location.origin) return;
  happening.preventDefault();
  if (/overlay|compose|custom-invite/.test(url.pathname)) return;
  history.pushState(null, '', url.pathname);
  show({ first: false });
}

function frame() {
  const nav = PEOPLE.slice(1, 5).map((person) =>
    el('a', { href: profileUrl(person), 'data-go': decodeURIComponent(person.slug) }, person.name),
  );
  const links = [
    el('a', { href: '/feed/' }, say('Feed', lang)),
    el('a', { href: '/mynetwork/' }, say('My Network', lang)),
    ...nav,
  ];
  document.documentElement.lang = lang;
  if (generation === 'ember') {
    document.head.append(el('meta', { name: 'service', content: 'voyager-web' }));
    document.body.className = 'render-mode-BIGPIPE nav-v2 ember-application';
    document.body.append(el('header', { id: 'global-nav' }, links), el('main', { class: 'scaffold-layout__main' }));
    return;
  }
  document.head.append(el('meta', { name: 'como-pk', content: 'd_flagship3_profile_view_base' }));
  document.body.append(
    el('header', { class: hashed('nav') }, links),
    el('div', { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.profile.Profile' }, el('main', { id: 'workspace' })),
    el('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' }),
  );
}

frame();
document.addEventListener('click', navigate);
addEventListener('popstate', () => show({ first: false }));
show({ first: true });
