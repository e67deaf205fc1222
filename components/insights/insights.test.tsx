// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { axeFindings, named, settle, show } from '../../tests/gallery/render';
import { FEW_DRAFTS, insightsOf, sentDraft, yearOfDrafts } from '../../tests/gallery/results';
import { InsightsView } from './insights-view';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const rowsOf = (place: ParentNode, title: string) => {
  const figures = [...place.querySelectorAll('figure')];
  const figure = figures.find((one) => one.querySelector('figcaption')?.textContent === title);
  return [...(figure?.querySelectorAll('li') ?? [])].map((row) => [
    row.textContent?.replace(row.querySelector('svg')?.textContent ?? '', ''),
    row.querySelector('svg')?.getAttribute('aria-label'),
  ]);
};
const headings = (place: ParentNode) => [...place.querySelectorAll('h2')].map(({ textContent }) => textContent);

test('enough drafts: a rate with its range for each verdict, and whether they differ', async () => {
  const rows = [
    ...Array.from({ length: 20 }, (_, at) => sentDraft(60, { verdict: 'issue-centred' }, at < 12 ? 2 : undefined)),
    ...Array.from({ length: 30 }, (_, at) => sentDraft(60, { marks: { hype: 1 } }, at < 2 ? 4 : undefined)),
  ];
  const place = await show(<InsightsView {...insightsOf(rows)} />, done.signal);
  expect(rowsOf(place, 'Answered, by verdict')).toEqual([
    ['About them60% of 20 39 to 78%', 'About them: 12 of 20 answered, 60%; the true rate is likely 39 to 78%.'],
    ['Half and halfnone yet', 'Half and half: none yet.'],
    ['Pitch7% of 30 2 to 21%', 'Pitch: 2 of 30 answered, 7%; the true rate is likely 2 to 21%.'],
  ]);
  expect(place.textContent).toContain('Drafts about them were answered more often than pitches.');
  expect(place.textContent).toContain('Half of the answers came within 2 days.');
  expect(rowsOf(place, 'Answered, by kind of mark').map(([row]) => row)).toEqual([
    'No mark at all60% of 20 39 to 78%',
    'Big words7% of 30 2 to 21%',
  ]);
  expect(await axeFindings(place)).toEqual([]);
});

test('few drafts are shown one by one, and nothing is made of them', async () => {
  const place = await show(<InsightsView {...insightsOf(FEW_DRAFTS)} />, done.signal);
  expect(rowsOf(place, 'Answered, by verdict').map(([row]) => row)).toEqual([
    'About them1 of 2, too few to tell',
    'Half and halfnone yet',
    'Pitch1 of 3, too few to tell',
  ]);
  expect(place.querySelectorAll('figure li svg circle')).not.toHaveLength(0);
  expect(place.textContent).toContain('Too few to tell. Each kind needs 10 drafts whose two weeks are over.');
  expect(place.textContent).toContain('1 draft of the last two weeks isn’t counted yet (answered so far: 1).');
  expect(place.textContent).toContain('1 draft scheduled: counted once the mail is seen among those you sent.');
  expect(place.textContent).toContain('Too few to tell: no kind of mark stands in 10 drafts yet.');
  expect(await axeFindings(place)).toEqual([]);
});

test('overlapping ranges: no difference can be told', async () => {
  const rows = ['issue-centred', 'pitch'].flatMap((verdict, side) =>
    Array.from({ length: 14 }, (_, at) =>
      sentDraft(60, { verdict: verdict as 'pitch' }, at < 7 - 3 * side ? 2 : undefined),
    ),
  );
  const place = await show(<InsightsView {...insightsOf(rows)} />, done.signal);
  expect(place.textContent).toContain('No difference can be told');
});

test('nothing yet: says what will be kept, with an example that is called one; the switch is there', async () => {
  const asked: unknown[] = [];
  const props = insightsOf([]);
  const keep = { ...props.keep, onKeep: (on: boolean) => void asked.push(on) };
  const place = await show(<InsightsView {...props} keep={keep} />, done.signal);
  expect(headings(place)).toEqual(['No results yet', 'Promises, and give and take', 'Results of drafts']);
  expect(place.textContent).toContain('made-up numbers');
  expect(place.textContent).toContain('14 of 16');
  expect(place.querySelector('button:not([role=switch])')).toBeNull();
  await settle(() => place.querySelector<HTMLElement>('[role=switch]')?.click());
  expect(asked).toEqual([false]);
  expect(await axeFindings(place)).toEqual([]);
});

test('switched off it says so; all results can be deleted', async () => {
  const off = insightsOf([]);
  const empty = await show(<InsightsView {...off} keep={{ ...off.keep, on: false }} />, done.signal);
  expect(empty.textContent).toContain('Results aren’t kept at the moment.');
  let asked = 0;
  const few = insightsOf(FEW_DRAFTS);
  const place = await show(<InsightsView {...few} keep={{ ...few.keep, onDeleteAll: () => asked++ }} />, done.signal);
  await settle(() => named(place, 'Delete all results').click());
  expect(asked).toBe(1);
});

test('of 10,000 results only their sums are drawn', async () => {
  const props = insightsOf(yearOfDrafts(10_000));
  const place = await show(<InsightsView {...props} />, done.signal);
  expect(place.querySelectorAll('*').length).toBeLessThan(600);
});
