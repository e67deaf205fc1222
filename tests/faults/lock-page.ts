import { deleteContact } from '../../lib/app/delete-contact';
import { editContact } from '../../lib/app/edit-contact';
import { fileNote } from '../../lib/app/file-note';
import { sealBackups } from '../../lib/app/finish-lock';
import { letRest } from '../../lib/app/let-rest';
import { lockNow, prepareLock, turnLockOff, turnLockOn, unlock } from '../../lib/app/lock';
import { logContact } from '../../lib/app/log-contact';
import { markQuestion } from '../../lib/app/mark-question';
import { saveContact } from '../../lib/app/save-contact';
import { changeSettings } from '../../lib/app/settings';
import { tagPeople } from '../../lib/app/tag-people';
import { keepLine } from '../../lib/app/waiting-lines';
import { armLock } from '../../lib/browser/lock-alarm';
import { noteLockUse } from '../../lib/browser/session-key';
import { openDesk } from '../../lib/data/desk';
import { settleLock } from '../../lib/data/sealing/convert';
import { sound } from '../../lib/data/two-copies/open-record';
import { keepUnsaved, noteLock } from '../../lib/data/unsaved';
import { openWaiting } from '../../lib/data/waiting';
import { dump as dumpRecord } from '../record/dump';

/** Verbs for a page of the built extension: everything through the shipped code. */
const desk = openDesk();
const clientId = () => desk.newId();
const PASSPHRASE = 'seven made up words';

/** Ten words into ten different places of the record. */
export async function plant(words: string[]): Promise<void> {
  const [
    name = '',
    mail = '',
    company = '',
    role = '',
    note = '',
    promise = '',
    rule = '',
    tag = '',
    phrase = '',
    gone = '',
  ] = words;
  await changeSettings(desk, { consentAt: 1, sells: phrase });
  const grain = { source: 'told-me' as const, at: Date.now() };
  const { contactId } = await saveContact(desk, {
    clientId: clientId(),
    contact: { name, company, role },
    identities: [{ kind: 'mail', typed: `${mail}@${mail}.example` }],
    grain,
  });
  const pieces = [{ kind: 'promise-mine' as const, text: promise, start: 0, end: promise.length, day: '2026-05-04' }];
  await fileNote(desk, { clientId: clientId(), contactId, line: `${note} and ${promise}`, pieces });
  await editContact(desk, { clientId: clientId(), contactId, patch: { rules: { note: rule } } });
  await tagPeople(desk, { clientId: clientId(), contactIds: [contactId], tag, on: true });
  await letRest(desk, { clientId: clientId(), contactId, about: `refused:company:${company}`, note });
  await markQuestion(desk, { clientId: clientId(), contactId, text: `${note}?`, purpose: 'problem', state: 'to-ask' });
  await logContact(desk, {
    clientId: clientId(),
    contactId,
    kind: 'call',
    direction: 'out',
    at: Date.now(),
    gist: promise,
  });
  const other = { name: gone, company: 'Kilns' };
  const saved = await saveContact(desk, { clientId: clientId(), contact: other, identities: [], grain });
  await deleteContact(desk, { clientId: clientId(), contactId: saved.contactId });
}

/** As if it stood half typed in the popup's field. */
export async function typeHalf(words: string): Promise<boolean> {
  return keepUnsaved('popup', { text: words, clientId: clientId(), at: Date.now() });
}

export async function lockOn(): Promise<void> {
  const prepared = await prepareLock(PASSPHRASE);
  await sealBackups(desk, prepared);
  noteLock(true);
  await turnLockOn(desk, prepared);
}

export async function lockOff(): Promise<void> {
  await turnLockOff(desk, PASSPHRASE);
}

/** Begins, and doesn't wait: to be killed in the middle. */
export async function beginLockOn(): Promise<void> {
  const prepared = await prepareLock(PASSPHRASE);
  void turnLockOn(desk, prepared);
}

export async function beginLockOff(): Promise<void> {
  void turnLockOff(desk, PASSPHRASE);
}

/** A moment later: the page is loaded again by it. */
export async function lockUp(): Promise<void> {
  setTimeout(() => void lockNow(), 50);
}

/** Unlocks where it is locked, and brings to its end what was cut short. Answers how the lock stands then. */
export async function open(): Promise<string> {
  await sound(desk.db).catch(() => undefined);
  if (desk.db.health.kind === 'locked') await unlock(desk, { passphrase: PASSPHRASE });
  for (let turn = 0; turn < 100 && desk.db.health.kind !== 'whole'; turn++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  await settleLock(desk.db);
  return desk.db.vault.header?.state ?? 'none';
}

export async function health(): Promise<string> {
  await sound(desk.db).catch(() => undefined);
  return desk.db.health.kind;
}

export async function lineForLater(text: string): Promise<void> {
  await keepLine(desk, openWaiting(), { text, subject: { kind: 'new', name: text } });
}

/** Left alone for so many seconds more, it locks. */
export async function allowSeconds(seconds: number): Promise<void> {
  const use = await noteLockUse({ at: Date.now(), minutes: seconds / 60 });
  if (use) armLock(use);
}

export async function isUnlocked(): Promise<boolean> {
  return (await noteLockUse({})) !== null;
}

/** In the order of their ids, which isn't that of sealed ones. */
export async function dump(): Promise<Record<string, unknown[]>> {
  const tables = await dumpRecord(desk);
  for (const rows of Object.values(tables)) rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  return tables;
}
