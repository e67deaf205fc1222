import { keyText } from '../core/identity';
import type { Interaction } from '../core/record';
import { aboutRef, isLasting, placeOfRef, type SeenMail, seenMail } from '../core/seen-mail';
import type { Sighting } from '../core/sighting';
import type { Reader } from '../data/tables';
import type { WriteTx } from '../data/write-tx';
import type { Desk } from './desk';
import { SITE_NAMES } from './site-names';

/** Rows that a page's messages would add: one a message and contact. */
export type MailRow = Omit<Interaction, 'id'> & { ref: string };

/** A page shows hardly more, and a page that took over its own renderer shall not fill the record. */
const MOST = 200;

/**
 * The messages of a page that are not in the timeline yet, for people in the record only. Nothing when the user wants none,
 * or hasn't agreed; no message whose row was deleted. `only`: for this contact alone.
 */
export async function findNewMail(
  db: Reader,
  sighting: Sighting,
  about: { now: number; only?: string },
): Promise<MailRow[]> {
  const settings = await db.table('settings').get('settings');
  if (settings?.consentAt === undefined || settings.logMail === false) return [];
  const mails = seenMail(sighting, about.now).slice(-MOST);
  if (mails.length === 0) return [];
  const owners = await readOwners(db, mails);
  const gist = settings.keepSubjects ? (sighting.subject?.trim().slice(0, 300) ?? '') : '';
  const grain = { source: 'read', at: about.now, from: SITE_NAMES[sighting.site] } as const;
  const rows = mails.flatMap(({ keys, ref, at, direction, kind }) => {
    const contactIds = new Set(keys.flatMap((key) => owners.get(keyText(key)) ?? []));
    const channel = kind === 'mail' ? 'mail' : 'linkedin';
    return [...contactIds]
      .filter((id) => about.only === undefined || id === about.only)
      .map((contactId): MailRow => ({ contactId, at, kind, direction, channel, gist, ref, grain }));
  });
  return withoutKnown(db, rows);
}

/** Adds them to the timeline, inside a write. Who is shown as changed lately stays: reading a mail changes nobody. */
export async function putSeenMail(tx: WriteTx, desk: Desk, rows: readonly MailRow[]): Promise<void> {
  await tx.add(
    'interactions',
    rows.map((row) => ({ ...row, id: desk.newId() })),
  );
}

/** Whose a key is, as far as nobody said that it isn't theirs. */
async function readOwners(db: Reader, mails: readonly SeenMail[]): Promise<Map<string, string>> {
  const pairs = new Map(
    mails.flatMap(({ keys }) => keys.map((key) => [keyText(key), [key.kind, key.value] as [string, string]])),
  );
  const found = await db
    .table('identities')
    .where('[kind+value]')
    .anyOf([...pairs.values()])
    .toArray();
  const ids = [...new Set(found.map(({ contactId }) => contactId))];
  const contacts = new Map((await db.table('contacts').bulkGet(ids)).map((contact) => [contact?.id, contact]));
  return new Map(
    found.flatMap((identity) => {
      const contact = contacts.get(identity.contactId);
      const text = keyText(identity);
      return contact && !contact.notThem?.includes(text) ? [[text, contact.id]] : [];
    }),
  );
}

/** Logged already, under its own name or at the same moment in the same place; or deleted by the user. */
async function withoutKnown(db: Reader, rows: readonly MailRow[]): Promise<MailRow[]> {
  if (rows.length === 0) return [];
  const refs = [...new Set(rows.map(({ ref }) => ref))];
  const logged = await db.table('interactions').where('ref').anyOf(refs).toArray();
  const known = new Set(logged.map(({ contactId, ref }) => `${contactId}|${ref}`));
  const fresh = rows.filter(({ contactId, ref }) => !known.has(`${contactId}|${ref}`));
  if (fresh.length === 0) return [];
  const forgotten = await db.table('snoozes').bulkGet(fresh.map(forgottenId));
  const twins = await readMoments(db, fresh);
  return fresh.filter((row, index) => !forgotten[index] && !twins.has(momentOf(row)));
}

function forgottenId({ contactId, ref }: MailRow): string {
  return `${contactId}|${aboutRef(ref)}`;
}

/** Where numbers are the folder's, a mail that was moved has another one there, and is the same. */
async function readMoments(db: Reader, rows: readonly MailRow[]): Promise<Set<string>> {
  const moments = rows
    .filter(({ ref }) => !isLasting(ref))
    .map(({ contactId, at }): [string, number] => [contactId, at]);
  const stored = await db.table('interactions').where('[contactId+at]').anyOf(moments).toArray();
  return new Set(
    stored.flatMap(({ ref, ...row }) => (ref === undefined || isLasting(ref) ? [] : [momentOf({ ...row, ref })])),
  );
}

function momentOf({ contactId, at, direction, ref }: Pick<MailRow, 'contactId' | 'at' | 'direction' | 'ref'>): string {
  return [contactId, at, direction, placeOfRef(ref)].join('|');
}
