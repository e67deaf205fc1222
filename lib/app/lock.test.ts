import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { checkRecord } from '../../tests/record/check-record';
import { dump } from '../../tests/record/desk';
import { tracesOf } from '../../tests/record/erased';
import { lockedDesk, PASSPHRASE } from '../../tests/record/locked-desk';
import { save, sightingOf } from '../../tests/record/people';
import { addPerson, restart } from '../../tests/record/restart';
import type { NoteSubject } from '../core/note-subject';
import type { Person } from '../core/sighting';
import { BackupLog } from '../data/backup-log';
import type { Desk } from '../data/desk';
import { sound } from '../data/two-copies/open-record';
import { openWaiting, WaitingStore } from '../data/waiting';
import { makeHanded } from './back-up';
import { eraseContact } from './erase-contact';
import {
  changePassphrase,
  lockNow,
  prepareLock,
  prepareRecovery,
  provePassphrase,
  takeRecovery,
  turnLockOff,
  unlock,
} from './lock';
import { makeBackup } from './make-backup';
import { openBackup } from './open-backup';
import { changeSettings, readSettings } from './settings';
import { fileLine, keepAgain, keepLine, readLines, waitsForFiling } from './waiting-lines';

afterEach(() => lockNow());

/** The browser was closed and started again. */
async function nextDay(desk: Desk): Promise<Desk> {
  await lockNow();
  const next = await restart(desk);
  await sound(next.db).catch(() => undefined);
  expect(next.db.health.kind).toBe('locked');
  return next;
}

async function opensWith(desk: Desk, secret: Parameters<typeof unlock>[1]): Promise<Desk> {
  await unlock(desk, secret);
  const open = await restart(desk);
  await sound(open.db);
  return open;
}

test('the passphrase opens it, in any way of typing it; another one doesn’t; so does the sheet', async () => {
  const { desk, recoveryKey } = await lockedDesk('lock-opens');
  const before = await dump(desk);
  const locked = await nextDay(desk);
  await expect(unlock(locked, { passphrase: 'four made up word' })).rejects.toMatchObject({ problem: 'wrong-key' });
  await expect(
    unlock(locked, { recoveryKey: recoveryKey.replace(/.$/, (last) => (last === 'Q' ? 'P' : 'Q')) }),
  ).rejects.toMatchObject({
    problem: 'wrong-key',
  });
  const open = await opensWith(locked, { passphrase: PASSPHRASE });
  expect(await dump(open)).toEqual(before);
  const again = await nextDay(open);
  const typed = recoveryKey.toLowerCase().replace(/(.{10})/g, '$1 ');
  expect(await dump(await opensWith(again, { recoveryKey: typed }))).toEqual(before);
});

test('changed, the new passphrase opens lock and backups, the old one neither', async () => {
  const { desk } = await lockedDesk('lock-change');
  await expect(provePassphrase(desk, 'not the one')).rejects.toMatchObject({ problem: 'wrong-key' });
  const other = await prepareLock(PASSPHRASE);
  await expect(changePassphrase(desk, other, 'another made up one')).rejects.toThrow('another lock');
  await changePassphrase(desk, await provePassphrase(desk, PASSPHRASE), 'another made up one');
  const { key } = (await readSettings(desk)).backup ?? {};
  const file = await makeBackup(desk, { appVersion: '1', ...(key ? { key } : {}) });
  expect(file.sealed).toBe(true);
  await expect(openBackup(file.bytes, PASSPHRASE)).rejects.toMatchObject({ problem: 'wrong-key' });
  expect((await openBackup(file.bytes, 'another made up one')).tables.contacts).toHaveLength(1);
  const locked = await nextDay(desk);
  await expect(unlock(locked, { passphrase: PASSPHRASE })).rejects.toMatchObject({ problem: 'wrong-key' });
  expect(await checkRecord(await opensWith(locked, { passphrase: 'another made up one' }))).toEqual([]);
});

