import { describe, expect, test } from 'vitest';
import { checkRecord } from '../../tests/record/check-record';
import { consentedDesk, dumpStill, otherWindow } from '../../tests/record/desk';
import { clientId, fileOf, GRAIN } from '../../tests/record/people';
import type { OwnIssue } from '../core/record-coach';
import { readIssueFile } from '../formats/issue-file';
import type { IssueFields } from '../library/check-issue';
import { issues as shipped } from '../library/issues';
import type { Desk } from './desk';
import { exportIssues } from './export-issues';
import { importIssues, planIssueImport } from './import-issues';
import { loadQuestions } from './load-questions';
import { readIssueShelf } from './read-issues';
import { restoreDeleted } from './restore-deleted';
import { saveContact } from './save-contact';
import { copyIssue, forgetIssue, hideIssue, saveIssue } from './save-issue';
import { setIssueState } from './set-issue-state';
import { readTrash } from './trash';
import { undo } from './undo';

const fields: IssueFields = {
  title: ' Ware that leaves the dryer wet ',
  roles: ['production', 'production'],
  industries: ['manufacturing'],
  why: 'What cracks in the kiln was lost a day before.',
  impact: { text: 'Weigh ten pieces.', source: 'ask-them' },
  questions: [{ shape: 'detection', text: 'Who sees first that a batch is wet?' }],
};
const add = (desk: Desk, more: Partial<IssueFields> = {}) =>
  saveIssue(desk, { clientId: clientId(), fields: { ...fields, ...more } });
const own = async (desk: Desk): Promise<OwnIssue[]> => (await readIssueShelf(desk)).own;

describe('issues of one’s own', () => {
  test('are saved tidied, changed field by field, and taken back', async () => {
    const desk = await consentedDesk();
    const { issueId } = await add(desk);
    expect(await own(desk)).toMatchObject([{ title: 'Ware that leaves the dryer wet', roles: ['production'] }]);
    const one = await saveIssue(desk, { clientId: clientId(), issueId, fields: { why: 'Because.' } });
    await saveIssue(otherWindow(desk), { clientId: clientId(), issueId, fields: { title: 'Wet ware' } });
    expect(await own(desk)).toMatchObject([{ title: 'Wet ware', why: 'Because.' }]);
    await undo(desk, one.receiptId);
    expect(await own(desk)).toMatchObject([{ title: 'Wet ware', why: fields.why }]);
    expect(await checkRecord(desk)).toEqual([]);
  });

  test.each<[string, Partial<IssueFields>]>([
    ['no-title', { title: '  ' }],
    ['no-role', { roles: [] }],
    ['no-question', { questions: [{ shape: 'fork', text: ' ' }] }],
    ['long-title', { title: 'x'.repeat(201) }],
    ['long-question', { questions: [{ shape: 'fork', text: 'x'.repeat(401) }] }],
  ])('nobody could be asked about it: %s', async (fault, more) => {
    const desk = await consentedDesk();
    await expect(add(desk, more)).rejects.toMatchObject({
      problem: 'invalid',
      message: expect.stringContaining(fault),
    });
    expect(await own(desk)).toEqual([]);
  });

  test('a deleted one lies in the trash by its title and comes back whole', async () => {
    const desk = await consentedDesk();
    const { issueId } = await add(desk);
    const [before] = await own(desk);
    const { receiptId } = await forgetIssue(desk, { clientId: clientId(), issueId });
    const { items } = await readTrash(desk);
    expect(items).toMatchObject([{ table: 'issues', what: 'Ware that leaves the dryer wet', more: 0, holds: 0 }]);
    expect(items[0]).not.toHaveProperty('whose');
    await restoreDeleted(desk, receiptId);
    expect(await own(desk)).toEqual([before]);
    expect((await readTrash(desk)).items).toEqual([]);
  });

  test('a copy of a shipped one takes its place, until it is taken back', async () => {
    const desk = await consentedDesk();
    const issue = shipped[0];
    if (!issue) throw new Error('none ships');
    const { receiptId } = await copyIssue(desk, { clientId: clientId(), issue });
    expect(await readIssueShelf(desk)).toMatchObject({ own: [{ title: issue.title }], off: [issue.id] });
    await undo(desk, receiptId);
    expect(await readIssueShelf(desk)).toMatchObject({ own: [], off: [] });
  });

  test('a shipped one is put away and brought back; two windows don’t undo each other', async () => {
    const desk = await consentedDesk();
    const hide = (at: Desk, issueId: string, off: boolean) =>
      hideIssue(at, { clientId: clientId(), issueId, title: issueId, off });
    const first = await hide(desk, 'a', true);
    await hide(otherWindow(desk), 'b', true);
    expect((await readIssueShelf(desk)).off).toEqual(['a', 'b']);
    await undo(desk, first.receiptId);
    expect((await readIssueShelf(desk)).off).toEqual(['b']);
    await hide(desk, 'b', false);
    expect((await readIssueShelf(desk)).off).toEqual([]);
  });

  test('are offered to a person of that role, and no longer once they said they don’t have it', async () => {
    const desk = await consentedDesk();
    const { issueId } = await add(desk);
    const contact = { name: 'Dana', role: 'Head of production', industry: 'manufacturing' };
    const dana = (await saveContact(desk, { clientId: clientId(), contact, identities: [], grain: GRAIN })).contactId;
    const ask = async () => {
      const { questionsFor } = await loadQuestions(desk);
      return questionsFor(await fileOf(desk, dana)).questions;
    };
    const [first] = await ask();
    expect(first).toMatchObject({ issueId, text: 'Who sees first that a batch is wet?' });
    const said = { clientId: clientId(), contactId: dana, issueId, title: 'Wet ware', state: 'doesnt' as const };
    const { receiptId } = await setIssueState(desk, { ...said, note: 'dried twice', question: first?.text ?? '' });
    expect((await ask()).map((row) => row.issueId)).not.toContain(issueId);
    expect((await readIssueShelf(desk)).tallies.get(issueId)).toMatchObject({
      counts: { doesnt: 1 },
      byRole: { production: { real: 0, not: 1 } },
    });
    await undo(desk, receiptId);
    expect((await ask())[0]?.issueId).toBe(issueId);
  });
});

