import { clip } from './clip';
import type { Contact, Fact, Interaction, Sensitivity } from './record';
import type { RecallCard } from './record-depth';

/** What a card shows before it is turned: the person without the name, or the person and what is wanted of them. */
export type CardPrompt =
  | {
      kind: 'name';
      role?: string;
      company?: string;
      location?: string;
      touch?: Pick<Interaction, 'kind' | 'direction' | 'at' | 'gist'>;
    }
  | { kind: 'goesBy' | 'pronunciation'; name: string }
  | { kind: 'fact'; name: string; group: string; key: string };

/** One card: `id` is `<contactId>:<about>`. `more` is told with the answer; `fact` is what it was made of, for its ages. */
export type Card = {
  id: string;
  contactId: string;
  about: string;
  prompt: CardPrompt;
  answer: string;
  more: { kind: 'goesBy' | 'pronunciation'; words: string }[];
  fact?: Pick<Fact, 'group' | 'value' | 'grain' | 'confirmedAt'>;
};

/** Somebody to recall, as far as cards are made of it. `touch` is the last real contact. */
export type Recalled = {
  contact: Contact;
  facts: readonly Fact[];
  cards: readonly RecallCard[];
  touch: Interaction | null;
};

/** A card of the session; new ones were never graded. */
export type DueCard = Card & { isNew: boolean };

/** What one may be glad to know by heart: not their business card, not what may not be said. */
const GROUPS = ['family', 'pet', 'food', 'preference', 'sport', 'hobby', 'date'];
/** Longer words are a story, not an answer. */
const ANSWER = 160;

/** At most so many in one session. */
const SESSION = 20;
/** Names come first, but leave room for what else there is. */
const NAMES = 12;

/**
 * All cards of one person, the name first. Private things are never on a card, nor is what one only guesses. A fact that
 * was deleted has no card any more. `upTo`: nothing more private than this; 1 at most.
 */
export function cardsOf({ contact, facts, touch }: Omit<Recalled, 'cards'>, upTo: Sensitivity = 1): Card[] {
  const { id, name, goesBy, pronunciation } = contact;
  const called: Card['more'] = [
    ...(goesBy && goesBy !== name ? [{ kind: 'goesBy' as const, words: goesBy }] : []),
    ...(pronunciation ? [{ kind: 'pronunciation' as const, words: pronunciation }] : []),
  ];
  const card = (about: string, prompt: CardPrompt, answer: string): Card => ({
    id: `${id}:${about}`,
    contactId: id,
    about,
    prompt,
    answer,
    more: about === 'name' ? called : [],
  });
  const clues = cluesOf(contact, touch);
  return [
    ...(clues ? [card('name', clues, name)] : []),
    ...(goesBy && goesBy !== name ? [card('goesBy', { kind: 'goesBy', name }, goesBy)] : []),
    ...(pronunciation ? [card('pronunciation', { kind: 'pronunciation', name }, pronunciation)] : []),
    ...facts
      .filter((fact) => isRecalled(fact, upTo))
      .map((fact) => ({
        ...card(`fact:${fact.id}`, { kind: 'fact', name, group: fact.group, key: fact.key }, fact.value),
        fact,
      })),
  ];
}

function isRecalled({ group, sensitivity, grain, value }: Fact, upTo: Sensitivity): boolean {
  return (
    GROUPS.includes(group) && sensitivity <= Math.min(upTo, 1) && grain.source !== 'guess' && value.length <= ANSWER
  );
}

/** Nobody is guessed from nothing: without a role, a company, a place or a last touch there is no such card. */
function cluesOf(contact: Contact, touch: Interaction | null): CardPrompt | null {
  const { role, company, location } = contact;
  if (!role && !company && !location && !touch) return null;
  const clue = (words: string) => nameless(words, contact);
  return {
    kind: 'name',
    ...(role ? { role: clue(role) } : {}),
    ...(company ? { company: clue(company) } : {}),
    ...(location ? { location } : {}),
    ...(touch
      ? { touch: { kind: touch.kind, direction: touch.direction, at: touch.at, gist: clip(clue(touch.gist), 120) } }
      : {}),
  };
}

/** A clue mustn't give the name away: "Walked the line with Dana" becomes "Walked the line with …". */
function nameless(words: string, { name, goesBy = '' }: Contact): string {
  const parts = `${name} ${goesBy}`.split(/\s+/u).filter((part) => [...part].length > 1);
  return parts.reduce((left, part) => {
    const literal = part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    return left.replace(new RegExp(`(?<!\\p{L})${literal}(?!\\p{L})`, 'gu'), '…');
  }, words);
}

/**
 * One session: cards that are due or new, of the people in their order (whom one is to meet soonest first). Names before
 * anything else; within each, what is due before what is new, so that little is forgotten. At most `SESSION`.
 */
export function chooseSession(people: readonly Recalled[], now: number, upTo: Sensitivity = 1): DueCard[] {
  const cards = people.flatMap((person) => dueOf(person, now, upTo));
  const names = cards.filter(({ about }) => about === 'name');
  const others = cards.filter(({ about }) => about !== 'name');
  const first = dueFirst(names);
  const rest = dueFirst(others);
  const room = Math.max(NAMES, SESSION - rest.length);
  return [...first.slice(0, room), ...rest].slice(0, SESSION);
}

function dueOf(person: Recalled, now: number, upTo: Sensitivity): DueCard[] {
  const known = new Map(person.cards.map((row) => [row.id, row]));
  return cardsOf(person, upTo).flatMap((card) => {
    const row = known.get(card.id);
    return row && row.due > now ? [] : [{ ...card, isNew: row === undefined }];
  });
}

function dueFirst(cards: readonly DueCard[]): DueCard[] {
  return [...cards.filter(({ isNew }) => !isNew), ...cards.filter(({ isNew }) => isNew)];
}

/** When the next card of these people comes up; null when none was ever learnt. Cards of deleted facts don't count. */
export function nextDue(people: readonly Recalled[], now: number): number | null {
  const dues = people.flatMap((person) => {
    const alive = new Set(cardsOf(person).map(({ id }) => id));
    return person.cards.filter(({ id, due }) => alive.has(id) && due > now).map(({ due }) => due);
  });
  return dues.length > 0 ? Math.min(...dues) : null;
}
