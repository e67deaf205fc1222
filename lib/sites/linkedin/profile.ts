import type { Person, Sighting } from '../../core/sighting';
import { cleanText, find, findAll, textOf, unmarked, visible } from '../dom';
import { makePerson, optional } from '../people';
import { slugOfLink } from './route';
import {
  CONTACT_LINK,
  EMBER,
  EMBER_COMPANY,
  EMBER_HEADLINE,
  MAIN,
  NAME,
  OWN_MARKS,
  REACH_LINKS,
  SHELL,
  TOP_CARD,
  USER_PICTURE,
} from './selectors';

/** The card that is bound to the slug in the address, and the heading with the name in it. */
type Card = { card: HTMLElement; heading: HTMLElement; why: string };

/**
 * Reads a profile of the signed-in site. The slug in the address is who it is; name and the rest come only from a card
 * that points at the same slug, since moving from profile to profile changes the address first and the page later.
 */
export function readProfile(document: Document, slug: string): Sighting | null {
  if (!document.querySelector(SHELL)) return null;
  if (readOwnSlug(document) === slug) return profileSighting(null, 1, ['url:profile', 'own-profile']);
  const bound = findCard(document, slug);
  if (!bound) return profileSighting(makePerson('profile', { linkedin: slug }), 0.5, ['url:profile', 'page:not-yet']);
  if (isOwn(document, bound)) return profileSighting(null, 1, ['url:profile', 'own-profile']);
  const name = readName(bound.heading);
  const agreed = titleName(document) === name;
  const person = makePerson('profile', { linkedin: slug, name, ...readDetails(bound) });
  return profileSighting(person, agreed ? 0.95 : 0.8, [
    'url:profile',
    bound.why,
    agreed ? 'title:agrees' : 'title:differs',
  ]);
}

/** A sighting of one profile; `person` null for the user's own. */
export function profileSighting(person: Person | null, confidence: number, path: string[]): Sighting {
  return {
    site: 'linkedin',
    view: 'profile',
    people: person ? [person] : [],
    ...optional({ focus: person }),
    confidence,
    path,
  };
}

/** The user's own card: it can be edited, or it bears the name in the navigation and offers no way to write to it. */
function isOwn(document: Document, { card, heading }: Card): boolean {
  if (card.querySelector(OWN_MARKS)) return true;
  const pictures = [...document.querySelectorAll(USER_PICTURE)].map((each) => cleanText(each.getAttribute('alt')));
  return pictures.includes(readName(heading)) && !card.querySelector(REACH_LINKS);
}

/** Name in a title such as "(3) Dana Reyes | LinkedIn"; empty before the page has rendered. */
function titleName(document: Document): string {
  const title = cleanText(document.title).replace(/^\(\d+\+?\)\s*/, '');
  return /\|\s*LinkedIn$/.test(title) ? cleanText(title.replace(/\s*\|\s*LinkedIn$/, '')) : '';
}

/**
 * The top card that says the slug itself: by the link around its heading, by its contact-info link, or by the key of its
 * verification mark. Cards in side bars have their own slugs and fail the test.
 */
function findCard(document: Document, slug: string): Card | null {
  const main = find(document, MAIN)?.element;
  if (!main) return null;
  for (const card of findAll(main, TOP_CARD)) {
    const heading = find(card, NAME, (each) => visible(each) && textOf(each) !== '')?.element;
    if (!heading || heading.closest('aside')) continue;
    const link = heading.closest('a') ?? heading.querySelector('a');
    const contact = find(card, CONTACT_LINK, unmarked)?.element;
    const said = [slugOfLink(link), slugOfLink(contact), slugOfKey(heading)].filter((each) => each !== null);
    if (said.length === 0) continue;
    // One that points elsewhere is the page before; it still stands while the new one loads.
    if (said.some((each) => each !== slug)) return null;
    return { card, heading, why: link ? 'card:link' : contact ? 'card:contact-info' : 'card:key' };
  }
  return null;
}

