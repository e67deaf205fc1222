import { areApart } from '../apart';
import { type MixUp, mixUpOf } from '../confusable';
import { plainTwin } from '../look-alike';
import type { ContactFile } from '../record';
import type { Person } from '../sighting';
import type { PersonCheck } from './person-check';

/** What of a file these checks depend on. */
export type FileForAlike = Pick<ContactFile, 'contact' | 'identities' | 'ties' | 'apart'>;

/** Names so near that a mail goes to the wrong one: a shared first name alone is everyday and says nothing. */
const NEAR: ReadonlySet<MixUp> = new Set<MixUp>(['said', 'same-name', 'swapped']);

/**
 * Pairs among these people who are easily taken for one another, each once. People whom the user said are never the same
 * are well told apart, unless the user also said that they are mixed up.
 */
export function checkAlike(files: readonly FileForAlike[]): PersonCheck[] {
  return files.flatMap((file, at) =>
    files.slice(at + 1).flatMap((other): PersonCheck[] => {
      const why = whyAlike(file, other);
      if (!why) return [];
      const named = { contactId: other.contact.id, name: other.contact.name };
      return [{ kind: 'alike', why, other: named, of: { contactId: file.contact.id, name: file.contact.name } }];
    }),
  );
}

function whyAlike(one: FileForAlike, other: FileForAlike): MixUp | null {
  const said = isSaid(one, other.contact.id) || isSaid(other, one.contact.id);
  const why = said ? 'said' : mixUpOf(one.contact, other.contact);
  if (!why || !NEAR.has(why) || (!said && areApart(one, other))) return null;
  return why;
}

function isSaid({ ties }: FileForAlike, otherId: string): boolean {
  return ties.some((tie) => tie.kind === 'mixed-up-with' && tie.otherId === otherId);
}

/** Addresses of strangers that can be taken for an address of one of these people: another letter, a tag. */
export function checkLookAlikes(files: readonly FileForAlike[], strangers: readonly Person[]): PersonCheck[] {
  const owners = new Map<string, FileForAlike['contact']>();
  for (const { contact, identities } of files) {
    for (const { kind, value } of identities) if (kind === 'mail') owners.set(plainTwin(value) ?? value, contact);
  }
  return strangers.flatMap(({ email }): PersonCheck[] => {
    const address = email?.toLowerCase();
    const owner = address === undefined ? undefined : owners.get(plainTwin(address) ?? address);
    if (address === undefined || !owner) return [];
    return [{ kind: 'look-alike', address, of: { contactId: owner.id, name: owner.name } }];
  });
}
