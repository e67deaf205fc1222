// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { OwnIssue } from '../../lib/core/record-coach';
import { checkIssue } from '../../lib/library/check-issue';
import { issues as shipped } from '../../lib/library/issues';
import { all, issuesPage, names, noFiles, wetWare } from '../../tests/gallery/issues';
import { grain } from '../../tests/gallery/people';
import { axeFindings, named, press, settle, show, type } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { KeepWords } from '../ui/keep-words';
import type { IssueActions } from './issue-actions';
import { type IssueFileState, IssueFiles } from './issue-files';
import { IssueForm } from './issue-form';
import { IssueView } from './issue-view';
import { IssuesStart } from './issues-start';

let done = new AbortController();
let place: HTMLElement;
const { actions, asked } = silentActions();
const told = actions as unknown as IssueActions;
afterEach(async () => {
  expect(await axeFindings(document.body)).toEqual([]);
  done.abort();
  done = new AbortController();
  asked.splice(0);
});
const choose = async (field: Element | null, value: string) =>
  settle(() => {
    if (field instanceof HTMLSelectElement) field.value = value;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('the library', () => {
  test('one’s own stand first and are marked, with how many said what', async () => {
    place = await show(issuesPage({ ...all, role: 'production' }), done.signal);
    const rows = [...place.querySelectorAll('li a')].map(({ textContent }) => textContent);
    expect(rows[0]).toBe(
      'Ware that leaves the dryer wetyoursProduction, Quality · Manufacturing3 have it · 1 solved · 2 don’t',
    );
    expect(rows[2]).not.toContain('yours');
    expect(place.querySelector('a[data-row]')?.getAttribute('href')).toBe('#issues/wet');
  });

  test('a thousand of one’s own are drawn a screen at a time, and found by a word', async () => {
    const many = Array.from(
      { length: 1_000 },
      (_, at): OwnIssue => ({ ...wetWare, id: `m${at}`, title: `Issue ${at}` }),
    );
    place = await show(issuesPage({ ...all, show: 'own' }, { own: many }), done.signal);
    expect(place.textContent).toContain('1,000 issues');
    expect(place.querySelectorAll('li a').length).toBeLessThan(100);
    done.abort();
    done = new AbortController();
    place = await show(issuesPage({ ...all, query: 'issue 77' }, { own: many }), done.signal);
    expect(place.querySelector('[role="status"]')?.textContent).toContain('for “issue 77”');
    expect(place.querySelector('li a')?.textContent).toContain('Issue 77');
  });

  test('nothing fits: what to do', async () => {
    place = await show(issuesPage({ ...all, query: 'zeppelin' }), done.signal);
    expect(place.textContent).toContain('No issue fits');
    named(place, 'Show all issues');
  });

  test('it begins with what one sells, and the first issue of one’s own', async () => {
    const sold: string[] = [];
    const onSells = async (sells: string) => sold.push(sells) > 0;
    place = await show(
      <IssuesStart sells="" first onSells={onSells} onAdd={() => void asked.push(['add'])} />,
      done.signal,
    );
    expect(place.textContent).toContain('What do you sell, and which customer issues drive the need for it?');
    await settle(() => place.querySelector<HTMLElement>('button[data-row]')?.click());
    await type(place.querySelector('textarea'), 'Dryers');
    await press(place.querySelector('textarea') as Element, 'Enter');
    expect(sold).toEqual(['Dryers']);
    await settle(() => named(place, 'Write down the first issue').click());
    expect(asked).toEqual([['add']]);
  });
});

describe('one issue', () => {
  const view = async (
    issue: Parameters<typeof IssueView>[0]['issue'],
    counts?: Parameters<typeof IssueView>[0]['counts'],
  ) => {
    place = await show(<IssueView {...{ issue, names, counts }} actions={told} />, done.signal);
  };

  test('a shipped one says why it matters, where its impact can be checked, how to ask; it is put away or copied', async () => {
    const issue = shipped.find(({ impact }) => impact.source !== 'ask-them');
    if (!issue) throw new Error('no issue has a source');
    await view({ kind: 'shipped', issue, off: false }, { has: 2, solved: 0, doesnt: 1, 'never-considered': 0 });
    expect(place.textContent).toContain(issue.why);
    expect(place.textContent).toContain('2 people have it');
    expect(place.textContent).toContain('1 doesn’t have it');
    expect(place.textContent).toContain('Too few to say how common it is.');
    expect(place.textContent).not.toContain('%');
    expect(place.textContent).not.toContain('{company}');
    await settle(() => named(place, 'Put away').click());
    await settle(() => named(place, 'Make my own copy').click());
    expect(asked).toEqual([['hide', true], ['copy']]);
  });

  test('one’s own is changed where it stands; the last question and the last role stay', async () => {
    const small = { ...wetWare, roles: ['production'], questions: wetWare.questions.slice(0, 1) };
    await view({ kind: 'own', issue: small });
    await settle(() => named(place, 'Ware that leaves the dryer wet. Change the title').click());
    await type(place.querySelector('h1 input'), 'Wet ware');
    await press(place.querySelector('h1 input') as Element, 'Enter');
    await settle(() => named(place, 'Take away Production').click());
    await settle(() =>
      named(place, `Delete the question: ${small.questions[0]?.text.slice(0, 59).trimEnd()}…`).click(),
    );
    await choose(place.querySelector('select[aria-label="Add a role"]'), 'quality');
    await choose(place.querySelector('li select[aria-label="How it asks"]'), 'fork');
    await type(place.querySelector('textarea[aria-label="Another question"]'), 'How wet is wet?');
    await press(place.querySelector('textarea[aria-label="Another question"]') as Element, 'Enter');
    expect(asked).toEqual([
      ['change', { title: 'Wet ware' }],
      ['say', 'An issue needs at least one role: it says who is asked.'],
      ['say', 'An issue needs at least one question.'],
      ['change', { roles: ['production', 'quality'] }],
      ['change', { questions: [{ ...small.questions[0], shape: 'fork' }] }],
      ['change', { questions: [...small.questions, { shape: 'detection', text: 'How wet is wet?' }] }],
    ]);
  });

  test('a source needs a name and a year; without one they are asked', async () => {
    await view({ kind: 'own', issue: { ...wetWare, impact: { text: 'x', source: 'ask-them' }, grain: grain(1) } });
    await settle(() => named(place, 'Add a source that can be checked').click());
    const [name, year, url] = [...place.querySelectorAll('form input')];
    await type(year ?? null, 'last year');
    await type(url ?? null, 'ftp://x');
    await settle(() => named(place, 'Keep the source').click());
    expect(asked).toEqual([]);
    expect([...place.querySelectorAll('form [role="alert"]')].map(({ textContent }) => textContent)).toEqual([
      'Name the source: a report, a law, a body that publishes figures.',
      'Give the year as four digits.',
      'Begin the address with https://, or leave it empty.',
    ]);
    await type(name ?? null, 'ILO');
    await type(year ?? null, '2024');
    await type(url ?? null, 'https://ilo.example');
    await settle(() => named(place, 'Keep the source').click());
    expect(asked).toEqual([
      ['change', { impact: { text: 'x', source: { name: 'ILO', year: 2024, url: 'https://ilo.example' } } }],
    ]);
  });
});

describe('a new one', () => {
  const kept = new Map<string, string>();
  const keeper = {
    keep: (at: string, words: string) => void kept.set(at, words),
    find: (at: string) => kept.get(at) ?? null,
    forget: (at: string) => void kept.delete(at),
  };
  const open = async (onSave: () => Promise<boolean>) => {
    await show(
      <KeepWords value={keeper}>
        <IssueForm {...{ names, onSave }} check={checkIssue} onClose={() => void asked.push(['close'])} />
      </KeepWords>,
      done.signal,
    );
    place = document.body;
  };

  test('says what is missing, waits half-typed, and is kept when it can be offered to somebody', async () => {
    const saved: unknown[] = [];
    await open(async () => saved.push('saved') > 0);
    await settle(() => named(place, 'Keep this issue').click());
    expect([...place.querySelectorAll('[role="alert"]')].map(({ textContent }) => textContent)).toEqual([
      'Give it a title: the issue in a few words, as they would say it.',
      'Choose at least one role: it says who is asked.',
      'Write at least one question about it.',
    ]);
    await type(place.querySelector('form input'), 'Wet ware');
    await choose(place.querySelector('select[aria-label="Add a role"]'), 'production');
    done.abort();
    done = new AbortController();
    await open(async () => saved.push('saved') > 0);
    expect(place.querySelector<HTMLInputElement>('form input')?.value).toBe('Wet ware');
    const questions = [...place.querySelectorAll('form textarea')];
    await type(questions.at(-1) ?? null, 'Who sees it first?');
    await settle(() => named(place, 'Keep this issue').click());
    expect([saved, kept.size]).toEqual([['saved'], 0]);
  });
});

describe('files', () => {
  const file = async (state: IssueFileState, own = 2) => {
    place = await show(
      <IssueFiles {...noFiles} {...{ state, own }} onTake={(take) => void asked.push([take])} />,
      done.signal,
    );
  };

  test.each([
    ['not-json', 'can’t be read as JSON'],
    ['newer', 'Update this one'],
    ['too-big', 'Split it'],
  ])('%s: what to do', async (fault, words) => {
    await file({ kind: 'fault', fault });
    expect(place.textContent).toContain(words);
  });

  test('what differs is asked about; rows that were left out say why', async () => {
    const clash = { id: 'wet', title: 'Wet ware', mine: 1, theirs: 2 };
    await file({ kind: 'choosing', plan: { added: [], same: 0, clashes: [clash] }, take: 'newer' });
    expect(place.textContent).toContain('One issue is here already and says something else.');
    await settle(() => place.querySelectorAll<HTMLInputElement>('input[type="radio"]')[2]?.click());
    expect(asked).toEqual([['mine']]);
    done.abort();
    done = new AbortController();
    const errors = [{ row: 4, title: 'Late', field: 'questions' as const, why: 'missing' as const }];
    await file({ kind: 'done', report: { added: 1, changed: 0, skipped: 2 }, errors });
    expect(place.textContent).toContain('1 added, 2 left as they were.');
    expect(place.textContent).toContain('Row 4 (Late): it has no question; add at least one.');
  });

  test('with nothing of one’s own there is nothing to hand on but what ships', async () => {
    await file({ kind: 'idle' }, 0);
    const labels = [...place.querySelectorAll('button')].map(({ textContent }) => textContent);
    expect(labels).toEqual(['Import a file', 'Export with the shipped ones']);
  });
});