describe('a file of issues', () => {
  const importing = (
    desk: Desk,
    issues: Parameters<typeof importIssues>[1]['issues'],
    take: 'newer' | 'theirs' | 'mine',
  ) => importIssues(desk, { clientId: clientId(), from: 'team.json', issues, take });
  const read = (text: string) => {
    const file = readIssueFile(text);
    if ('problem' in file) throw new Error(file.problem);
    return file.issues;
  };

  test('goes from one profile into another and back, whole; twice is once', async () => {
    const [here, there] = [await consentedDesk(), await consentedDesk()];
    await add(here);
    await add(here, {
      title: 'أخرى',
      impact: { text: 'x', source: { name: 'ILO', year: 2024, url: 'https://ilo.example' } },
    });
    const file = await exportIssues(here, { zone: 'Europe/Berlin' });
    expect(file).toMatchObject({ name: 'acquaint-issues-2026-03-03.json', count: 2 });
    const issues = read(file.text);
    expect(await importing(there, issues, 'newer')).toMatchObject({ added: 2, changed: 0, skipped: 0 });
    const strip = (rows: OwnIssue[]) => rows.map(({ grain: _, ...row }) => row);
    expect(strip(await own(there))).toEqual(strip(await own(here)));
    expect(await importing(there, issues, 'newer')).toMatchObject({ added: 0, changed: 0, skipped: 2 });
    expect(await importing(here, issues, 'theirs')).toMatchObject({ added: 0, changed: 0, skipped: 2 });
  });

  test('where both differ the user says which stands; what came in is taken back as one', async () => {
    const desk = await consentedDesk();
    const { issueId } = await add(desk);
    const [mine] = read((await exportIssues(desk, { zone: 'UTC' })).text);
    if (!mine) throw new Error('nothing exported');
    const older = { ...mine, title: 'Older words', at: mine.at - 1 };
    const other = { ...mine, id: 'other', title: 'Another' };
    expect(await planIssueImport(desk, [older, other])).toMatchObject({
      added: [{ id: 'other' }],
      clashes: [{ id: issueId, title: 'Older words', mine: mine.at, theirs: mine.at - 1 }],
      same: 0,
    });
    const before = await dumpStill(desk);
    expect(await importing(desk, [older], 'newer')).toMatchObject({ changed: 0, skipped: 1 });
    expect(await importing(desk, [older], 'mine')).toMatchObject({ changed: 0, skipped: 1 });
    const done = await importing(desk, [older, other], 'theirs');
    expect(done).toMatchObject({ added: 1, changed: 1, skipped: 0 });
    expect((await own(desk)).map(({ title }) => title)).toEqual(['Another', 'Older words']);
    await undo(desk, done.receiptId);
    expect(((await dumpStill(desk)) as { issues: unknown }).issues).toEqual((before as { issues: unknown }).issues);
  });

  test('what ships, and the same words under another id, isn’t doubled; a clock that runs ahead doesn’t win for ever', async () => {
    const desk = await consentedDesk();
    await add(desk);
    const all = await exportIssues(desk, { zone: 'UTC', all: true });
    expect(all.count).toBe(shipped.length + 1);
    const issues = read(all.text);
    const again = issues.map((issue) => ({ ...issue, id: `x-${issue.id}` }));
    expect(await importing(desk, [...issues, ...again], 'theirs')).toMatchObject({ added: 0, changed: 0 });
    const [first] = issues;
    if (!first) throw new Error('nothing exported');
    await importing(desk, [{ ...first, title: 'From the future', at: 9e12 }], 'theirs');
    expect((await own(desk))[0]?.grain.at).toBeLessThan(9e12);
  });

  test('two megabytes come in with one write, and a retry does nothing twice', async () => {
    const desk = await consentedDesk();
    const [issue] = read((await exportIssues(desk, { zone: 'UTC', all: true })).text);
    if (!issue) throw new Error('none ships');
    const many = Array.from({ length: 1_500 }, (_, at) => ({
      ...issue,
      id: `many-${at}`,
      title: `${issue.title} ${at}`,
      why: 'x'.repeat(900),
    }));
    const input = { clientId: clientId(), from: 'big.json', issues: many, take: 'newer' as const };
    const done = await importIssues(desk, input);
    expect(done).toMatchObject({ added: 1_500 });
    expect(await importIssues(desk, input)).toEqual(done);
    expect((await readIssueShelf(desk)).own).toHaveLength(1_500);
    expect(await checkRecord(desk)).toEqual([]);
  });
});
