import type { Desk } from '../../lib/app/desk';
import { fileNote } from '../../lib/app/file-note';
import { findDuplicates } from '../../lib/app/find-duplicates';
import { findEverything } from '../../lib/app/find-everything';
import { findPeople, warmSearch } from '../../lib/app/find-people';
import { importPeople, planImport } from '../../lib/app/import-people';
import { matchSighting } from '../../lib/app/match-sighting';
import { readContactFile } from '../../lib/app/read-file';
import { readThread } from '../../lib/app/read-thread';
import { changeSettings } from '../../lib/app/settings';
import { undo } from '../../lib/app/undo';
import { RecordDb } from '../../lib/data/db';
import type { ImportedPerson } from '../../lib/formats/imported-person';
import { sealedDesk } from '../record/lock';
import { fillRecord, LAST, mailOf, nameOf, pick, TRADES } from './fill-record';

/** Runs inside a page of the built extension: the same code and the same kind of database as a user has. */

export type Times = { p50: number; p95: number; max: number };

let count = 0;
const desk: Desk = { db: new RecordDb('bench'), now: Date.now, newId: () => `bench-${++count}-${Math.random()}` };

/** Fills the record past the write path: `people` with `rows` facts and notes each, two keys each; then its copy. */
export async function seed(people: number, rows: number): Promise<void> {
  await changeSettings(desk, { consentAt: 1 });
  await fillRecord(desk.db, people, rows);
}

/** Seals all of it, as the lock does when it is turned on; milliseconds. */
export function timeLockOn(): Promise<number> {
  return stopwatch(() => sealedDesk(desk));
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

/** Everyone on a mail to sixty people of the record, with what is to be minded of them. */
export function timeThreads(people: number, times: number): Promise<Times> {
  return timed(times, async (turn) => {
    const all = Array.from({ length: 60 }, (_, at) => ({
      email: mailOf((turn * 7_919 + at * 97) % people),
      role: 'recipient' as const,
    }));
    const sighting = { site: 'gmail', view: 'thread', people: all, confidence: 1, path: [] } as const;
    const thread = await readThread(desk, { ...sighting, people: all, path: [] });
    if (thread?.people.some(({ kind }) => kind !== 'known')) throw new Error('somebody was not found');
  });
}

/** Who may be in the record twice; milliseconds. */
export function timeDuplicates(): Promise<number> {
  return stopwatch(() => findDuplicates(desk));
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

/** The same words in the field that finds everything, rows with their words included. */
export async function timeEverything(): Promise<Times> {
  const words = ['moreau 4242', 'glaze audit', 'greyhund', 'invoice drift', 'w1ab'];
  const keys = words.flatMap((word) => Array.from(word, (_, end) => word.slice(0, end + 1)));
  return timed(keys.length, async (turn) => {
    await findEverything(desk, keys[turn] ?? '');
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

/** Makes up a file of so many rows: before the dry run, whose tasks are measured. */
export function makeFile(rows: number): void {
  file = connections(rows);
}

/** Dry run, import and undo of it; milliseconds each. To be called in this order. */
export function timePlan(): Promise<number> {
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
