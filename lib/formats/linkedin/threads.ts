import { fold } from '../../core/fold';
import { normaliseIdentity } from '../../core/identity';
import type { IncomingEntry } from '../../core/import-entries';
import { cleanName } from '../clean-name';
import type { ImportedPerson, PassedReason, PassedRow } from '../imported-person';
import type { Pace } from '../pace';
import { type ArchiveMessage, type Party, passedRow, refOf } from './messages';
import { type ArchivePeople, findOwnIds } from './who-is-me';

/** Entries of one imported person: more would make one write long. */
const MOST_ENTRIES = 200;

type Threads = { people: ImportedPerson[]; passed: PassedRow[] };
type Thread = { party: Party; entries: IncomingEntry[]; turns: Map<string, number> };

/**
 * The messages of an archive as what they say of each person: that there was one, when, and which way. Threads of more
 * than two people count for nobody; drafts are passed over, and so is whatever can't be given to one person for certain.
 */
export async function readThreads(
  messages: readonly ArchiveMessage[],
  people: ArchivePeople,
  pace: Pace,
): Promise<Threads> {
  const own = findOwnIds(messages, people);
  const members = membersOf(messages, own);
  const threads = new Map<string, Thread>();
  const passed: PassedRow[] = [];
  for (const message of messages) {
    await pace.rest();
    const found = partnerOf(message, { own, members, people });
    if (typeof found === 'string') passed.push(passedRow(message, found));
    else addTo(threads, found, { message, own });
  }
  return { people: [...threads.values()].flatMap(personsOf), passed };
}

/** Everybody but the user who takes part in a conversation, over all of its messages. */
function membersOf(messages: readonly ArchiveMessage[], own: ReadonlySet<string>): Map<string, Map<string, Party>> {
  const members = new Map<string, Map<string, Party>>();
  for (const { conversation, from, to } of messages) {
    const all = members.get(conversation) ?? new Map<string, Party>();
    for (const party of [from, ...to]) {
      if (party.id === '' || own.has(party.id)) continue;
      const before = all.get(party.id);
      all.set(party.id, before && before.name !== '' ? before : party);
    }
    members.set(conversation, all);
  }
  return members;
}

type Known = { own: ReadonlySet<string>; members: Map<string, Map<string, Party>>; people: ArchivePeople };

/** Whom a message was exchanged with, or why that can't be said. */
function partnerOf(message: ArchiveMessage, { own, members, people }: Known): Party | PassedReason {
  if (message.why) return message.why;
  const others = [...(members.get(message.conversation)?.values() ?? [])];
  // Old files say which way a message went, and lack the addresses by which the user is found.
  if (own.size === 0) return message.direction ? partnerByWay(message, people) : 'which-is-me';
  if (others.length > 1) return 'group-thread';
  const [other] = others;
  return other ? withAddress(other, people) : 'only-me';
}

function partnerByWay(message: ArchiveMessage, people: ArchivePeople): Party | PassedReason {
  const others = message.direction === 'in' ? [message.from] : message.to;
  if (others.length > 1 || message.to.length > 1) return 'group-thread';
  const [other] = others;
  return other && other.id !== '' ? withAddress(other, people) : 'name-only';
}

/** A name alone is nobody: only the one connection of that name in the same archive makes it a person. */
function withAddress(party: Party, { byName }: ArchivePeople): Party | PassedReason {
  if (party.address !== undefined) return party;
  const found = byName.get(fold(party.name));
  return found ? { ...party, ...found } : 'name-only';
}

type Told = { message: ArchiveMessage; own: ReadonlySet<string> };

function addTo(threads: Map<string, Thread>, party: Party, { message, own }: Told): void {
  const thread = threads.get(party.id) ?? { party, entries: [], turns: new Map<string, number>() };
  threads.set(party.id, thread);
  const direction = own.has(message.from.id) || (own.size === 0 && message.direction === 'out') ? 'out' : 'in';
  const plain = refOf(message, direction, 0);
  const turn = thread.turns.get(plain) ?? 0;
  thread.turns.set(plain, turn + 1);
  thread.entries.push({
    is: 'touch',
    row: message.row,
    at: message.at,
    kind: 'message',
    channel: 'linkedin',
    direction,
    gist: message.subject,
    ...(message.subject && { isSubject: true as const }),
    ref: refOf(message, direction, turn),
  });
}

function personsOf({ party, entries }: Thread): ImportedPerson[] {
  const typed = party.address ?? '';
  const key = normaliseIdentity('linkedin', typed);
  const person = {
    name: cleanName(party.name).name,
    identities: key ? [{ ...key, typed }] : [],
    onlyKnown: true as const,
  };
  return Array.from({ length: Math.ceil(entries.length / MOST_ENTRIES) }, (_, turn) => {
    const some = entries.slice(turn * MOST_ENTRIES, (turn + 1) * MOST_ENTRIES);
    return { ...person, row: some[0]?.row ?? 0, entries: some };
  });
}
