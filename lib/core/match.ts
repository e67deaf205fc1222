import { type Key, keysOfPerson, keyText } from './identity';
import type { Match } from './panel-state';
import type { Identity } from './record';
import type { Person, Sighting } from './sighting';

/** Below this the page is too vague to show anybody. */
const SURE = 0.5;

/** What the record holds about a sighting's keys: looked up by the caller, judged here. */
export type Found = {
  /** Identities whose kind and value equal one of the keys. */
  identities: readonly Identity[];
  /** Key texts ("mail:x@y") each contact was said not to be. */
  notThem: ReadonlyMap<string, readonly string[]>;
  /** Contacts of the same name or a look-alike address: hints, never matches. */
  namesakes: readonly string[];
};

/** The keys to look up for a sighting; none when the page is about nobody, or too vague. */
export function keysOfSighting(sighting: Sighting): Key[] {
  const { focus } = sighting;
  return focus && sighting.confidence >= SURE && !isSelf(sighting, focus) ? keysOfPerson(focus) : [];
}

/** Who the page is about. Only keys match; unsure is said, never guessed. */
export function matchSighting(sighting: Sighting, found: Found): Match {
  const others = sighting.people.filter((person) => !isSelf(sighting, person));
  const { focus } = sighting;
  if (!focus || isSelf(sighting, focus))
    return others.length > 0 ? { kind: 'unsure', candidates: others } : { kind: 'nobody' };
  const keys = keysOfSighting(sighting);
  if (keys.length === 0) return { kind: 'unsure', candidates: others.length > 0 ? others : [focus] };
  const wanted = new Set(keys.map(keyText));
  const hits = found.identities.filter(
    (identity) => wanted.has(keyText(identity)) && !found.notThem.get(identity.contactId)?.includes(keyText(identity)),
  );
  const contactIds = [...new Set(hits.map((hit) => hit.contactId))];
  const why = hits.map(({ kind, value }) => ({ kind, value }));
  const [contactId] = contactIds;
  if (contactId === undefined) return { kind: 'unknown', person: focus, namesakes: namesakesFor(wanted, found) };
  return contactIds.length === 1 ? { kind: 'known', contactId, why } : { kind: 'conflict', contactIds, why };
}

/** Whoever was said not to be this one isn't offered again, not even as a hint. */
function namesakesFor(wanted: ReadonlySet<string>, found: Found): string[] {
  return found.namesakes.filter((id) => !found.notThem.get(id)?.some((key) => wanted.has(key)));
}

function isSelf({ account }: Sighting, { email }: Person): boolean {
  return account !== undefined && email !== undefined && account.trim().toLowerCase() === email.trim().toLowerCase();
}
