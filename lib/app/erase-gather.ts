import { isErasedPerson } from '../core/erased-person';
import { ErasedPeople, type Traits, tombstoneOf } from '../core/erasure';
import type { Contact } from '../core/record';
import type { RecordDb } from '../data/db';
import { type JournalSurvey, surveyJournal } from '../data/erase-survey';
import { Gathering } from '../data/erasing';
import { read } from '../data/read';
import { eachAbout } from '../data/read-journal';
import { OWNED_TABLES } from '../data/tables';
import { collectFile } from './file-rows';

/**
 * What they are called and known by, now and as far back as the journal goes: with whoever was merged into them, and with
 * contacts of the same person that lie in the trash or were taken back.
 */
export async function gather(db: RecordDb, contactIds: readonly string[]): Promise<Gathering> {
  const survey = await surveyJournal(db);
  const gathering = new Gathering(contactIds, survey);
  for (let before = -1; before < gathering.contactIds.size; ) {
    before = gathering.contactIds.size;
    for (const id of gathering.contactIds) await gatherOne(db, gathering, id);
    addDoubles(gathering, survey);
  }
  gathering.leaveMoved();
  for (const key of [...gathering.keys.values()]) {
    const [owner] = await read(db, (from) =>
      from.table('identities').where('[kind+value]').equals([key.kind, key.value]).toArray(),
    );
    if (owner && !gathering.contactIds.has(owner.contactId)) gathering.leave(key);
  }
  return gathering;
}

/** What a tombstone is made of. */
export function traitsOf({ contactIds, goneAccountIds, keys, shared, names, cards }: Gathering): Traits {
  return {
    contactIds: [...contactIds],
    accountIds: [...goneAccountIds],
    keys: [...keys.values()],
    shared: [...shared.values()],
    names: [...names],
    cards: [...cards.values()],
  };
}

/** As a restore would know them again: whoever is kept out of a file mustn't come out of the trash. */
function addDoubles(gathering: Gathering, survey: JournalSurvey): void {
  const meant = new ErasedPeople([tombstoneOf({ id: '', at: 0, salt: '' }, traitsOf(gathering))]);
  for (const { contactId, contact, keys } of survey.goneWith([...gathering.keys.values()])) {
    if (gathering.contactIds.has(contactId)) continue;
    if (isErasedPerson(meant, { contactId, names: namesOf(contact), card: contact, keys }))
      gathering.addPerson(contactId);
  }
}

/** What somebody is called. */
export function namesOf({ name, goesBy }: Pick<Contact, 'name' | 'goesBy'>): string[] {
  return goesBy === undefined ? [name] : [name, goesBy];
}

async function gatherOne(db: RecordDb, gathering: Gathering, contactId: string): Promise<void> {
  const file = await read(db, (from) => collectFile(from, contactId));
  if (file) {
    gathering.takeRow('contacts', file.contact);
    if (file.rules) gathering.takeRow('rules', file.rules);
    for (const table of OWNED_TABLES) for (const row of file[table]) gathering.takeRow(table, row);
  }
  await eachAbout(
    (work) => read(db, work),
    [contactId],
    (row) => gathering.takeWrite(row),
  );
}
