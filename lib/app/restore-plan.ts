import { fold } from '../core/fold';
import { keyText } from '../core/identity';
import type { Account, Contact, Identity } from '../core/record';
import type { Rows, RowTable } from '../data/db';
import { accountsOf, type Here, itemsOf, type Loose } from './restore-here';
import { becameOf, changedAt, nameOf } from './restore-history';
import type { FilePerson, FileRecord, Item } from './restore-record';
import { type Deciding, type How, planRow, planTakenKey, type SlicePlan } from './restore-row';
import { emptyTallies, emptyTally } from './restore-tally';
import { emptyTold } from './told';

export type { How, SlicePlan } from './restore-row';

type Row = Rows[RowTable];

/** Decides about every row of a slice; nothing is written. */
export function planSlice(slice: readonly FilePerson[], file: FileRecord, on: { here: Here; how: How }): SlicePlan {
  const plan = emptyPlan();
  const deciding = { plan, file, ...on };
  const wanted = slice.filter((person) => !staysDeleted(deciding, person));
  for (const account of accountsOf(wanted, file)) planAccount(deciding, account);
  for (const person of slice) {
    if (wanted.includes(person)) planPerson(deciding, person);
    else leaveDeleted(deciding, person);
  }
  return plan;
}

function emptyPlan(): SlicePlan {
  const lists = { add: [], put: [], added: [], changed: [], deletedHere: [], leftOut: [] };
  return { ...lists, drop: [], told: emptyTold(), people: emptyTally(), rows: emptyTallies() };
}

/** Deleted here after the file was made. Somebody merged into a contact who is here isn't deleted. */
function staysDeleted({ here, how, file }: Deciding, person: FilePerson): boolean {
  const { contact } = person;
  const { id } = contact;
  if (how.mode === 'replace' || here.contacts.has(id) || !here.history.gone.has(nameOf('contacts', id))) return false;
  if (how.bringBack === 'all' || how.bringBack?.includes(id)) return false;
  if (ownerOf({ here, how }, contact) !== null) return false;
  if (!how.follow) return true;
  const deletedAt = here.history.times.get(nameOf('contacts', id)) ?? 0;
  return itemsOf([person]).every(({ table, row }) => {
    const name = nameOf(table, row.id);
    const isKnown = here.history.gone.has(name) || here.rows.has(name);
    return isKnown && changedAt(name, row, file.history) <= deletedAt;
  });
}

/** Who a contact's rows go to here: itself, whom it was merged into, or nobody because it isn't here. */
function ownerOf({ here, how }: Pick<Deciding, 'here' | 'how'>, { id }: Contact): string | null {
  if (here.contacts.has(id)) return id;
  const became = how.mode === 'merge' ? becameOf(here.history, id) : null;
  return became !== null && here.contacts.has(became) ? became : null;
}

function leaveDeleted({ plan, here }: Deciding, person: FilePerson): void {
  const { id, name } = person.contact;
  plan.people.deletedHere++;
  plan.deletedHere.push({ contactId: id, name });
  // What was moved to somebody else before stays with them.
  for (const { table, row } of itemsOf([person]))
    plan.rows[table][here.rows.has(nameOf(table, row.id)) ? 'same' : 'deletedHere']++;
}

function planPerson(deciding: Deciding, person: FilePerson): void {
  const { plan } = deciding;
  const { contact } = person;
  const owner = ownerOf(deciding, contact);
  const before = plan.add.length + plan.put.length;
  const differs = [
    owner === null || owner === contact.id ? planContact(deciding, contact) : countMerged(plan),
    ...person.items.map((item) => planItem(deciding, item, { person, owner })),
  ].some(Boolean);
  if (owner === null) {
    plan.people.added++;
    plan.added.push(contact.name);
  } else if (differs) {
    plan.people.changed++;
    plan.changed.push(contact.name);
    if (plan.add.length + plan.put.length > before) plan.people.newer++;
  } else plan.people.same++;
}

