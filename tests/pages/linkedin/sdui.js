import { el, hashed } from './element.js';
import { PEOPLE, say, USER } from './people.js';

const CARD = 'com.linkedin.sdui.profile.card.ref';

/** The 2026 generation: no h1, hashed classes, component keys; two nested elements share the card's key. */
export function sduiProfile(person, { lang, openMessage, openInvitation }) {
  const key = `${CARD}${person.id}Topcard`;
  const section = el('section', { componentkey: key, class: hashed('card') }, nameBlock(person), rows(person, lang));
  section.append(buttons(person, { lang, openMessage, openInvitation }));
  return [
    el('div', { componentkey: key, class: hashed('outer') }, section),
    el(
      'section',
      { componentkey: `${CARD}${person.id}About`, class: hashed('card') },
      el('h2', {}, say('About', lang)),
    ),
    el('div', { componentkey: `profileCardsAboveActivity${person.slug}` }),
    el(
      'section',
      { componentkey: `${CARD}${person.slug}Activity`, class: hashed('card') },
      el('h2', {}, say('Activity', lang)),
    ),
    aside(person, lang),
  ];
}

function nameBlock(person) {
  const heading = el('h2', { class: hashed('name') }, person.name);
  const trigger = el('div', { componentkey: `ProfileVerificationTriggerRef-${person.slug}` }, heading);
  const link = el(
    'a',
    { href: profileUrl(person), componentkey: `ProfileVerificationTriggerRef-${person.slug}` },
    trigger,
  );
  // Two degrees stand beside the name; style hides the wrong one.
  const other = person.degree === '1st' ? '2nd' : '1st';
  const badges = [el('p', { class: hashed('badge') }, `· ${person.degree}`), el('p', { hidden: '' }, `· ${other}`)];
  return el('div', { class: hashed('name-block') }, link, person.degree ? badges : '');
}

function rows(person, lang) {
  const line = person.school ? `${person.company} · ${person.school}` : person.company;
  const contact = el('a', { href: `/in/${person.slug}/overlay/contact-info/` }, say('Contact info', lang));
  return [
    el('p', { class: hashed('line', 'headline') }, person.headline),
    el('p', { class: hashed('line', 'company') }, line),
    el('div', { class: hashed('row') }, el('p', {}, person.location), el('p', {}, '·'), el('p', {}, contact)),
    el('div', { role: 'button', tabindex: '0' }, el('p', { class: hashed('logo') }, person.company)),
  ];
}

function buttons(person, { lang, openMessage, openInvitation }) {
  if (person === USER) return el('div', {});
  const compose = `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${person.id}&recipient=${person.id}&interop=msgOverlay`;
  const message = el('a', { href: compose, 'data-act': 'message', click: openMessage }, say('Message', lang));
  const invite = `/preload/custom-invite/?vanityName=${person.slug}`;
  const connect = el('a', { href: invite, 'data-act': 'connect', click: openInvitation }, say('Connect', lang));
  return el('div', { class: hashed('buttons') }, message, connect);
}

/** Other people, in the markup of the profile's owner: a reader that isn't bound to the address takes one of them. */
function aside(person, lang) {
  const others = PEOPLE.filter((other) => other !== person && other !== USER).slice(0, 3);
  const items = others.map((other) =>
    el(
      'div',
      { class: hashed('aside-item') },
      el(
        'a',
        { href: profileUrl(other), componentkey: `ProfileVerificationTriggerRef-${other.slug}` },
        el('h2', {}, other.name),
      ),
      el('p', {}, `· ${other.degree}`),
      el('p', {}, other.headline),
    ),
  );
  return el(
    'aside',
    { componentkey: `profileAsidePymk${person.slug}` },
    el('h2', {}, say('People also viewed', lang)),
    items,
  );
}

/** Absolute, as on the site. */
export function profileUrl(person) {
  return `https://www.linkedin.com/in/${person.slug}/`;
}
