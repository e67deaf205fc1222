/** One deceiving page: a saved one, changed; who it is about is written here, by hand. */
export type Spoof = {
  name: string;
  /** The saved page it is made of, by name. */
  page: string;
  /** Another address for it. */
  url?: string;
  change: (document: Document) => void;
  /** Key of the one it is about; undefined for nobody. Not sure is always right, too. */
  focus: string | undefined;
  /** What no person may be said to be; the stranger, if it isn't said. */
  never?: RegExp;
};

const SDUI = 'linkedin/sdui-profile--verification-key';
const EMBER = 'linkedin/ember-profile--stale-json';
const GUEST = 'linkedin/guest-profile--json-ld';
const SALES = 'linkedin/sales-lead--side-lists';
const TALK = 'linkedin/messaging--one-person';
const RAJ = 'raj-pillai';
const DANA = 'dana-reyes-041';
const SOMEBODY = 'https://www.linkedin.com/in/mallory-stranger/';

const put = (document: Document, where: string, at: InsertPosition, markup: string): void =>
  document.querySelector(where)?.insertAdjacentHTML(at, markup);

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

/** Somebody's address over somebody else's page: nothing of the page is taken. */
const BEHIND: Spoof[] = [SDUI, EMBER, GUEST].flatMap((page): Spoof[] => [
  {
    name: `the address is ahead (${page})`,
    page,
    url: SOMEBODY,
    focus: 'mallory-stranger',
    never: /Raj|Dana|Northfield|Lakeview/,
    change: () => undefined,
  },
  {
    name: `a company’s address (${page})`,
    page,
    url: 'https://www.linkedin.com/company/strangers/',
    focus: undefined,
    change: () => undefined,
  },
  {
    name: `a host that looks alike (${page})`,
    page,
    url: 'https://www.linkedin.com.evil.example/in/raj-pillai/',
    focus: undefined,
    change: () => undefined,
  },
]);

const OTHERS: Spoof[] = [
  {
    name: 'a guest page with another’s JSON-LD first',
    page: GUEST,
    focus: DANA,
    change: (document) =>
      put(
        document,
        'head',
        'afterbegin',
        `<script type="application/ld+json">{"@type":"Person","name":"Mallory Stranger","url":"${SOMEBODY}","worksFor":[{"name":"Strangers"}]}</script>`,
      ),
  },
  {
    name: 'a guest page with JSON-LD that is at another host',
    page: GUEST,
    focus: DANA,
    change: (document) =>
      put(
        document,
        'head',
        'afterbegin',
        `<script type="application/ld+json">{"@type":"Person","name":"Mallory Stranger","url":"https://evil.example/in/${DANA}","worksFor":[{"name":"Mallory Ltd."}],"jobTitle":["Mallory"]}</script>`,
      ),
  },
  {
    name: 'a guest page with another canonical',
    page: GUEST,
    focus: DANA,
    change: (document) => document.querySelector('link[rel="canonical"]')?.setAttribute('href', SOMEBODY),
  },
  {
    name: 'a guest page with another heading in its side bar',
    page: GUEST,
    focus: DANA,
    change: (document) =>
      put(
        document,
        'main',
        'beforebegin',
        '<aside><h1 class="top-card-layout__title" hidden>Mallory Stranger</h1></aside>',
      ),
  },
  {
    name: 'a lead with another card first',
    page: SALES,
    focus: 'dana.reyes@northfield.example.com',
    change: (document) =>
      put(
        document,
        'main',
        'afterbegin',
        '<aside><section><span data-x--lead--name data-anonymize="person-name">Mallory Stranger</span><span data-anonymize="headline">Mallory</span></section></aside>',
      ),
  },
  {
    name: 'a lead with another’s address first',
    page: SALES,
    focus: 'dana.reyes@northfield.example.com',
    change: (document) =>
      put(
        document,
        'main',
        'beforebegin',
        '<section data-sn-view-name="lead-contact-info"><a href="mailto:mallory@stranger.example.net">mallory@stranger.example.net</a></section>',
      ),
  },
  {
    name: 'a conversation with a shared profile in it',
    page: TALK,
    focus: DANA,
    change: (document) =>
      put(
        document,
        '.msg-s-event-listitem',
        'beforeend',
        `<div class="msg-entity-lockup"><h2 class="msg-entity-lockup__entity-title"><a href="${SOMEBODY}">Mallory Stranger</a></h2></div>`,
      ),
  },
  {
    name: 'a conversation with another profile beside it',
    page: TALK,
    focus: DANA,
    change: (document) =>
      put(
        document,
        'main',
        'afterbegin',
        `<aside><div class="msg-entity-lockup"><a href="${SOMEBODY}"><h2>Mallory Stranger</h2></a></div></aside>`,
      ),
  },
  {
    name: 'a conversation whose list names another thread',
    page: TALK,
    focus: DANA,
    change: (document) => {
      for (const link of document.querySelectorAll('a[href*="/messaging/thread/"]'))
        link.classList.toggle('active', !link.classList.contains('active'));
    },
  },
];

/** All of them; the pages of mail are made in `spoof-bodies` and `spoof-names`, over every saved mail. */
export const SPOOFS: Spoof[] = [...CARDS, ...AROUND, ...BEHIND, ...OTHERS];

/** What a page may carry outside its mail without showing it; in front of everything. */
export const UNSEEN_PARTS: Record<string, string> = {
  'hidden fields':
    '<form hidden><input type="hidden" name="contact" value="mallory@stranger.example.net"><input type="hidden" name="sender" value="Mallory Stranger"></form>',
  'JSON-LD and meta':
    '<script type="application/ld+json">{"@type":"EmailMessage","sender":{"email":"mallory@stranger.example.net"}}</script><meta itemprop="sender" content="mallory@stranger.example.net">',
  'a base at another host': '<base href="https://stranger.example.net/mallory/">',
  'a hidden header':
    '<div aria-hidden="true" style="display: none"><h2>Contract</h2><h3><span class="gD from sender" data-testid="message-header-from" email="mallory@stranger.example.net" title="mallory@stranger.example.net" name="Mallory Stranger">Mallory Stranger</span></h3></div>',
  'a header of no size to anybody but readers':
    '<div style="visibility: hidden"><a class="rcmContactAddress" href="mailto:mallory@stranger.example.net" title="mallory@stranger.example.net">Mallory Stranger</a></div>',
};
