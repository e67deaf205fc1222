import { DANA, EMBER, put, RAJ, SDUI, SOMEBODY, type Spoof } from './spoof-base';
import { BEHIND, OTHERS } from './spoof-others';

/** A top card of the newest pages; `link` is around the name. */
const card = (link: string, key = 'ACoAAMallory'): string =>
  `<div componentkey="com.linkedin.sdui.profile.card.ref${key}Topcard"><section componentkey="com.linkedin.sdui.profile.card.ref${key}Topcard"><a href="${link}"><h2>Mallory Stranger</h2></a><p>CEO of Strangers</p><p>Strangers Ltd.</p></section></div>`;
const emberCard = (link: string): string =>
  `<section class="pv-top-card" data-member-id="666"><a href="${link}"><h1>Mallory Stranger</h1></a><div class="text-body-medium break-words">CEO of Strangers</div></section>`;

/** The same deceit on both generations of the signed-in profile. */
function onBoth(name: string, change: (document: Document, slug: string) => void): Spoof[] {
  return [
    { name: `${name} (SDUI)`, page: SDUI, focus: RAJ, change: (document) => change(document, RAJ) },
    { name: `${name} (Ember)`, page: EMBER, focus: DANA, change: (document) => change(document, DANA) },
  ];
}
const cardsAt = (link: (slug: string) => string, at: InsertPosition) => (document: Document, slug: string) => {
  put(document, 'main', at, card(link(slug)));
  put(document, 'main', at, emberCard(link(slug)));
};

const CARDS: Spoof[] = [
  ...onBoth(
    'another card first',
    cardsAt(() => SOMEBODY, 'afterbegin'),
  ),
  ...onBoth(
    'another card last',
    cardsAt(() => SOMEBODY, 'beforeend'),
  ),
  ...onBoth(
    'a card at a host that looks alike',
    cardsAt((slug) => `https://www.linkedin.com.evil.example/in/${slug}/`, 'afterbegin'),
  ),
  ...onBoth(
    'a card at another host',
    cardsAt((slug) => `https://evil.example/in/${slug}/`, 'afterbegin'),
  ),
  ...onBoth(
    'a card with a slug that looks alike',
    cardsAt((slug) => `/in/${slug.replace('a', 'а')}/`, 'afterbegin'),
  ),
  ...onBoth(
    'the same, percent-coded',
    cardsAt((slug) => `/in/${encodeURIComponent(slug.replace('a', 'а'))}/`, 'afterbegin'),
  ),
  ...onBoth(
    'a card whose address goes on',
    cardsAt((slug) => `/in/${slug}-2/`, 'afterbegin'),
  ),
  ...onBoth(
    'a card with the slug in its query',
    cardsAt((slug) => `${SOMEBODY}?next=/in/${slug}/`, 'afterbegin'),
  ),
  ...onBoth('a card without a link', (document) =>
    put(document, 'main', 'afterbegin', card('').replace(/<a href="">|<\/a>/g, '')),
  ),
  ...onBoth('a second main', (document) =>
    put(document, 'main', 'beforebegin', `<main>${card(SOMEBODY)}${emberCard(SOMEBODY)}</main>`),
  ),
  ...onBoth('people also viewed', (document) =>
    put(
      document,
      'main',
      'afterbegin',
      `<aside><h2>People also viewed</h2><div componentkey="ProfileVerificationTriggerRef-mallory-stranger"><a href="${SOMEBODY}"><h2>Mallory Stranger</h2></a></div></aside>`,
    ),
  ),
  ...onBoth('a name above the name', (document) => {
    for (const heading of document.querySelectorAll('main h1, main [componentkey$="Topcard"] h2')) {
      heading.insertAdjacentHTML(
        'beforebegin',
        '<h2 class="visually-hidden" style="display:none">Mallory Stranger</h2>',
      );
    }
  }),
];

const AROUND: Spoof[] = [
  ...onBoth('the title of the page before', (document) => {
    document.title = '(2) Mallory Stranger | LinkedIn';
  }),
  ...onBoth('JSON-LD, canonical and og of another', (document) =>
    put(
      document,
      'head',
      'afterbegin',
      `<link rel="canonical" href="${SOMEBODY}"><meta property="og:title" content="Mallory Stranger | LinkedIn"><meta property="profile:first_name" content="Mallory"><script type="application/ld+json">{"@graph":[{"@type":"Person","name":"Mallory Stranger","url":"${SOMEBODY}"}]}</script>`,
    ),
  ),
  ...onBoth('embedded data of another', (document) =>
    put(
      document,
      'body',
      'afterbegin',
      '<code id="bpr-guid-1">{"included":[{"$type":"com.linkedin.voyager.dash.identity.profile.Profile","publicIdentifier":"mallory-stranger","firstName":"Mallory","lastName":"Stranger"}]}</code>',
    ),
  ),
  ...onBoth('a base at another', (document) => put(document, 'head', 'afterbegin', `<base href="${SOMEBODY}">`)),
  ...onBoth('hidden fields', (document) =>
    put(
      document,
      'main',
      'afterbegin',
      `<form><input type="hidden" name="vanityName" value="mallory-stranger"><input type="hidden" name="profile" value="${SOMEBODY}"></form>`,
    ),
  ),
  ...onBoth('labels that name another', (document) => {
    for (const each of document.querySelectorAll('main, main section'))
      each.setAttribute('aria-label', 'Mallory Stranger, CEO of Strangers');
  }),
  ...onBoth('posts of another', (document) =>
    put(
      document,
      'main',
      'beforeend',
      `<section><h2><a href="${SOMEBODY}">Mallory Stranger</a></h2><a href="${SOMEBODY}overlay/contact-info/">Contact info</a><p>reposted this</p></section>`,
    ),
  ),
  ...onBoth('a dialog about another', (document) =>
    put(
      document,
      'body',
      'beforeend',
      `<div role="dialog"><h2><a href="${SOMEBODY}">Mallory Stranger</a></h2><p>Viewed your profile</p><button>Close</button></div>`,
    ),
  ),
];

/** All of them; the pages of mail are made in `spoof-bodies` and `spoof-names`, over every saved mail. */
export const SPOOFS: Spoof[] = [...CARDS, ...AROUND, ...BEHIND, ...OTHERS];
