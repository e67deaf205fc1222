import type { Chain } from '../dom';

/**
 * LinkedIn, four generations of pages side by side. "SDUI" is the newest (2026, hashed classes, component keys), "Ember"
 * the one before (to 2025-12), "guest" what is served to people who aren't signed in.
 */

/** Marks of the app's own frame: a signed-in page, whatever it shows. Two of them are in the head or near its top. */
export const SHELL =
  'meta[name="service"], meta[name="como-pk"], #global-nav, main#workspace, [data-sdui-screen], .application-outlet';
/** In the head. */
export const GUEST =
  'meta[name="pageKey"][content^="public_profile"], meta[name="pageKey"][content^="d_public_profile"]';
/** In the head of the older generation. */
export const EMBER = 'meta[name="service"][content="voyager-web"]';

/** The part of the page that is about something; side bars stand in it as well. */
export const MAIN: Chain = [{ name: 'main', css: 'main, [role="main"]', seen: '2019-2026' }];

/** Inside `main`, the card at the top of a profile. Its key is on a div and a section inside it; the outer one is taken. */
export const TOP_CARD: Chain = [
  {
    name: 'sdui-card',
    css: '[componentkey^="com.linkedin.sdui.profile.card.ref"][componentkey$="Topcard"]',
    seen: '2026',
  },
  { name: 'ember-card', css: 'section[data-member-id]', seen: '2024-2025' },
  { name: 'main-section', css: 'section', seen: '2024-2026' },
];

/** Inside the card, the heading with the name. */
export const NAME: Chain = [
  { name: 'h1', css: 'h1', seen: '2024-2025 Ember' },
  { name: 'h2', css: 'a[href*="/in/"] h2, h2', seen: '2026 SDUI' },
];

/** Its address holds the slug; its words are translated. */
export const CONTACT_LINK: Chain = [
  {
    name: 'contact-info',
    css: '#top-card-text-details-contact-info, a[href*="/overlay/contact-info"]',
    seen: '2024-2026',
  },
];

/** Only on one's own profile. */
export const OWN_MARKS =
  'a[href*="/edit/intro"], a[href*="/edit/forms/intro"], a[href*="/edit/topcard"], a[href*="/edit/forms/"]';

/** Ways to write to somebody or to connect: on everybody's card but one's own. */
export const REACH_LINKS = 'a[href*="/messaging/compose"], a[href*="/custom-invite"], .pvs-profile-actions button';
/** The signed-in user in the navigation. */
export const USER_PICTURE = '#global-nav img[alt], header img[alt]';

export const EMBER_HEADLINE: Chain = [
  { name: 'ember-headline', css: '.text-body-medium.break-words', seen: '2021-2025' },
];
export const EMBER_COMPANY: Chain = [
  { name: 'current-company', css: 'button[aria-label^="Current company"]', seen: '2023-2025 English' },
];

export const GUEST_NAME: Chain = [
  { name: 'guest-title', css: 'h1.top-card-layout__title', seen: '2022-2026' },
  { name: 'guest-h1', css: 'main h1', seen: '2022-2026' },
];
export const GUEST_HEADLINE: Chain = [
  { name: 'guest-headline', css: 'h2.top-card-layout__headline', seen: '2022-2026' },
];

/** Sales Navigator's top card; the values are marked for blurring in recordings and keep these marks. */
export const SALES_CARD: Chain = [
  { name: 'lead-card', css: '[data-sn-view-name="feature-lead-top-card"]', seen: '2022-2026' },
  { name: 'lead-name-section', css: 'section:has([data-x--lead--name])', seen: '2022-2026' },
];
export const SALES_NAME: Chain = [
  { name: 'lead-name', css: '[data-x--lead--name]', seen: '2022-2026' },
  { name: 'person-name', css: 'h1[data-anonymize="person-name"]', seen: '2022-2026' },
];

export const SALES_MAIL: Chain = [
  {
    name: 'contact-info',
    css: 'section[data-sn-view-name="lead-contact-info"] a[href^="mailto:"]',
    seen: '2022-2026',
  },
];

/** An open conversation on the messaging page, and each bubble at the foot of other pages. */
export const CONVERSATION: Chain = [
  { name: 'thread', css: '.msg-convo-wrapper, .msg-thread', seen: '2019-2026' },
  { name: 'detail', css: '.scaffold-layout__detail', seen: '2023-2026' },
  { name: 'main', css: 'main', seen: '2019-2026' },
];
/** A conversation over another page: never the one that the address names. */
export const BUBBLE = '.msg-overlay-conversation-bubble, [id^="msg-overlay-conversation-bubble"]';
export const PARTNER_LINK: Chain = [
  { name: 'thread-link', css: '.msg-thread__link-to-profile, .msg-entity-lockup a[href*="/in/"]', seen: '2019-2026' },
  { name: 'bubble-link', css: '.msg-overlay-bubble-header a[href*="/in/"]', seen: '2021-2026' },
  { name: 'heading-link', css: 'h2 a[href*="/in/"], a[href*="/in/"] h2', seen: '2019-2026' },
];
export const PARTNER_TITLE: Chain = [
  { name: 'lockup-title', css: '.msg-entity-lockup__entity-title', seen: '2019-2026' },
  { name: 'bubble-title', css: '.msg-overlay-bubble-header__title', seen: '2021-2026' },
  { name: 'heading', css: 'h2', seen: '2019-2026' },
];
/** Where it is typed whom a new message goes to. */
export const CHOOSER = 'input[role="combobox"], [class*="typeahead"] input';
/** In the list of conversations, which tells whose the pane is. */
export const THREAD_LINK = 'a[href*="/messaging/thread/"]';
export const EVENT = '.msg-s-event-listitem';
export const OTHERS_EVENT = 'msg-s-event-listitem--other';
export const EVENT_AUTHOR = '.msg-s-event-listitem__link, .msg-s-message-group__profile-link, a[href*="/in/"]';

/** Editors of posts and comments are marked up alike: what is around one decides. */
export const MESSAGE_EDITOR: Chain = [
  { name: 'textbox', css: '[contenteditable="true"][role="textbox"]', seen: '2019-2026' },
];
export const MESSAGE_SEND: Chain = [
  { name: 'send-button', css: 'button.msg-form__send-button, button.msg-form__send-btn', seen: '2019-2026' },
  { name: 'submit', css: 'button[type="submit"]', seen: '2019-2026' },
];

/** On SDUI pages bubbles and dialogs live in the open shadow root of the element with this id. */
export const OUTLET_ID = 'interop-outlet';

export const DIALOG: Chain = [{ name: 'dialog', css: 'dialog[open], [role="dialog"]', seen: '2019-2026' }];
/** The note's own field; the limit is 200 or 300, by account. */
export const NOTE: Chain = [
  { name: 'custom-message', css: 'textarea#custom-message, textarea[name="message"]', seen: '2019-2025 Ember' },
  { name: 'limited', css: 'textarea[maxlength="200"], textarea[maxlength="300"]', seen: '2024-2026' },
];
export const NOTE_SEND: Chain = [
  { name: 'primary', css: 'button.artdeco-button--primary', seen: '2019-2025 Ember' },
  {
    name: 'labelled',
    css: 'button[aria-label="Send invitation"], button[aria-label="Send now"]',
    seen: '2019-2026 English',
  },
];
