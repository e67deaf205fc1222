import type { Desk } from '../../lib/app/desk';
import { fileNote } from '../../lib/app/file-note';
import { findPeople, warmSearch } from '../../lib/app/find-people';
import { importPeople, planImport } from '../../lib/app/import-people';
import { matchSighting } from '../../lib/app/match-sighting';
import { readContactFile } from '../../lib/app/read-file';
import { changeSettings } from '../../lib/app/settings';
import { undo } from '../../lib/app/undo';
import type { Contact, Fact, Grain, Identity, Interaction } from '../../lib/core/record';
import { RecordDb } from '../../lib/data/db';
import type { ImportedPerson } from '../../lib/formats/imported-person';

/** Runs inside a page of the built extension: the same code and the same kind of database as a user has. */

export type Times = { p50: number; p95: number; max: number };

let count = 0;
const desk: Desk = { db: new RecordDb('bench'), now: Date.now, newId: () => `bench-${++count}-${Math.random()}` };

const FIRST =
  'Ada Bela Cyril Dunja Emre Farid Gloria Henrik Imke Jorge Kaja Lucía Maja Niko Oda Piet Quirin Rosa Søren Tess'.split(
    ' ',
  );
const LAST =
  'Abbot Brandt Castillo Dvořák Eklund Fabre Gruber Horvat Ivanov Jansen Kowalski Lindqvist Moreau Novak Okoye'.split(
    ' ',
  );
const TRADES = 'Tiles Packaging Freight Glass Paper Foods Pumps Textiles Timber Castings'.split(' ');
const WORDS =
  'kiln glaze audit pallet drift onboarding supplier shift changeover invoice greyhound rowing espresso twins'.split(
    ' ',
  );

/** As in real notes: some words everywhere, thousands of them seldom. */
function wordOf(index: number): string {
  return index % 4 === 0 ? pick(WORDS, index / 4) : `w${((index * 7_919) % 20_011).toString(36)}`;
}

const pick = (from: readonly string[], index: number) => from[index % from.length] ?? '';
const nameOf = (index: number) => `${pick(FIRST, index)} ${pick(LAST, index * 7)} ${index}`;
const mailOf = (index: number) =>
  `${pick(FIRST, index).toLowerCase()}.${index}@${pick(TRADES, index).toLowerCase()}${index % 300}.example`;

/** Fills the record past the write path: `people` with `rows` facts and notes each, two keys each. */
export async function seed(people: number, rows: number): Promise<void> {
  await changeSettings(desk, { consentAt: 1 });
  const grain: Grain = { source: 'imported', at: 1 };
  for (let from = 0; from < people; from += 500) {
    const contacts: Contact[] = [];
    const identities: Identity[] = [];
    const facts: Fact[] = [];
    const interactions: Interaction[] = [];
    for (let index = from; index < Math.min(people, from + 500); index++) {
      const id = `p${String(index).padStart(6, '0')}`;
      const company = `${pick(LAST, index)} ${pick(TRADES, index)} ${index % 300}`;
      contacts.push({
        id,
        name: nameOf(index),
        role: 'Head of Operations',
        company,
        tags: [],
        grain,
        createdAt: 1,
        updatedAt: index,
      });
      identities.push({ id: `${id}m`, contactId: id, kind: 'mail', value: mailOf(index), typed: mailOf(index), grain });
      identities.push({
        id: `${id}l`,
        contactId: id,
        kind: 'linkedin',
        value: `slug-${index}`,
        typed: `slug-${index}`,
        grain,
      });
      for (let row = 0; row < rows; row++) {
        const text = Array.from({ length: 6 }, (_, word) => wordOf(index * 31 + row * 7 + word)).join(' ');
        const own = { id: `${id}-${row}`, contactId: id, grain };
        if (row % 2) facts.push({ ...own, group: 'other', key: 'note', value: text, sensitivity: 1 });
        else interactions.push({ ...own, at: row, kind: 'note', direction: 'none', gist: text });
      }
    }
    await desk.db.dexie.table('contacts').bulkPut(contacts);
    await desk.db.dexie.table('identities').bulkPut(identities);
    await desk.db.dexie.table('facts').bulkPut(facts);
    await desk.db.dexie.table('interactions').bulkPut(interactions);
  }
}

/** From what a page told to everything the panel shows of the person. */
export function timeLookups(people: number, times: number): Promise<Times> {
  return timed(times, async (turn) => {
    const focus = { email: mailOf((turn * 7_919) % people), role: 'sender' as const };
    const match = await matchSighting(desk, {
      site: 'gmail',
      view: 'thread',
      people: [focus],
      focus,
      confidence: 1,
      path: [],
    });
    const file = match.kind === 'known' ? await readContactFile(desk, match.contactId) : null;
    if (file?.identities.length !== 2) throw new Error(`${focus.email} was not found`);
  });
}

/** Builds the search index beside an idle page; milliseconds. */
export function timeIndex(): Promise<number> {
  return stopwatch(() => warmSearch(desk));
}

/** Each key of some words, one after the other, as they are typed. */
export async function timeKeys(): Promise<Times> {
  const words = ['moreau 4242', 'kowal', 'søren gruber', 'glaze audit', 'horvat tiles', 'greyhund', 'a', 'imke.26@'];
  const keys = words.flatMap((word) => Array.from(word, (_, end) => word.slice(0, end + 1)));
  return timed(keys.length, async (turn) => {
    await findPeople(desk, keys[turn] ?? '');
  });
}

export function timeNotes(people: number, times: number): Promise<Times> {
  return timed(times, async (turn) => {
    const contactId = `p${String((turn * 31) % people).padStart(6, '0')}`;
    const line = `promised the sheet ${turn}`;
    const pieces = [{ kind: 'promise-mine' as const, text: line, start: 0, end: line.length }];
    await fileNote(desk, { clientId: `note-${turn}-${Math.random()}`, contactId, line, pieces });
  });
}

/** As LinkedIn's file has them: a profile, a company, hardly an address. */
function connections(rows: number): ImportedPerson[] {
  return Array.from({ length: rows }, (_, index) => ({
    row: index + 4,
    name: `New ${nameOf(index)}`,
    role: 'Plant Manager',
    company: `${pick(LAST, index * 3)} ${pick(TRADES, index)} ${index % 5_000}`,
    connectedOn: '2024-03-12',
    identities: [{ kind: 'linkedin', value: `new-${index}`, typed: `https://www.linkedin.com/in/new-${index}` }],
  }));
}

let file: ImportedPerson[] = [];
let receiptId = '';

/** Dry run, import and undo of a file of so many rows; milliseconds each. To be called in this order. */
export function timePlan(rows: number): Promise<number> {
  file = connections(rows);
  return stopwatch(() => planImport(desk, { people: file, from: 'Connections.csv' }));
}

export function timeImport(): Promise<number> {
  return stopwatch(async () => {
    const receipt = await importPeople(desk, { clientId: 'bench', people: file, from: 'Connections.csv' });
    if (receipt.counts.new !== file.length) throw new Error(`only ${receipt.counts.new} of ${file.length} came in`);
    receiptId = receipt.receiptId;
  });
}

export function timeUndo(): Promise<number> {
  return stopwatch(() => undo(desk, receiptId));
}

async function timed(times: number, work: (turn: number) => Promise<void>): Promise<Times> {
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    const began = performance.now();
    await work(turn);
    taken.push(performance.now() - began);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

async function stopwatch(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
