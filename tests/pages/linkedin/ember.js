import { el, hashed } from './element.js';
import { PEOPLE, say, USER } from './people.js';
import { profileUrl } from './sdui.js';

let made = 0;
const emberId = () => {
  made += 1;
  return `ember${100 + made}`;
};

/** The generation of 2024 and 2025: one h1, readable classes, embedded JSON that goes stale on in-app navigation. */
export function emberProfile(person, { lang, openMessage, openInvitation }) {
  const card = el(
    'section',
    { class: 'artdeco-card pv-top-card', 'data-member-id': String(person.id.length * 7919), id: emberId() },
    el('h1', { class: `${hashed('name')} inline t-24 v-align-middle break-words` }, person.name),
    degree(person),
    el('div', { class: 'text-body-medium break-words', 'data-generated-suggestion-target': '' }, person.headline),
    location(person, lang),
    companies(person, lang),
    person === USER ? '' : actions({ lang, openMessage, openInvitation }),
  );
  return [el('div', { class: 'scaffold-layout__inner' }, card), alsoViewed(person, lang)];
}

/** The person whose data stands in the page since it was loaded; later navigation leaves it there. */
export function embeddedJson(person) {
  const profile = (who) => ({
    $type: 'com.linkedin.voyager.dash.identity.profile.Profile',
    publicIdentifier: who.slug,
    firstName: who.name.split(' ')[0],
    lastName: who.name.split(' ').slice(1).join(' '),
    headline: who.headline,
  });
  const body = JSON.stringify({ included: [profile(USER), profile(person)] });
  const request = JSON.stringify({ request: `/voyager/api/graphql?variables=(vanityName:${person.slug})` });
  return [
    el('code', { id: 'bpr-guid-1042', hidden: '' }, body),
    el('code', { id: 'datalet-bpr-guid-1042', hidden: '' }, request),
  ];
}

function degree(person) {
  if (!person.degree) return '';
  const value = el('span', { class: 'dist-value' }, person.degree);
  const spoken = el('span', { class: 'visually-hidden' }, `${person.degree} degree connection`);
  return el('span', { class: 'distance-badge' }, spoken, el('span', { 'aria-hidden': 'true' }, '· ', value));
}

function location(person, lang) {
  const link = el('a', { href: `/in/${person.slug}/overlay/contact-info/`, id: 'top-card-text-details-contact-info' });
  link.append(say('Contact info', lang));
  const place = el('span', { class: 'text-body-small inline t-black--light break-words' }, person.location);
  return el('div', { class: 'mt2' }, place, el('span', {}, link));
}

function companies(person, lang) {
  const label = (what, name) => `${say(what, lang)}: ${name}. Click to skip to it`;
  const button = (what, name) =>
    name ? el('li', {}, el('button', { 'aria-label': label(what, name), id: emberId() }, el('span', {}, name))) : '';
  return el(
    'ul',
    { class: 'pv-text-details__right-panel' },
    button('Current company', person.company),
    button('Education', person.school),
  );
}

function actions({ lang, openMessage, openInvitation }) {
  const button = (word, act, click) =>
    el('button', { class: 'artdeco-button', 'data-act': act, id: emberId(), click }, say(word, lang));
  return el(
    'div',
    { class: 'pv-top-card__buttons' },
    button('Message', 'message', openMessage),
    button('Connect', 'connect', openInvitation),
  );
}

function alsoViewed(person, lang) {
  const others = PEOPLE.filter((other) => other !== person && other !== USER).slice(0, 3);
  const items = others.map((other) =>
    el(
      'li',
      {},
      el('a', { href: profileUrl(other) }, el('span', { 'aria-hidden': 'true' }, other.name)),
      el('span', { class: 'dist-value' }, other.degree),
      el('div', { class: 'text-body-small' }, other.headline),
    ),
  );
  return el(
    'aside',
    { class: 'scaffold-layout__aside' },
    el('h2', {}, say('People also viewed', lang)),
    el('ul', {}, items),
  );
}