function slugOfKey(heading: HTMLElement): string | null {
  const key = heading.closest('[componentkey^="ProfileVerificationTriggerRef-"]')?.getAttribute('componentkey');
  return key ? key.replace(/^ProfileVerificationTriggerRef-/, '').toLowerCase() : null;
}

/** Badges and "status is reachable" sit in elements of their own inside the heading; the name is the heading's own text. */
function readName(heading: HTMLElement): string {
  const hidden = [...heading.querySelectorAll('.visually-hidden, svg, button, [role="img"], [hidden]')];
  const text = hidden.reduce((rest, each) => rest.replace(each.textContent ?? '', ' '), heading.textContent ?? '');
  return cleanText(text) || textOf(heading);
}

type Details = { headline?: string | undefined; company?: string | undefined; location?: string | undefined };

function readDetails({ card, heading }: Card): Details {
  const contact = find(card, CONTACT_LINK, unmarked)?.element ?? null;
  const location = contact ? readLocation(contact, card) : undefined;
  const lines = linesAfter(heading, card).filter((line) => line !== location);
  const ember = textOf(find(card, EMBER_HEADLINE)?.element);
  const company = readCompany(card, ember ? [] : lines.slice(1));
  return { headline: ember || lines[0], company, location };
}

/** "· 2nd", "(She/Her)": beside the name, in its row or below it. */
const BADGE = /^(?:[·•]|\(.*\)$)/;

/** Text of the blocks that follow the name's own block inside the card, nearest first: headline, company, … */
function linesAfter(heading: HTMLElement, card: HTMLElement): string[] {
  for (let at: HTMLElement | null = heading; at && at !== card; at = at.parentElement) {
    const lines: string[] = [];
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      const single = next.localName === 'p' || (next.localName === 'div' && next.children.length === 0);
      const text = single && visible(next) ? textOf(next) : '';
      if (text && !BADGE.test(text)) lines.push(text);
    }
    if (lines.length > 0) return lines;
  }
  return [];
}

/** The text that stands before the contact-info link in its row. */
function readLocation(contact: HTMLElement, card: HTMLElement): string | undefined {
  for (let at: HTMLElement | null = contact; at && at !== card; at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const text = textOf(before);
      if (text && !BADGE.test(text)) return before.querySelector('h1, h2') ? undefined : text;
    }
  }
  return undefined;
}

/** "Company · School" below the headline (SDUI), or the button with the company's logo (Ember). */
function readCompany(card: HTMLElement, lines: string[]): string | undefined {
  const button = find(card, EMBER_COMPANY)?.element;
  if (button) return textOf(button) || undefined;
  const line = lines[0];
  if (!line) return undefined;
  const company = line.split(' · ')[0] ?? line;
  const logos = [...card.querySelectorAll('[role="button"] p, button p')].map((each) => textOf(each));
  // A line of its own might be a school: the row of logos must name it, where there is one.
  return logos.length === 0 || logos.includes(company) ? company : undefined;
}

/**
 * Slug of the signed-in user. Ember pages embed the answer to "who am I"; a marked data block names the request.
 * Null when the page doesn't say.
 */
function readOwnSlug(document: Document): string | null {
  if (!document.head?.querySelector(EMBER)) return null;
  for (const request of document.body.querySelectorAll(':scope > code[id^="datalet-"]')) {
    if (!request.textContent?.includes('/voyager/api/me"')) continue;
    const answer = document.getElementById(request.id.replace(/^datalet-/, ''))?.textContent ?? '';
    const slug = /"publicIdentifier":"([^"\\]+)"/.exec(answer)?.[1];
    if (slug) return slug.toLowerCase();
  }
  return null;
}

/** The heading's own link, for other readers of the page: the person a profile page is about, if the page agrees. */
export function readProfilePerson(document: Document, slug: string): Person | null {
  const bound = findCard(document, slug);
  return bound ? makePerson('profile', { linkedin: slug, name: readName(bound.heading) }) : null;
}