test('while it is on no plain backup is made by itself, whatever the settings say', async () => {
  const { desk } = await lockedDesk('lock-plain');
  const at = { desk, log: new BackupLog('lock-plain-log', null), appVersion: '1' };
  expect((await makeHanded(at)).made.sealed).toBe(true);
  await changeSettings(desk, { backup: null });
  await expect(makeHanded(at)).rejects.toMatchObject({ problem: 'unsealed' });
  await changePassphrase(desk, await provePassphrase(desk, PASSPHRASE), 'another made up one');
  expect((await makeHanded(at)).made.sealed).toBe(true);
});

test('a new sheet takes the place of the old one', async () => {
  const { desk, recoveryKey } = await lockedDesk('lock-sheet');
  const prepared = await prepareRecovery(desk, PASSPHRASE);
  await takeRecovery(desk, prepared);
  const locked = await nextDay(desk);
  await expect(unlock(locked, { recoveryKey })).rejects.toMatchObject({ problem: 'wrong-key' });
  const open = await opensWith(locked, { recoveryKey: prepared.recoveryKey });
  expect(await checkRecord(open)).toEqual([]);
});

test('turned off, it needs nothing any more; and not without the passphrase', async () => {
  const { desk } = await lockedDesk('lock-off');
  const before = await dump(desk);
  await expect(turnLockOff(desk, 'not the one')).rejects.toMatchObject({ problem: 'wrong-key' });
  expect(desk.db.vault.header?.state).toBe('on');
  await turnLockOff(desk, PASSPHRASE);
  const next = await restart(desk);
  await sound(next.db);
  expect(next.db.health.kind).toBe('whole');
  expect(await dump(next)).toEqual(before);
});

test('a line written while it is locked waits sealed, and is filed once, with person and words', async () => {
  const { desk } = await lockedDesk('lock-lines');
  const store = new WaitingStore('lock-lines-waiting');
  const locked = await nextDay(desk);
  await keepLine(locked, store, { text: 'prefers mornings', subject: { kind: 'new', name: 'Somebody Else' } });
  const [[, sealed] = ['', '']] = await store.read();
  expect(atob(sealed.replace(/-/g, '+').replace(/_/g, '/'))).not.toContain('mornings');
  await expect(readLines(locked, store)).rejects.toMatchObject({ problem: 'locked' });
  const open = await opensWith(locked, { passphrase: PASSPHRASE });
  const { lines, unread } = await readLines(open, store);
  expect(unread).toBe(0);
  const [line] = lines;
  if (!line?.subject) throw new Error('no line');
  expect(line.text).toBe('prefers mornings');
  await fileLine(open, store, { ...line, subject: line.subject });
  await fileLine(open, store, { ...line, subject: line.subject });
  expect(await store.read()).toEqual([]);
  const notes = await open.db.table('interactions').toArray();
  expect(notes.filter(({ gist }) => gist === 'prefers mornings')).toHaveLength(1);
  expect(await checkRecord(open)).toEqual([]);
});

