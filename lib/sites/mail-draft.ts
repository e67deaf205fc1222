import type { DraftKind, Person } from '../core/sighting';
import { type Chain, climb, fieldValue, find, visible } from './dom';
import { readText } from './dom-text';
import { gatherPeople, kindOfSubject } from './people';
import type { DraftField } from './site';

/**
 * The smallest part around an editor that has a control to send with. Null when there is none, or when it holds another
 * of the `places` where something is written: then the control is that one's.
 */
export function draftRoot(inside: Element, send: Chain, places: readonly Element[]): HTMLElement | null {
  const root = climb(inside, (at) => find(at, send) !== null);
  return places.some((place) => place !== inside && root?.contains(place)) ? null : root;
}

export type DraftParts = {
  /** Starts with the site's name; the same for the same draft as long as the page keeps it. */
  id: string;
  element: HTMLElement;
  root: HTMLElement;
  send: Chain;
  later?: string;
  subject: Element | null;
  recipients: (Person | null)[];
  own: readonly string[];
  /** It stands in an opened conversation. */
  inThread: boolean;
};

/** A draft from its parts. Its kind: what it quotes and its subject, for both of which no language is needed. */
export function makeDraft(parts: DraftParts): DraftField {
  const { id, element, root, later } = parts;
  const send = find(root, parts.send, (each) => each.getAttribute('aria-haspopup') === null && visible(each));
  const subject = fieldValue(parts.subject);
  const draft: DraftField = {
    id,
    element,
    root,
    send: send ? [send.element] : [],
    kind: kindOf(element, subject, parts.inThread),
    recipients: gatherPeople(parts.recipients, new Set(parts.own)),
    text: () => readText(element).text,
  };
  if (later) draft.later = later;
  if (subject) draft.subject = subject;
  return draft;
}

/** "------- Forwarded Message -------" in any language. */
const FORWARDED = /^\s*-{5,}\s?[^\s-].{0,60}[^\s-]\s?-{5,}\s*$/m;

function kindOf(element: HTMLElement, subject: string | undefined, inThread: boolean): DraftKind {
  const said = kindOfSubject(subject);
  if (said === 'forward') return said;
  const { text, quoted } = readText(element);
  const quotes = quoted.some(([start, end]) => end - start > 1 && text.slice(start, end).trim() !== '');
  if (quotes && FORWARDED.test(text.slice(0, 4000))) return 'forward';
  return said ?? (inThread ? 'reply' : 'new');
}