/** It lives on in the one it was merged into. */
function countMerged(plan: SlicePlan): boolean {
  plan.rows.contacts.same++;
  return false;
}

function planContact(deciding: Deciding, contact: Contact): boolean {
  const { accountId, ...rest } = contact;
  const linked = accountId === undefined ? undefined : accountFor(deciding, accountId);
  return planRow(deciding, { table: 'contacts', row: linked === undefined ? rest : { ...rest, accountId: linked } });
}

/** In a merge an account of the same name is the same one; a link that leads nowhere is dropped. */
function accountFor({ file, here, how }: Deciding, id: string): string | undefined {
  const account = file.accounts.get(id);
  if (!account) return undefined;
  if (how.mode === 'replace' || here.rows.has(nameOf('accounts', id))) return id;
  return here.accounts.get(fold(account.name))?.id ?? id;
}

/** Decides about what belongs to nobody: accounts, whoever works there, and rows that stand for themselves. */
export function planLoose({ accounts, free = [] }: Loose, file: FileRecord, on: { here: Here; how: How }): SlicePlan {
  const deciding = { plan: emptyPlan(), file, ...on };
  for (const account of accounts) planAccount(deciding, account);
  for (const item of free) planRow(deciding, item);
  return deciding.plan;
}

/** An account has no history of its own: domains are joined, and the later one's name stands. */
function planAccount(deciding: Deciding, account: Account): void {
  const { plan, here, how } = deciding;
  const ours = here.rows.get(nameOf('accounts', account.id)) as Account | undefined;
  if (!ours && accountFor(deciding, account.id) !== account.id) {
    plan.rows.accounts.same++;
    return;
  }
  const newer = !ours || account.grain.at > ours.grain.at ? account : ours;
  const joined = { ...newer, domains: [...new Set([...(ours?.domains ?? []), ...account.domains])] };
  planRow(deciding, { table: 'accounts', row: how.mode === 'replace' ? account : joined }, how.mode === 'merge');
}

type Of = { person: FilePerson; owner: string | null };

/** One row of a person's; true when it differs from ours or is not here. */
function planItem(deciding: Deciding, { table, row }: Item, { person, owner }: Of): boolean {
  const { plan, here, how } = deciding;
  const ours = here.rows.get(nameOf(table, row.id));
  const isOwn = owner === null || owner === person.contact.id;
  const mine = how.follow && isOwn ? row : placed(row, ours, { owner: owner ?? person.contact.id, how });
  const isMoved = owner !== null && owner !== person.contact.id;
  if (!ours && isGone(deciding, { table, row }, owner)) {
    plan.rows[table].deletedHere++;
    return false;
  }
  // The rules of somebody merged into another were joined with the other's.
  if (!ours && isMoved && table === 'rules') {
    plan.rows.rules.same++;
    return false;
  }
  const holder = 'kind' in mine && 'value' in mine ? here.keys.get(keyText(mine)) : undefined;
  if (holder && holder.id !== mine.id) return planTakenKey(deciding, mine as Identity, { holder, person });
  return planRow(deciding, { table, row: mine });
}

/** A merge never moves a row from one contact who is here to another. */
function placed(row: Row, ours: Row | undefined, { owner, how }: { owner: string; how: How }): Row {
  if (!('contactId' in row)) return row;
  if (how.mode === 'replace') return row;
  return { ...row, contactId: ours && 'contactId' in ours ? ours.contactId : owner };
}

/** Deleted here by itself, while its contact stayed. */
function isGone({ here, how, file }: Deciding, { table, row }: Item, owner: string | null): boolean {
  const name = nameOf(table, row.id);
  const { gone, goneWith, times } = here.history;
  if (how.mode !== 'merge' || !gone.has(name)) return false;
  if (!how.follow) return owner !== null;
  // What went with somebody comes back with them.
  return !goneWith.has(name) && changedAt(name, row, file.history) <= (times.get(name) ?? 0);
}
