import type { Sighting } from '../../core/sighting';
import { anything, cleanText, find, textOf } from '../dom';
import { makePerson } from '../people';
import { profileSighting } from './profile';
import { isLinkedIn, readSlug, slugOfLink } from './route';
import { GUEST_HEADLINE, GUEST_NAME } from './selectors';

/** What a guest page's JSON-LD says of the person; only the parts we use. */
type LinkedPerson = {
  name?: unknown;
  url?: unknown;
  sameAs?: unknown;
  worksFor?: unknown;
  address?: unknown;
  jobTitle?: unknown;
};

/**
 * Reads the page that LinkedIn serves to people who aren't signed in. Its heading, its canonical link and its JSON-LD
 * must be about the slug in the address. Values masked with asterisks are left out.
 */
export function readGuestProfile(document: Document, slug: string): Sighting | null {
  const canonical = slugOfLink(document.querySelector('link[rel="canonical"]'));
  if (canonical !== null && canonical !== slug) return null;
  const heading = find(document, GUEST_NAME)?.element;
  const linked = readLinkedPerson(document, slug);
  const name = unmasked(textOf(heading)) ?? unmasked(text(linked?.name));
  if (!name) return null;
  const person = makePerson('profile', {
    linkedin: slug,
    name,
    headline: unmasked(textOf(find(document, GUEST_HEADLINE)?.element)),
    company: readCompany(document, linked),
    location: readLocation(document, linked),
  });
  const agreed = canonical === slug || linked !== null;
  return profileSighting(person, agreed ? 0.95 : 0.7, ['url:profile', 'guest', linked ? 'json-ld' : 'heading']);
}

function readLinkedPerson(document: Document, slug: string): LinkedPerson | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = graphOf(script.textContent ?? '').find((node) =>
      [node.url, node.sameAs].some((url) => slugOfUrl(text(url)) === slug),
    );
    if (found) return found;
  }
  return null;
}

/** Nodes of type Person; none when the script isn't JSON. */
function graphOf(json: string): LinkedPerson[] {
  try {
    const data: unknown = JSON.parse(json);
    const graph = isRecord(data) && Array.isArray(data['@graph']) ? data['@graph'] : [data];
    return graph.filter((node): node is LinkedPerson => isRecord(node) && node['@type'] === 'Person');
  } catch {
    return [];
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A string, or the first of a list of strings. */
function text(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? cleanText(first) : '';
}

function slugOfUrl(url: string): string | null {
  try {
    const address = new URL(url);
    return isLinkedIn(address) ? readSlug(address.pathname) : null;
  } catch {
    return null;
  }
}

function unmasked(value: string): string | undefined {
  return value && !value.includes('*') ? value : undefined;
}

function readCompany(document: Document, linked: LinkedPerson | null): string | undefined {
  const works: unknown = Array.isArray(linked?.worksFor) ? linked.worksFor[0] : linked?.worksFor;
  const named = isRecord(works) ? unmasked(text(works.name)) : undefined;
  return named ?? unmasked(textOf(find(document, POSITION, anything)?.element));
}

function readLocation(document: Document, linked: LinkedPerson | null): string | undefined {
  const shown = unmasked(textOf(find(document, PLACE, anything)?.element));
  return shown ?? (isRecord(linked?.address) ? unmasked(text(linked.address.addressLocality)) : undefined);
}

const POSITION = [{ name: 'current-position', css: '[data-section="currentPositionsDetails"] a', seen: '2022-2026' }];
const PLACE = [
  { name: 'subheader', css: '.profile-info-subheader span', seen: '2024-2026' },
  { name: 'subheader-line', css: '.profile-info-subheader div', seen: '2024-2026' },
];
