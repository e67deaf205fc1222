// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { dana } from '../../tests/gallery/dana';
import { NOW } from '../../tests/gallery/people';
import { axeFindings, named, press, settle, show, type } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { busyDay, DAY_OF_NOW, finishedDay, NOTHING_DUE, todayPeople } from '../../tests/gallery/today';
import type { TodayActions } from './actions';
import { TodayView } from './today-view';

let done = new AbortController();
const { actions, asked } = silentActions();
afterEach(() => {
  done.abort();
  done = new AbortController();
  asked.splice(0);
});

const showToday = (plan = busyDay, cards = 0) =>
  show(
    <TodayView
      {...{ plan, cards }}
      day={DAY_OF_NOW}
      people={todayPeople}
      now={NOW}
      actions={actions as unknown as TodayActions}
    />,
    done.signal,
  );

const choose = async (name: string) => {
  const item = [...document.body.querySelectorAll<HTMLElement>('[role=menuitem]')].find(
    ({ textContent }) => textContent === name,
  );
  await settle(() => item?.click());
};
const open = async (place: Element, name: string) => {
  const trigger = named(place, name);
  await settle(() => trigger.click());
  await settle(() => {});
};

test('says what is due in order, by whom, since when; what is only told is not counted', async () => {
  const place = await showToday(busyDay, 12);
  expect(place.querySelector('[role=status]')?.textContent).toBe('Tuesday, 24 November 2026 · 10 things');
  expect([...place.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
    'You promised3',
    'Promised to you2',
    'Get in touch2',
    'Their day',
    'Something changed',
    'Remember',
    'Coming up2',
    'When it suits you2',
    'Leave in peace2',
  ]);
  const rows = [...place.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(rows[0]).toContain('Figures on compressor leaksto Tomás Vega');
  expect(rows[0]).toContain('5 days late');
  expect(rows[1]).toContain('today');
  expect(rows[5]).toContain('call 5 weeks ago');
  expect(rows[5]).toContain('3 days over');
  expect(place.querySelectorAll('li')[5]?.querySelector('a[href="#brief/tomas"]')?.textContent).toBe(
    'Brief: Tomás Vega',
  );
  expect(rows[7]).toContain('Birthday, 46');
  expect(place.querySelector('a[href="#recall"]')?.textContent).toBe('Practise');
  expect(await axeFindings(place)).toEqual([]);
});

test('who can be contacted says since when and by when; somebody never contacted says so', async () => {
  const place = await showToday();
  const rows = [...place.querySelectorAll('li')].map(({ textContent }) => textContent);
  const row = (name: string) => rows.find((text) => text?.includes(name) && text.includes('by ')) ?? '';
  expect(row('Raj Patel')).toContain('mail 2 weeks ago\u00a0· can be contacted again since 21 Novby 7 Dec');
  expect(row('سارة')).toContain('no contact on record yet');
  await open(place, 'You were in touch with Raj Patel');
  await choose('Called');
  expect(asked.at(-1)).toEqual(['contacted', 'raj', 'call']);
});

test('whoever is to be contacted at a wrong moment has it said, with a better one', async () => {
  const reach = new Map([['tomas', { ...dana, interactions: [] }]]);
  const night = NOW + 5 * 3_600_000;
  const view = (now: number) => (
    <TodayView
      {...{ plan: busyDay, reach, now }}
      cards={0}
      day={DAY_OF_NOW}
      people={todayPeople}
      actions={actions as unknown as TodayActions}
    />
  );
  const place = await show(view(night), done.signal);
  const said = [...place.querySelectorAll('[data-not-now]')].map(({ textContent }) => textContent);
  expect(said).toEqual([
    expect.stringMatching(/^Not a good moment: outside her hours\. Better Tue–Thu mornings.*; next Wed 08:00/),
  ]);
  expect(await axeFindings(place)).toEqual([]);
  done.abort();
  done = new AbortController();
  expect((await show(view(NOW), done.signal)).querySelector('[data-not-now]')).toBeNull();
});

test('the ring keeps a promise; being in touch says how', async () => {
  const place = await showToday();
  await settle(() => named(place, 'Kept: Intro to Raj').click());
  expect(asked.at(-1)).toEqual(['settle', busyDay.mine[1], 'kept']);
  await open(place, 'You were in touch with Tomás Vega');
  await choose('Wrote a mail');
  expect(asked.at(-1)).toEqual(['contacted', 'tomas', 'mail']);
  await settle(() => named(place, 'Done: Birthday, 46').click());
  expect(asked.at(-1)).toEqual(['done', busyDay.dates[0]]);
});

test('snoozed until tomorrow, let go, put away', async () => {
  const place = await showToday();
  const menu = 'What else to do with “Intro to Raj”';
  await open(place, menu);
  await choose('Snooze until tomorrow');
  expect(asked.at(-1)).toEqual(['rest', busyDay.mine[1], 'tomorrow']);
  await open(place, menu);
  await choose('Let it go');
  expect(asked.at(-1)).toEqual(['settle', busyDay.mine[1], 'released']);
  await open(place, menu);
  await choose('Put away');
  expect(asked.at(-1)).toEqual(['rest', busyDay.mine[1]]);
});

test('snoozed until a day that is still to come', async () => {
  const place = await showToday();
  await open(place, 'What else to do with “Intro to Raj”');
  await choose('Snooze until a day…');
  await settle(() => {});
  const field = document.body.querySelector<HTMLInputElement>('input[type=date]');
  expect(field?.value).toBe('2026-11-25');
  await type(field, '2026-11-24');
  await settle(() => named(document.body, 'Snooze').click());
  expect(document.body.textContent).toContain('Choose a day after today.');
  await type(field, '2026-12-24');
  await settle(() => named(document.body, 'Snooze').click());
  expect(asked).toEqual([['rest', busyDay.mine[1], { day: '2026-12-24' }]]);
});

test('finished: says so, what rests, and what comes next; what rests can be brought back', async () => {
  const place = await showToday(finishedDay);
  expect(place.textContent).toContain('That’s all for today');
  expect(place.textContent).toContain('Your next promise is due Fri: Intro to Raj, Dana Whitfield');
  expect(place.textContent).toContain('1 snoozed, 1 put away');
  const fold = place.querySelector('details');
  await settle(() => fold?.setAttribute('open', ''));
  await settle(() => fold?.dispatchEvent(new Event('toggle')));
  expect(fold?.textContent).toContain('back Mon');
  await settle(() => named(place, 'Bring back: Answer on the framework contract').click());
  expect(asked).toEqual([['wake', finishedDay.resting[0]?.row]]);
  expect(await axeFindings(place)).toEqual([]);
});

test('five hundred overdue: the first at once, the others on a click; arrows walk the rows', async () => {
  const [one] = busyDay.mine;
  if (!one) throw new Error('no promise');
  const mine = Array.from({ length: 500 }, (_, at) => ({ ...one, about: `pledge:${at}` }));
  const place = await showToday({ ...NOTHING_DUE, mine });
  expect(place.querySelectorAll('li')).toHaveLength(20);
  const rings = () => [...place.querySelectorAll<HTMLElement>('li [data-row]')];
  await settle(() => rings()[0]?.focus());
  await press(document.activeElement as Element, 'ArrowDown');
  expect(document.activeElement).toBe(rings()[1]);
  await settle(() => named(place, 'Show more (480 left)').click());
  expect(place.querySelectorAll('li')).toHaveLength(120);
});

test('a private date is blurred, and no label or tooltip says it', async () => {
  const [secret] = busyDay.dates.filter(({ fact }) => fact.sensitivity >= 2);
  const row = { ...secret, fact: { ...secret?.fact, value: 'Anniversary of the divorce' }, daysLeft: 0 };
  const dates = [row] as typeof busyDay.dates;
  const resting = [{ row: dates[0] }] as typeof busyDay.resting;
  const place = await showToday({ ...NOTHING_DUE, dates, resting });
  for (const fold of place.querySelectorAll<HTMLElement>('[aria-expanded=false], summary'))
    if (fold.textContent?.startsWith('Resting')) await settle(() => fold.click());
  const marked = [...place.querySelectorAll('[aria-label], [title]')].flatMap((each) => [
    each.getAttribute('aria-label'),
    each.getAttribute('title'),
  ]);
  expect(place.textContent?.match(/divorce/g)).toHaveLength(2);
  expect(marked.join(' ')).not.toContain('divorce');
});
