import { describe, expect, test } from 'vitest';
import {
  archiveFile,
  CONNECTIONS,
  connectionsFile,
  MESSAGES,
  messagesFile,
  PROFILE_FILE,
} from '../../tests/record/archive';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk, dumpStill, NOW } from '../../tests/record/desk';
import { clientId, save } from '../../tests/record/people';
import type { Sighting } from '../core/sighting';
import type { Desk } from './desk';
import { forgetRow } from './edit-row';
import { eraseContact } from './erase-contact';
import { type ImportChoices, importPeople, planImport } from './import-people';
import { logMail } from './log-mail';
import { openFiles } from './open-files';
import { readImportFiles } from './read-import-file';
import { changeSettings } from './settings';
import { undo } from './undo';

async function contentOf(files: readonly File[]) {
  const opened = await openFiles(files);
  return { opened, content: await readImportFiles(opened.files, { now: NOW }) };
}

async function bringIn(desk: Desk, files: readonly File[], choices: ImportChoices = {}) {
  const { content } = await contentOf(files);
  const input = { people: content.people, from: 'archive.zip', choices };
  const plan = await planImport(desk, input);
  const receipt = await importPeople(desk, { clientId: clientId(), ...input });
  const { receiptId: _id, cancelled: _no, ...done } = receipt;
  // What was said before is what was done.
  expect(forgetIds(done)).toEqual(forgetIds(plan));
  return { plan, receipt, content };
}

/** Ids of people who are new differ between the plan and the deed. */
const forgetIds = (plan: object) =>
  JSON.parse(JSON.stringify(plan, (key, value) => (key === 'contactIds' ? value.length : value)));

async function timelines(desk: Desk) {
  const contacts = new Map((await desk.db.table('contacts').toArray()).map(({ id, name }) => [id, name]));
  const rows = await desk.db.table('interactions').toArray();
  return rows
    .map(({ contactId, at, direction, kind, gist }) => [
      contacts.get(contactId),
      new Date(at).toISOString().slice(0, 19),
      kind,
      direction,
      gist,
    ])
    .sort();
}

