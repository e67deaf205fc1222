import { DANA, EMBER, GUEST, put, SALES, SDUI, SOMEBODY, type Spoof, TALK } from './spoof-base';

/** Somebody's address over somebody else's page: nothing of the page is taken. */
export const BEHIND: Spoof[] = [SDUI, EMBER, GUEST].flatMap((page): Spoof[] => [
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

/** Guests' pages, leads and conversations. */
export const OTHERS: Spoof[] = [
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
    name: 'a conversation under a bubble with another',
    page: TALK,
    focus: DANA,
    change: (document) =>
      put(
        document,
        'body',
        'afterbegin',
        `<div class="msg-overlay-conversation-bubble" id="msg-overlay-conversation-bubble-1"><div class="msg-convo-wrapper"><h2 class="msg-entity-lockup__entity-title"><a href="${SOMEBODY}">Mallory Stranger</a></h2><form class="msg-form"></form></div></div>`,
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
