import type { Person, SeenMessage, Sighting } from '../../core/sighting';
import { cleanText, find, findAll, textOf, visible } from '../dom';
import { gatherPeople, makePerson, optional } from '../people';
import { slugOfLink } from './route';
import {
  BUBBLE,
  CHOOSER,
  CONVERSATION,
  EVENT,
  EVENT_AUTHOR,
  OTHERS_EVENT,
  OUTLET_ID,
  PARTNER_LINK,
  PARTNER_TITLE,
  THREAD_LINK,
} from './selectors';

/** Where messages and dialogs may stand: the page, and the open shadow root that newer pages put them in. */
export function messagingRoots(document: Document): ParentNode[] {
  const outlet = document.getElementById(OUTLET_ID)?.shadowRoot;
  return outlet ? [document, outlet] : [document];
}

/** Reads the messaging page. `thread` is the id in the address; null for a new message. */
export function readConversation(document: Document, thread: string | null): Sighting | null {
  const root = messagingRoots(document)
    .map((each) => findConversation(each))
    .find((each) => each !== null);
  if (!root) return null;
  const partners = thread ? readPartners(root) : [];
  const listed = document.querySelector(THREAD_LINK) !== null;
  const stale = thread !== null && shownElsewhere(document, thread, partners);
  const focus = partners.length === 1 && !stale ? partners[0] : undefined;
  return {
    site: 'linkedin',
    view: thread ? 'conversation' : 'compose',
    people: stale ? [] : partners,
    ...optional({ focus: focus ?? null }),
    ...(focus ? { messages: readMessages(root, focus) } : {}),
    confidence: focus ? 0.85 : 0.3,
    path: [
      'url:messaging',
      stale ? 'list:other-thread' : `partners:${partners.length}`,
      ...(listed ? [] : ['unbound']),
    ],
  };
}

function findConversation(root: ParentNode): HTMLElement | null {
  const withEditor = (each: Element): boolean =>
    !each.closest(BUBBLE) && visible(each) && each.querySelector('form, [contenteditable="true"]') !== null;
  return find(root, CONVERSATION, withEditor)?.element ?? null;
}

/**
 * True when the list of conversations says that the pane isn't the address's: the page hasn't caught up. The list's entry
 * for this thread must name the partner; a list without such an entry proves nothing, so it isn't believed.
 */
function shownElsewhere(document: Document, thread: string, partners: Person[]): boolean {
  const links = [...document.querySelectorAll(THREAD_LINK)];
  const entries = links.map((link) => ({
    link,
    id: /\/messaging\/thread\/([^/?]+)/.exec(link.getAttribute('href') ?? '')?.[1],
  }));
  if (entries.length === 0) return false;
  if (entries.some(({ link, id }) => id !== thread && link.matches('.active, [aria-current="page"]'))) return true;
  const entry = textOf(entries.find(({ id }) => id === thread)?.link);
  return !partners.some(({ name }) => name && entry.includes(name));
}

/**
 * Whom a conversation is with: everyone whose profile its heading links to. Several links are a group; none, a name
 * without a key.
 */
export function readPartners(conversation: HTMLElement): Person[] {
  const outside = (each: Element): boolean => visible(each) && !each.closest(EVENT);
  const links = findAll(conversation, PARTNER_LINK, outside).map((each) => each.closest('a') ?? each);
  const titles = textOf(find(conversation, PARTNER_TITLE, outside)?.element);
  const people = links.map((link) =>
    makePerson('participant', { linkedin: slugOfLink(link) ?? undefined, name: nameOf(link, titles, links.length) }),
  );
  if (people.length > 0) return gatherPeople(people, new Set());
  // Where somebody is still to be chosen, the heading says what it is, not who.
  const named = titles && !conversation.querySelector(CHOOSER);
  return named ? gatherPeople([makePerson('participant', { name: titles })], new Set()) : [];
}

/** The first line of a link's text: presence and pronouns follow on lines of their own. */
function nameOf(link: Element, title: string, links: number): string {
  const inner = link.querySelector('h2, [class*="title"]');
  const text = inner
    ? textOf(inner)
    : (link.textContent ?? '')
        .split('\n')
        .map(cleanText)
        .find((line) => line !== '');
  return links === 1 && title ? title : (text ?? '');
}

function readMessages(root: HTMLElement, partner: Person): SeenMessage[] {
  const messages: SeenMessage[] = [];
  for (const event of root.querySelectorAll(EVENT)) {
    const id =
      event.getAttribute('data-event-urn') ?? event.closest('[data-event-urn]')?.getAttribute('data-event-urn');
    if (!id) continue;
    const author = slugOfLink(event.querySelector(EVENT_AUTHOR));
    const outgoing = author ? author !== partner.linkedin : !event.classList.contains(OTHERS_EVENT);
    messages.push({ id, from: outgoing ? { role: 'sender' } : { ...partner, role: 'sender' }, outgoing });
  }
  return messages;
}