test('lines about somebody who is erased go with them, out of both stores; all others wait', async () => {
  const { desk } = await lockedDesk('lock-erased');
  const [dana, other] = [await addPerson(desk, 20), await addPerson(desk, 21)];
  await addPerson(desk, 3);
  const locked = await nextDay(desk);
  const store = openWaiting(locked.db.name);
  const keep = (text: string, subject: NoteSubject | null) => keepLine(locked, store, { text, subject });
  const shown = (person: Omit<Person, 'role'>): NoteSubject => {
    const one = { ...person, role: 'sender' } as const;
    return { kind: 'page', person: one, sighting: sightingOf(one) };
  };
  await keep('by address', shown({ name: 'D', email: 'P20@works20.example' }));
  await keep('by id', { kind: 'contact', contactId: dana, name: 'P' });
  await keep('by name', { kind: 'new', name: ' person  20' });
  await keep('another of that name', shown({ name: 'Person 20', email: 'p20@other.example' }));
  await keep('somebody else', { kind: 'contact', contactId: other, name: 'Person 21' });
  await keep('nobody', null);
  await keep('a first name', { kind: 'new', name: 'Person' });
  const open = await opensWith(locked, { passphrase: PASSPHRASE });
  const before = await store.read();
  const { lines } = await readLines(open, store);
  const gone = lines.filter(({ text }) => text.startsWith('by ')).map(({ id }) => id);
  expect(gone).toHaveLength(3);
  expect(await tracesOf(open, gone)).toEqual(gone);
  await eraseContact(open, { clientId: 'erase-20', contactId: dana });
  const left = await readLines(open, store);
  expect(left.lines.map(({ text }) => text)).toEqual([
    'another of that name',
    'somebody else',
    'nobody',
    'a first name',
  ]);
  // Neither their ids nor what was sealed under them lies anywhere.
  const sealed = before.filter(([id]) => gone.includes(id)).map(([, words]) => words);
  expect(await tracesOf(open, [...gone, ...sealed])).toEqual([]);
  expect(await checkRecord(open)).toEqual([]);
});

test('a name that another one in the record has as well decides nothing: that line waits', async () => {
  const { desk } = await lockedDesk('lock-namesakes');
  const dana = await save(desk, 'Dana', []);
  await save(desk, 'Dana Whitfield', []);
  const store = openWaiting(desk.db.name);
  await keepLine(desk, store, { text: 'which one', subject: { kind: 'new', name: 'Dana' } });
  await eraseContact(desk, { clientId: 'erase-dana', contactId: dana });
  expect((await readLines(desk, store)).lines.map(({ text }) => text)).toEqual(['which one']);
});

test('a line that was discarded waits again as it was', async () => {
  const { desk } = await lockedDesk('lock-discarded');
  const store = openWaiting(desk.db.name);
  await keepLine(desk, store, { text: 'not this one', subject: { kind: 'new', name: 'Dana' } });
  const { lines } = await readLines(desk, store);
  for (const line of lines) await store.drop(line.id);
  expect((await readLines(desk, store)).lines).toEqual([]);
  for (const line of lines) await keepAgain(desk, store, line);
  expect(await readLines(desk, store)).toEqual({ lines, unread: 0 });
  expect(lines.length).toBe(1);
});

test('a line waits for filing only while the lock that sealed it can open it', async () => {
  const { desk } = await lockedDesk('lock-renewed');
  const store = openWaiting(desk.db.name);
  expect(await waitsForFiling(desk, store)).toBe(false);
  await keepLine(desk, store, { text: 'before the new sheet', subject: null });
  expect(await waitsForFiling(desk, store)).toBe(true);
  // Why a new sheet is refused until it is filed.
  await takeRecovery(desk, await prepareRecovery(desk, PASSPHRASE));
  expect(await readLines(desk, store)).toEqual({ lines: [], unread: 1 });
  expect(await waitsForFiling(desk, store)).toBe(false);
});

test('a line about somebody who was erased before is filed only after a yes, and waits until then', async () => {
  const { desk } = await lockedDesk('lock-again');
  const dana = await save(desk, 'Dana', ['dana@tiles.example']);
  await eraseContact(desk, { clientId: 'erase-dana', contactId: dana });
  const store = openWaiting(desk.db.name);
  const person = { name: 'Dana', email: 'dana@tiles.example', role: 'sender' } as const;
  const subject = { kind: 'page', person, sighting: sightingOf(person) } as const;
  await keepLine(desk, store, { text: 'writes again', subject });
  const [line] = (await readLines(desk, store)).lines;
  if (!line) throw new Error('no line');
  await expect(fileLine(desk, store, { ...line, subject })).rejects.toMatchObject({ problem: 'erased' });
  expect(await store.read()).toHaveLength(1);
  await fileLine(desk, store, { ...line, subject, again: true });
  expect(await store.read()).toEqual([]);
  expect(await desk.db.table('erased').count()).toBe(0);
});
