import { keyText } from '../core/identity';
import type { Interaction } from '../core/record';
import { aboutRef, isLasting, isNamedByAccount, placeOfRef, seenMail } from '../core/seen-mail';
import type { Sighting } from '../core/sighting';
import type { Reader } from '../data/tables';
import type { WriteTx } from '../data/write-tx';
import { putAnswered } from './answer-drafts';
import { readArchived } from './archived-messages';
import type { Desk } from './desk';
import { readKeyOwners } from './key-owners';
import { SITE_NAMES } from './site-names';

/** Rows that a page's messages would add: one a message and contact. */
export type MailRow = Omit<Interaction, 'id'> & { ref: string };

/** A page shows hardly more, and a page that took over its own renderer shall not fill the record. */
const MOST = 200;

type About = {
  now: number;
  /** For this contact alone. */
  only?: string;
};

/**
 * The messages of a page that are not in the timeline yet, for people in the record only. Nothing when the user wants none,
 * or hasn't agreed; no message whose row was deleted.
 */
export async function findNewMail(db: Reader, sighting: Sighting, about: About): Promise<MailRow[]> {
  const settings = await db.table('settings').get('settings');
  if (settings?.consentAt === undefined || settings.logMail === false) return [];
  const gist = settings.keepSubjects ? (sighting.subject?.trim().slice(0, 300) ?? '') : '';
  return withoutKnown(db, await findMail(db, sighting, { ...about, gist }));
}

/** All messages of a page with people in the record, as rows of their timelines. */
export async function findMail(db: Reader, sighting: Sighting, about: About & { gist: string }): Promise<MailRow[]> {
  const mails = seenMail(sighting, about.now).slice(-MOST);
  if (mails.length === 0) return [];
  const owners = await readKeyOwners(
    db,
    mails.flatMap(({ keys }) => keys),
  );
  const { gist } = about;
  const grain = { source: 'read', at: about.now, from: SITE_NAMES[sighting.site] } as const;
  return mails.flatMap(({ keys, ref, at, direction, kind }) => {
    const contactIds = new Set(keys.flatMap((key) => owners.get(keyText(key)) ?? []));
    const channel = kind === 'mail' ? 'mail' : 'linkedin';
    return [...contactIds]
      .filter((id) => about.only === undefined || id === about.only)
      .map((contactId): MailRow => ({ contactId, at, kind, direction, channel, gist, ref, grain }));
  });
}

/** Adds them to the timeline, inside a write, and marks the drafts that they answer. Who is shown as changed lately stays: reading a mail changes nobody. */
export async function putSeenMail(tx: WriteTx, desk: Desk, rows: readonly MailRow[]): Promise<void> {
  await tx.add(
    'interactions',
    rows.map((row) => ({ ...row, id: desk.newId() })),
  );
  await putAnswered(tx, rows, desk.now());
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
  const copies = await readCopies(db, fresh, new Set(refs));
  const archived = await readArchived(db, fresh);
  const isKnown = (row: MailRow) => twins.has(momentOf(row)) || copies.has(row) || archived.has(row);
  return fresh.filter((row, index) => !forgotten[index] && !isKnown(row));
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

/** Milliseconds within which both of the user's accounts get one mail; nobody writes two that fast. */
const AT_ONCE = 15_000;

/**
 * Gmail names a mail anew in each account: one that came to two of the user's own, or was passed on from one to the other,
 * is told by its moment. `shown`: what this page shows are different mails, however fast they came.
 */
async function readCopies(db: Reader, rows: readonly MailRow[], shown: ReadonlySet<string>): Promise<Set<MailRow>> {
  const isOther = ({ ref }: Interaction) => ref !== undefined && isNamedByAccount(ref) && !shown.has(ref);
  const copies = rows.map(async (row) => {
    if (!isNamedByAccount(row.ref)) return [];
    const within: [[string, number], [string, number]] = [
      [row.contactId, row.at - AT_ONCE],
      [row.contactId, row.at + AT_ONCE],
    ];
    const near = await db
      .table('interactions')
      .where('[contactId+at]')
      .between(...within, true, true)
      .toArray();
    return near.some((one) => isOther(one) && one.direction === row.direction) ? [row] : [];
  });
  return new Set((await Promise.all(copies)).flat());
}

function momentOf({ contactId, at, direction, ref }: Pick<MailRow, 'contactId' | 'at' | 'direction' | 'ref'>): string {
  return [contactId, at, direction, placeOfRef(ref)].join('|');
}
