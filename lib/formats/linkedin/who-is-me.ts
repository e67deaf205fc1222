import { fold } from '../../core/fold';
import type { ArchiveMessage, Party } from './messages';

/** What the other files of an archive tell of the people in it. `connections` holds party ids and folded names. */
export type ArchivePeople = {
  /** Whose archive it is, as its profile names them. */
  owner?: { name: string };
  /** Ids ("linkedin:dana-w") of everybody they are connected to. */
  connections: ReadonlySet<string>;
  /** Folded name → the one connection of that name; names of two are left out. */
  byName: ReadonlyMap<string, { address: string; id: string }>;
};

type Seen = { party: Party; conversations: Set<string> };

/**
 * The ids that are the user's own in an archive's messages: whoever takes part in (nearly) all conversations, is no
 * connection, and has the profile's name where there is a profile. Empty when that isn't sure: then nobody is taken for
 * the user, and nobody's messages for somebody else's.
 */
export function findOwnIds(messages: readonly ArchiveMessage[], people: ArchivePeople): Set<string> {
  const seen = countParties(messages);
  const total = new Set(messages.map(({ conversation }) => conversation)).size;
  const strangers = [...seen.values()].filter(({ party }) => !people.connections.has(party.id));
  strangers.sort((a, b) => b.conversations.size - a.conversations.size);
  const ownName = people.owner && fold(people.owner.name);
  const named = strangers.filter(({ party }) => ownName !== undefined && fold(party.name) === ownName);
  const [first, second] = named.length > 0 ? named : strangers;
  if (!first || first.conversations.size < total * 0.9) return new Set();
  const clear = named.length > 0 || !second || second.conversations.size < first.conversations.size;
  // With one conversation both take part in all of it: only a connection, or the profile, tells them apart.
  if (!clear) return new Set();
  // A profile's address can change: whoever has the same name and is no connection is the same.
  const same = strangers.filter(({ party }) => party.name !== '' && fold(party.name) === fold(first.party.name));
  return new Set([first, ...same].map(({ party }) => party.id));
}

function countParties(messages: readonly ArchiveMessage[]): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const { from, to, conversation } of messages) {
    for (const party of [from, ...to]) {
      if (party.id === '') continue;
      const one = seen.get(party.id) ?? { party, conversations: new Set() };
      one.conversations.add(conversation);
      if (one.party.name === '' && party.name !== '') one.party = party;
      seen.set(party.id, one);
    }
  }
  return seen;
}