describe('a LinkedIn archive', () => {
  test('is opened as it comes: what is about people is kept, in the order in which it is read', async () => {
    const { opened, content } = await contentOf([await archiveFile()]);
    expect(opened.files.map(({ name, detected, within }) => [name, detected?.kind, within])).toEqual([
      ['Profile.csv', 'linkedin-profile', 'Complete_LinkedInDataExport.zip'],
      ['Connections.csv', 'linkedin-connections', 'Complete_LinkedInDataExport.zip'],
      ['Invitations.csv', 'linkedin-invitations', 'Complete_LinkedInDataExport.zip'],
      ['Recommendations_Received.csv', 'linkedin-recommendations', 'Complete_LinkedInDataExport.zip'],
      ['messages.csv', 'linkedin-messages', 'Complete_LinkedInDataExport.zip'],
    ]);
    expect(opened.ignored).toBe(2);
    expect(content.passed.map(({ from, row, name, why }) => [from, row, name, why])).toEqual([
      ['Recommendations_Received.csv', 3, 'Nobody Known', 'name-only'],
      ['messages.csv', 5, 'Raj Patel', 'group-thread'],
      ['messages.csv', 6, 'Jo Maker', 'draft'],
    ]);
  });

  test('messages become dates of people who are in it: no words, no groups, no strangers; all of it is taken back as one', async () => {
    const desk = await consentedDesk();
    const before = await dumpStill(desk);
    const { plan, receipt } = await bringIn(desk, [await archiveFile()]);
    expect(plan).toMatchObject({
      counts: { new: 4, merged: 0, same: 0, conflict: 0, skipped: 0 },
      entries: { added: 6, known: 0, leftOut: 1, why: { 'not-in-record': 1 } },
      told: 2,
    });
    expect(await timelines(desk)).toEqual([
      ['Dana Whitfield', '2024-03-01T09:15:00', 'message', 'out', 'Invitation to connect'],
      ['Dana Whitfield', '2024-08-01T02:00:05', 'message', 'in', ''],
      ['Dana Whitfield', '2024-08-01T09:15:00', 'message', 'out', ''],
      ['Dana Whitfield', '2024-08-01T09:15:00', 'message', 'out', ''],
      ['Raj Patel', '2024-07-28T08:00:00', 'message', 'in', ''],
    ]);
    expect(await desk.db.table('exchanges').toArray()).toMatchObject([
      { direction: 'received', kind: 'help', grain: { source: 'imported', from: 'Recommendations_Received.csv' } },
    ]);
    expect(JSON.stringify(await dumpStill(desk))).not.toContain('Secret');
    // Strangers leave no trace either, not even in the journal of what was done.
    expect(receipt.rows.map(({ name }) => name)).toContain('Seb Stranger');
    const journal = JSON.stringify(await desk.db.table('journal').orderBy('seq').toArray());
    expect([journal.includes('Whitfield'), journal.includes('Stranger'), journal.includes('seb-')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(await checkRecord(desk)).toEqual([]);
    await undo(desk, receipt.receiptId);
    expect(await dumpStill(desk)).toEqual(before);
  });

  test('the same again, and a newer one, add only what is new', async () => {
    const desk = await consentedDesk();
    await bringIn(desk, [await archiveFile()]);
    const once = await dumpStill(desk);
    const again = await bringIn(desk, [await archiveFile()]);
    expect(again.plan).toMatchObject({ counts: { same: 4 }, entries: { added: 0, known: 6, leftOut: 1 } });
    expect(await dumpStill(desk)).toEqual(once);
    const later = {
      thread: '2-raj',
      with: [['raj-patel-ops', 'Raj Patel']] as [string, string][],
      way: 'out' as const,
    };
    const newer = messagesFile([{ ...later, at: '2024-09-01 08:00:00' }, ...MESSAGES]);
    const { plan } = await bringIn(desk, [await archiveFile({ messages: newer })]);
    expect(plan.entries).toMatchObject({ added: 1, known: 6 });
  });

  test('subjects are kept only by those who keep subjects', async () => {
    const desk = await consentedDesk();
    await changeSettings(desk, { keepSubjects: true });
    await bringIn(desk, [await archiveFile()]);
    expect((await timelines(desk)).map((row) => row[4])).toEqual([
      'Invitation to connect',
      'Kiln three',
      '',
      'Kiln three',
      '',
    ]);
  });

  test('whoever only wrote is offered, and becomes a contact when that is wanted', async () => {
    const desk = await consentedDesk();
    const { plan } = await bringIn(desk, [await archiveFile()], { strangers: true });
    expect(plan).toMatchObject({ counts: { new: 5 }, entries: { added: 7, leftOut: 0 } });
    expect((await timelines(desk)).at(-1)).toEqual(['Seb Stranger', '2024-07-27T08:00:00', 'message', 'in', '']);
  });

  test('a message that was deleted, or was seen on the page, is not told again; nor by the page afterwards', async () => {
    const desk = await consentedDesk();
    await bringIn(desk, [await archiveFile()]);
    const [row] = (await desk.db.table('interactions').toArray()).filter(
      ({ at }) => at === Date.UTC(2024, 7, 1, 2, 0, 5),
    );
    await forgetRow(desk, { clientId: clientId(), table: 'interactions', id: row?.id ?? '' });
    const { plan } = await bringIn(desk, [await archiveFile()]);
    expect(plan.entries).toMatchObject({ added: 0, known: 5, leftOut: 2, why: { forgotten: 1 } });
    const raj = { name: 'Raj Patel', linkedin: 'raj-patel-ops', role: 'sender' as const };
    const dana = { name: 'Dana Whitfield', linkedin: 'dana-whitfield', role: 'sender' as const };
    expect(await logMail(desk, seenOnPage(raj, Date.UTC(2024, 6, 28, 8) + 400))).toBe(0);
    expect(await logMail(desk, seenOnPage(dana, Date.UTC(2024, 7, 1, 2, 0, 5) + 400))).toBe(0);
    expect(await logMail(desk, seenOnPage(raj, Date.UTC(2024, 6, 29, 8)))).toBe(1);
  });

  test('what the page told first the archive knows', async () => {
    const desk = await consentedDesk();
    await bringIn(desk, [new File([connectionsFile(CONNECTIONS)], 'Connections.csv')]);
    const raj = { name: 'Raj Patel', linkedin: 'raj-patel-ops', role: 'sender' as const };
    expect(await logMail(desk, seenOnPage(raj, Date.UTC(2024, 6, 28, 8) + 250))).toBe(1);
    const { plan } = await bringIn(desk, [await archiveFile()]);
    expect(plan.entries).toMatchObject({ added: 5, known: 1 });
  });

  test('somebody who was erased is brought back by none of its files', async () => {
    const desk = await consentedDesk();
    await bringIn(desk, [await archiveFile()]);
    const dana = (await desk.db.table('contacts').toArray()).find(({ name }) => name === 'Dana Whitfield');
    await eraseContact(desk, { clientId: clientId(), contactId: dana?.id ?? '' });
    const { plan } = await bringIn(desk, [await archiveFile()], { strangers: true });
    expect(plan.counts).toMatchObject({ skipped: 1 });
    expect(JSON.stringify(await dumpStill(desk))).not.toContain('Whitfield');
    expect(plan.entries.why).toMatchObject({ erased: 5 });
  });

  test('without a profile and connections nobody is taken for the user; with the profile it is clear', async () => {
    const one = messagesFile(MESSAGES.slice(0, 2));
    const unclear = await contentOf([new File([one], 'messages.csv')]);
    expect(unclear.content.passed.map(({ why }) => why)).toEqual(['which-is-me', 'which-is-me']);
    const desk = await consentedDesk();
    await save(desk, 'Dana', []);
    const { content } = await contentOf([new File([one], 'messages.csv'), new File([PROFILE_FILE], 'Profile.csv')]);
    expect(content.people.map(({ name, entries }) => [name, entries?.length])).toEqual([['Dana Whitfield', 2]]);
  });

  test('in old files without addresses only the one connection of that name is meant', async () => {
    const old = 'From,To,Date,Subject,Content,Direction,Folder\r\n';
    const rows = ['Dana Whitfield', 'Sam Twin'].map(
      (name) => `${name},Jo Maker,2019-03-12 10:00:00 UTC,,Hi,INCOMING,INBOX\r\n`,
    );
    const files = [
      new File([old, ...rows], 'messages.csv'),
      new File([connectionsFile(CONNECTIONS)], 'Connections.csv'),
    ];
    const { content } = await contentOf(files);
    expect(content.people.filter(({ entries }) => entries).map(({ name }) => name)).toEqual(['Dana Whitfield']);
    expect(content.passed).toMatchObject([{ from: 'messages.csv', row: 3, name: 'Sam Twin', why: 'name-only' }]);
  });

  test('25,000 messages of several lines are read in slices', async () => {
    const many = Array.from({ length: 25_000 }, (_, n) => ({
      thread: `2-${n % 900}`,
      with: [[`person-${n % 900}`, `Person ${n % 900}`]] as [string, string][],
      way: n % 2 ? ('in' as const) : ('out' as const),
      at: new Date(Date.UTC(2015, 0, 1) + n * 3_600_000).toISOString().slice(0, 19).replace('T', ' '),
    }));
    const { content } = await contentOf([new File([messagesFile(many)], 'messages.csv')]);
    expect(content.people.reduce((sum, { entries = [] }) => sum + entries.length, 0)).toBe(25_000);
    expect(Math.max(...content.people.map(({ entries = [] }) => entries.length))).toBeLessThanOrEqual(200);
  });
});

function seenOnPage(person: { name: string; linkedin: string; role: 'sender' }, at: number): Sighting {
  const id = `2-${Buffer.from(`${at}-0`).toString('base64')}`;
  return {
    site: 'linkedin',
    view: 'thread',
    people: [person],
    focus: person,
    confidence: 1,
    path: [],
    messages: [{ id, from: person, sentAt: at, outgoing: false }],
  } as unknown as Sighting;
}
