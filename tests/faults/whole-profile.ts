import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { record as words } from '../../lib/locales';
import { findBackend } from './profile';
import type { Dump, Filled } from './record-page';
import type { Kind, Running } from './running';

const PEOPLE = 10;
const NOTES_EACH = 30;

/** A closed profile with a full record, and what was in it: `again` answers a fresh copy of its folder. */
export type WholeProfile = { filled: Filled; dump: Dump; again(): string };

const folder = mkdtempSync(join(tmpdir(), 'acquaint-stores-'));
const made = new Map<Kind, Promise<WholeProfile>>();

/** 300 notes on ten people and all else that users do; made once for each kind of browser. */
export function wholeProfile(kind: Kind): Promise<WholeProfile> {
  const known = made.get(kind) ?? make(kind);
  made.set(kind, known);
  return known;
}

/** To be called when the tests of a file are over. */
export function removeProfiles(): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function make(kind: Kind): Promise<WholeProfile> {
  const whole = mkdtempSync(join(folder, 'whole-'));
  const running = await kind.start(whole);
  const filled = await running.ask('fill', PEOPLE, NOTES_EACH);
  await running.ask('live', filled.contactIds);
  const dump = await running.ask('dump');
  await expectBothWhole(running, dump);
  await running.close();
  expect(findBackend(kind.findStores(whole)), 'what it was really kept in').toBe(kind.backend);
  const again = () => {
    const copy = mkdtempSync(join(folder, 'again-'));
    cpSync(whole, copy, { recursive: true });
    return copy;
  };
  return { filled, dump, again };
}

/** What the marks of the two can't tell, the worker compares once a session: hence the waiting for the copy. */
export async function expectBothWhole(running: Running, whole: Dump): Promise<void> {
  await running.ask('repaired');
  expect(await running.ask('dump'), 'the database').toEqual(whole);
  const compare = async () => expect(await running.ask('dumpCopy'), 'its copy').toEqual(whole);
  await vi.waitFor(compare, { timeout: 15_000, interval: 200 });
}

/** The banner: what was made again, and how many came back. */
export async function expectSaid(running: Running, what: 'record' | 'copy', whole: Dump): Promise<void> {
  const noted = ['facts', 'rules', 'interactions', 'pledges', 'exchanges', 'questions'];
  const notes = noted.reduce((sum, table) => sum + (whole[table]?.length ?? 0), 0);
  const { title, text } = words.repaired[what];
  expect(await running.findMissing('people', [title, text(whole.contacts?.length ?? 0, notes)])).toEqual([]);
}

/** By reading each person's page, as the user would. */
export async function expectNotesOnScreen(running: Running, { notes }: Filled): Promise<void> {
  const missing: string[] = [];
  for (const [contactId, lines] of Object.entries(notes)) {
    missing.push(...(await running.findMissing(`people/${contactId}`, lines)));
  }
  expect(missing).toEqual([]);
  expect(Object.values(notes).flat()).toHaveLength(PEOPLE * NOTES_EACH);
}
