import { keyText } from '../core/identity';
import type { Contact, Identity } from '../core/record';
import { same } from '../core/same';
import type { RowTable } from '../data/db';
import { isLater, joinContact } from './move-join';
import { addressOf } from './restore-file';
import type { Here } from './restore-here';
import { changedAt, nameOf } from './restore-history';
import type { FilePerson, FileRecord, Item } from './restore-record';
import type { LeftOut, RestoreMode, Tally } from './restore-types';
import type { Told } from './told';

/**
 * How a slice is to be restored. `bringBack`: contacts deleted here since that come back in a merge. `follow`: a merge
 * after which both records are alike once the other took ours: of each row, and of each field of a contact, the later one
 * stands, and what was changed there after it was deleted here comes back.
 */
export type How = { mode: RestoreMode; bringBack?: 'all' | readonly string[]; follow?: boolean };

/** What is to be done with one slice of a file: a rehearsal counts it, a restore does it. */
export type SlicePlan = {
  /** Rows that aren't here, and rows that become others. */
  add: Item[];
  put: Item[];
  /** Addresses that go to somebody of the file, who had them first. */
  drop: Identity[];
  /** Only when it follows. */
  told: Told;
  people: Tally;
  rows: Record<RowTable, Tally>;
  added: string[];
  changed: string[];
  deletedHere: { contactId: string; name: string }[];
  leftOut: LeftOut[];
};

/** A plan as it grows, and what it goes by. */
export type Deciding = { plan: SlicePlan; here: Here; file: FileRecord; how: How };

/** Its address is somebody else's here. True when something changes. */
export function planTakenKey(deciding: Deciding, key: Identity, on: { holder: Identity; person: FilePerson }): boolean {
  const { plan, here, how } = deciding;
  const { holder, person } = on;
  if (how.follow && isLater([holder.grain.at, holder.id], [key.grain.at, key.id])) return takeKey(deciding, key, on);
  if (holder.contactId === key.contactId) {
    plan.rows.identities.same++;
    return false;
  }
  const takenBy = here.contacts.get(holder.contactId)?.name ?? '';
  const { id } = key;
  const whose = { contactId: holder.contactId, takenBy };
  plan.leftOut.push({
    table: 'identities',
    id,
    name: person.contact.name,
    reason: 'key-taken',
    ...addressOf(key),
    ...whose,
  });
  return false;
}

/** Both sides say the same of who keeps an address: whoever had it first. The other is named, for the user to merge them. */
function takeKey({ plan, here }: Deciding, key: Identity, on: { holder: Identity; person: FilePerson }): boolean {
  const { holder, person } = on;
  plan.drop.push(holder);
  plan.add.push({ table: 'identities', row: key });
  plan.told.rows.push([nameOf('identities', key.id), key.grain.at]);
  here.keys.set(keyText(key), key);
  plan.rows.identities.added++;
  if (holder.contactId !== key.contactId) {
    const name = here.contacts.get(holder.contactId)?.name ?? '';
    const whose = { contactId: key.contactId, takenBy: person.contact.name };
    plan.leftOut.push({
      table: 'identities',
      id: holder.id,
      name,
      reason: 'key-taken',
      ...addressOf(holder),
      ...whose,
    });
  }
  return true;
}

/** `always`: the row is what both together make, whichever is newer. True when it differs from ours or isn't here. */
export function planRow(deciding: Deciding, { table, row }: Item, always = false): boolean {
  const { plan, here, how, file } = deciding;
  const name = nameOf(table, row.id);
  const ours = here.rows.get(name);
  const tally = plan.rows[table];
  if (!ours) {
    tally.added++;
    plan.add.push({ table, row });
    if (how.follow) tellOf(deciding, { table, row });
    if ('kind' in row && 'typed' in row) here.keys.set(keyText(row), row);
    return true;
  }
  if (how.follow && table === 'contacts') return planJoined(deciding, ours as Contact, row as Contact);
  const isSame = same(ours, row);
  // A contact is touched by each note; that alone is no difference worth telling.
  if (isSame || same({ ...ours, updatedAt: 0 }, { ...row, updatedAt: 0 })) {
    tally.same++;
    if (!isSame && how.mode === 'replace') plan.put.push({ table, row });
    return false;
  }
  tally.changed++;
  const [theirs, mine] = [changedAt(name, row, file.history), changedAt(name, ours, here.history)];
  const inDoubt = how.follow === true && theirs === mine && JSON.stringify(row) > JSON.stringify(ours);
  const isNewer = always || theirs > mine || inDoubt;
  if (isNewer) tally.newer++;
  if (isNewer || how.mode === 'replace') {
    plan.put.push({ table, row });
    if (how.follow) tellOf(deciding, { table, row });
  }
  return true;
}

/** The row comes with its own times. */
function tellOf({ plan, file }: Deciding, { table, row }: Item): void {
  plan.told.rows.push([nameOf(table, row.id), changedAt(nameOf(table, row.id), row, file.history)]);
  if (table !== 'contacts') return;
  for (const [field, time] of file.history.fields.get(row.id) ?? []) plan.told.fields.push([row.id, field, time]);
}

/** Both are right about the fields they changed last. */
function planJoined({ plan, here, file }: Deciding, ours: Contact, theirs: Contact): boolean {
  const { contact, fields } = joinContact({ ours, theirs, here: here.history, there: file.history });
  if (same(ours, contact)) {
    plan.rows.contacts.same++;
    return false;
  }
  const name = nameOf('contacts', ours.id);
  const times = [changedAt(name, ours, here.history), changedAt(name, theirs, file.history)];
  plan.put.push({ table: 'contacts', row: contact });
  plan.told.rows.push([name, Math.max(...times)]);
  plan.told.fields.push(...fields);
  const isTouched = same({ ...ours, updatedAt: 0 }, { ...contact, updatedAt: 0 });
  plan.rows.contacts[isTouched ? 'same' : 'changed']++;
  if (!isTouched) plan.rows.contacts.newer++;
  return !isTouched;
}
