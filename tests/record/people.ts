import { readContactFile } from '../../lib/app/read-file';
import { saveContact } from '../../lib/app/save-contact';
import type { ContactFile, Grain } from '../../lib/core/record';
import type { Person, Sighting } from '../../lib/core/sighting';
import type { Desk } from '../../lib/data/desk';
import { NOW } from './desk';

export const GRAIN: Grain = { source: 'told-me', at: NOW };

let ids = 0;

/** A client id that was never used. */
export const clientId = () => `client-${++ids}`;

/** A contact of that name with these addresses; answers with its id. */
export async function save(desk: Desk, name: string, mails: string[] = []): Promise<string> {
  const identities = mails.map((typed) => ({ kind: 'mail' as const, typed }));
  return (await saveContact(desk, { clientId: clientId(), contact: { name }, identities, grain: GRAIN })).contactId;
}

/** A Gmail thread that is about this person. */
export function sightingOf(focus: Person, more: Partial<Sighting> = {}): Sighting {
  return { site: 'gmail', view: 'thread', people: [focus], focus, confidence: 0.9, path: [], ...more };
}

export async function fileOf(desk: Desk, contactId: string): Promise<ContactFile> {
  const file = await readContactFile(desk, contactId);
  if (!file) throw new Error(`There is no contact ${contactId}.`);
  return file;
}
