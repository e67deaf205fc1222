// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dana } from '../../tests/gallery/dana';
import { drafts } from '../../tests/gallery/drafts';
import { danaAnswered, shelf, wetWare } from '../../tests/gallery/issues';
import { blankFile, NOW } from '../../tests/gallery/people';
import { axeFindings, named, press, settle, show, type } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import type { PanelDraft } from './actions';
import { AskNext } from './ask-next';
import { DraftQuestions } from './draft-questions';
import { IssueShelf } from './issue-shelf';
import { IssuesFold } from './issues-fold';

let done = new AbortController();
let place: HTMLElement;
const { actions, asked } = silentActions();
beforeEach(() => void asked.splice(0));
afterEach(async () => {
  expect(await axeFindings(place)).toEqual([]);
  done.abort();
  done = new AbortController();
});
const menu = async (label: string, item: string) => {
  await settle(() => named(place, label).click());
  await settle(() => named(document.body, item, '[role="menuitem"]').click());
};
const choose = (label: string, value: string) =>
  settle(() => {
    const field = place.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
    if (field) field.value = value;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  });

const DRIFT = 'Who notices first when a batch drifts?';
const ask = { text: DRIFT, purpose: 'drift', title: 'Drift', reason: 'likely, by role: COO' };

describe('what they said of an issue', () => {
  test('each issue once, the newest word first; state, note and source are changed in place', async () => {
    const older = { ...danaAnswered.issueStates[1], id: 'older', at: 0, state: 'has' as const };
    const file = {
      ...danaAnswered,
      issueStates: [...danaAnswered.issueStates, older] as typeof danaAnswered.issueStates,
    };
    place = await show(<IssuesFold {...{ file, actions }} now={NOW} />, done.signal);
    const titles = [...place.querySelectorAll('li p')].map(({ textContent }) => textContent);
    expect(titles.slice(0, 2)).toEqual(['Every shift with its own settings', 'Drift that is first seen at sorting']);
    expect(titles).toHaveLength(3);
    await choose('What they said of Drift that is first seen at sorting', 'solved');
    await menu('More about: Every shift with its own settings', 'Delete');
    expect(asked).toEqual([
      ['patchRow', 'issueStates', 'state-drift', { state: 'solved', at: NOW }],
      ['forgetRow', 'issueStates', 'state-shift'],
    ]);
  });

  test('from a question: one menu item, then their words; what made it none is asked', async () => {
    const file = { ...dana, questions: [] };
    place = await show(<AskNext {...{ file, actions }} asks={[ask]} />, done.signal);
    await menu(`More about: ${DRIFT}`, 'They don’t have it');
    const field = place.querySelector('textarea');
    expect(field?.getAttribute('placeholder')).toBe('What made it a non-issue?');
    expect(named(place, 'doesn’t have it').getAttribute('aria-pressed')).toBe('true');
    await type(field, 'one line only');
    await press(field as Element, 'Enter');
    const said = { issueId: 'drift', title: 'Drift', state: 'doesnt', question: DRIFT, source: 'told-me' };
    expect(asked).toEqual([['sayIssue', 'dana', { ...said, note: 'one line only' }]]);
  });

  test('without words it is kept as it is; a question about something else has no such choice', async () => {
    const file = { ...dana, questions: [] };
    const other = { text: 'Who helped you?', purpose: 'helper', reason: '' };
    place = await show(<AskNext {...{ file, actions }} asks={[ask, other]} />, done.signal);
    await menu(`More about: ${DRIFT}`, 'They answered');
    await settle(() => named(place, 'has it').click());
    await settle(() => named(place, 'Keep').click());
    expect(asked[0]?.[2]).toMatchObject({ state: 'has', question: DRIFT });
    await settle(() => named(place, 'More about: Who helped you?').click());
    const items = [...document.querySelectorAll('[role="menuitem"]')].map(({ textContent }) => textContent);
    expect(items).not.toContain('They have it');
    await press(document.activeElement ?? document.body, 'Escape');
  });
});

describe('where nothing says what they do', () => {
  test('a role is chosen, then an issue of it, then how to ask', async () => {
    const file = blankFile('lena', 'Lena');
    place = await show(
      <IssueShelf value={shelf}>
        <AskNext {...{ file, actions }} asks={[]} />
      </IssueShelf>,
      done.signal,
    );
    await settle(() => named(place, 'Choose an issue').click());
    await choose('Their role', 'finance');
    expect(place.textContent).toContain('Every issue of that role was asked about.');
    await choose('Their role', 'production');
    await choose('The issue', 'wet');
    const text = 'Who sees first that a batch left the dryer wet, and what do they look at?';
    await settle(() => named(place, `Put on the list: ${text}`).click());
    const about = { text, purpose: 'wet', title: wetWare.title, reason: 'you chose: Ware that leaves the dryer wet' };
    expect(asked).toEqual([['markQuestion', 'lena', about, 'to-ask']]);
  });

  const draft: PanelDraft = {
    ...{ id: 'd', kind: 'new', text: 'Hi', current: true, questions: [], checks: [] },
    review: drafts.pitch.review,
    recipients: [{ name: 'Lena Fischer', email: 'lena@x.example', role: 'recipient' }],
  };

  test('for a draft too: the chosen question is inserted', async () => {
    place = await show(
      <IssueShelf value={shelf}>
        <DraftQuestions {...{ draft, actions }} chosen={undefined} />
      </IssueShelf>,
      done.signal,
    );
    await settle(() => named(place, 'Choose an issue').click());
    await choose('Their role', 'production');
    await choose('The issue', 'wet');
    await settle(() => place.querySelector<HTMLElement>('button[aria-label*="dryer wet"]')?.click());
    expect(asked[0]).toEqual(['insert', 'd', expect.stringContaining('dryer wet'), { at: 'caret' }]);
  });

  test('beside a draft one says that they have spoken of it; of a stranger nothing is kept', async () => {
    const questions = [{ text: DRIFT, shape: 'detection', from: 'role: COO', issue: { id: 'drift', title: 'Drift' } }];
    const known = { ...draft, questions, contactId: 'lena' };
    place = await show(<DraftQuestions draft={known} actions={actions} chosen={undefined} />, done.signal);
    await menu(`What they said of: ${DRIFT}`, 'They solved it');
    await settle(() => named(place, 'Keep').click());
    expect(asked[0]).toMatchObject(['sayIssue', 'lena', { issueId: 'drift', state: 'solved', question: DRIFT }]);
    done.abort();
    done = new AbortController();
    place = await show(
      <DraftQuestions draft={{ ...draft, questions }} actions={actions} chosen={undefined} />,
      done.signal,
    );
    expect(place.querySelector('button[aria-haspopup]')).toBeNull();
  });
});
