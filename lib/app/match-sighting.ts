import { keyText } from '../core/identity';
import { plainTwin } from '../core/look-alike';
import { keysOfSighting, matchSighting as match } from '../core/match';
import type { Match } from '../core/panel-state';
import type { Identity } from '../core/record';
import type { Person, Sighting } from '../core/sighting';
import { slugOf, slugsBefore } from '../core/slug-change';
import { rowsNamed } from '../data/by-name';
import type { RecordDb } from '../data/db';
import { read } from '../data/read';
import type { Desk } from './desk';

/** Who a page is about, by its keys alone; people of the same name are given as hints when nobody has the key. */
export function matchSighting(desk: Desk, sighting: Sighting): Promise<Match> {
  return read(desk.db, async (db) => {
    const keys = keysOfSighting(sighting);
    if (keys.length === 0) return match(sighting, { identities: [], notThem: new Map(), namesakes: [] });
    const pairs = keys.map(({ kind, value }): [string, string] => [kind, value]);
    const identities = await db.table('identities').where('[kind+value]').anyOf(pairs).toArray();
    const namesakes = identities.length > 0 ? [] : await findNamesakes(db, sighting);
    const notThem = await readNotThem(db, [...identities.map(({ contactId }) => contactId), ...namesakes]);
    return match(sighting, { identities, notThem, namesakes });
  });
}

async function readNotThem(db: RecordDb, contactIds: string[]): Promise<Map<string, readonly string[]>> {
  const contacts = await db.table('contacts').bulkGet([...new Set(contactIds)]);
  return new Map(contacts.flatMap((contact) => (contact?.notThem ? [[contact.id, contact.notThem]] : [])));
}

/** Hints are few: more than this many people of one name help nobody. */
const MOST_HINTS = 5;

async function findNamesakes(db: RecordDb, { focus }: Sighting): Promise<string[]> {
  const ids = new Set<string>();
  const name = focus?.name?.trim();
  if (name) {
    const named = await rowsNamed(db.table('contacts'), [name]).limit(MOST_HINTS).toArray();
    for (const { id } of named) ids.add(id);
  }
  const mail = focus?.email?.toLowerCase();
  if (mail) for (const { contactId } of await findLookAlikes(db, mail)) ids.add(contactId);
  for (const { contactId } of await findFormerSlugs(db, focus)) ids.add(contactId);
  return [...ids].slice(0, MOST_HINTS);
}

/** Profiles that this one may have been, or have become: a longer or a shorter address of the same words. */
async function findFormerSlugs(db: RecordDb, focus: Person | undefined): Promise<Identity[]> {
  const slug = focus ? slugOf(focus) : null;
  if (slug === null) return [];
  const identities = db.table('identities');
  const shorter = slugsBefore(slug).map((before): [string, string] => ['linkedin', before]);
  const longer = ['linkedin', `${slug}-`] as const;
  return [
    ...(await identities.where('[kind+value]').anyOf(shorter).toArray()),
    ...(slug.includes('-')
      ? await identities
          .where('[kind+value]')
          .between(longer, ['linkedin', `${slug}-\uffff`])
          .limit(MOST_HINTS)
          .toArray()
      : []),
  ];
}

/** Stored addresses that this one could be taken for, and stored plus-tag variants of it. Never the same person by that. */
async function findLookAlikes(db: RecordDb, mail: string): Promise<Identity[]> {
  const twin = plainTwin(mail) ?? mail;
  const [local = '', domain = ''] = twin.split('@');
  const identities = db.table('identities');
  const plain = await identities.where('[kind+value]').equals(['mail', twin]).toArray();
  const tagged = await identities
    .where('[kind+value]')
    .between(['mail', `${local}+`], ['mail', `${local}+\uffff`])
    .limit(50)
    .toArray();
  return [...plain, ...tagged.filter(({ value }) => value.endsWith(`@${domain}`))].filter(
    (identity) => keyText(identity) !== `mail:${mail}`,
  );
}
