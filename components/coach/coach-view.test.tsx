// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { ruleGroups } from '../../entrypoints/app/coach-rule-groups';
import { coachPages } from '../../tests/gallery/coach';
import { axeFindings, named, settle, show, type, unfold } from '../../tests/gallery/render';
import { findRules } from './coach-rules';
import { type CoachPageActions, CoachView, type CoachViewProps } from './coach-view';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

async function showPage(page: Omit<CoachViewProps, 'actions'>) {
  const actions = {
    switchRule: vi.fn(),
    allOn: vi.fn(),
    addPhrase: vi.fn(async () => true),
    changePhrase: vi.fn(async () => true),
    removePhrase: vi.fn(),
    forgetWords: vi.fn(),
    wakePerson: vi.fn(),
    leaveSite: vi.fn(),
  } satisfies CoachPageActions;
  const place = await show(<CoachView {...page} actions={actions} />, done.signal);
  const field = (label: string) => {
    const found = [...place.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label));
    const input = place.querySelector(`[id="${found?.htmlFor}"]`);
    if (!input) throw new Error(`no field ${label}`);
    return input as HTMLInputElement;
  };
  const rule = (label: string) => {
    const found = [...place.querySelectorAll('label')].find((one) => one.textContent === label);
    return place.querySelector(`[role=switch][aria-labelledby="${found?.id}"]`) as HTMLElement;
  };
  return { place, actions, field, rule };
}

test('an untouched coach: every kind is on, and each empty list teaches by an example', async () => {
  const { place, rule } = await showPage(coachPages.untouched);
  expect(place.querySelectorAll('li > div > [role=switch][aria-checked=true]')).toHaveLength(16);
  expect(rule('Big words').getAttribute('aria-checked')).toBe('true');
  expect(place.textContent).not.toContain('Everything on again');
  for (const said of ['For example “touch base”', 'Click a marked line', 'the panel’s menu', 'No site on the list'])
    expect(place.textContent).toContain(said);
  expect(await axeFindings(place)).toEqual([]);
});

test('kinds and rules are switched one by one, or all on again; a kind that is off shuts its rules', async () => {
  const { place, rule, actions } = await showPage(coachPages.used);
  await settle(() => rule('Product pitch').click());
  expect(actions.switchRule).toHaveBeenCalledWith('product-pitch', false);
  const big = rule('Big words').closest('li');
  if (!big) throw new Error('no kind');
  await unfold(big, '1 rule');
  expect(big.textContent).toContain('The whole kind is off.');
  expect([...big.querySelectorAll(':scope ul [role=switch]')].every((one) => one.hasAttribute('data-disabled'))).toBe(
    true,
  );
  const bump = rule('Bump and guilt').closest('li');
  if (!bump) throw new Error('no kind');
  await unfold(bump, '3 rules');
  await settle(() => rule('Guilt').click());
  expect(actions.switchRule).toHaveBeenLastCalledWith('guilt', true);
  expect(place.textContent).toContain('3 rules or kinds are switched off.');
  await settle(() => named(place, 'Everything on again').click());
  expect(actions.allOn).toHaveBeenCalledOnce();
  expect(await axeFindings(place)).toEqual([]);
});

test('a rule tells on request what to write instead, what is known, what it marks and lets pass', async () => {
  const { place, rule } = await showPage(coachPages.untouched);
  const kind = rule('Empty check-in').closest('li');
  if (!kind) throw new Error('no kind');
  await unfold(kind, '2 rules');
  const more = kind.querySelector(':scope ul details') as HTMLDetailsElement;
  await settle(() => {
    more.open = true;
    more.dispatchEvent(new Event('toggle'));
  });
  for (const said of [
    'A clear pitch move.',
    'Better: Bring one new fact',
    'small sample or opinion',
    'Marks',
    'Lets pass',
  ])
    expect(more.textContent).toContain(said);
  expect(await axeFindings(place)).toEqual([]);
});

test('a search finds rules by their name, their reason or a sentence they mark', async () => {
  const ids = (typed: string) => findRules(ruleGroups, typed).flatMap(({ rules }) => rules.map(({ id }) => id));
  expect(ids('touch base')).toContain('empty-follow-up');
  expect(ids('EITHER-OR')).toContain('either-or-close');
  expect(ids('blamed for not answering')).toEqual(['guilt']);
  expect(ids('')).toHaveLength(ruleGroups.flatMap(({ rules }) => rules).length);
  const { place, field } = await showPage(coachPages.untouched);
  await type(field('Find a rule'), 'either-or');
  expect(place.querySelector('details[open]')?.textContent).toContain('Either-or close');
  await type(field('Find a rule'), 'zzz');
  expect(place.textContent).toContain('No rule says “zzz”.');
  expect(await axeFindings(place)).toEqual([]);
});

test('a phrase is checked, tried and added; what can’t be stored stays in its field', async () => {
  const { place, field, actions } = await showPage(coachPages.used);
  const add = () => settle(() => named(place, 'Add phrase').click());
  await add();
  expect(place.textContent).toContain('Type the words first.');
  await type(field('Words'), 'a');
  await add();
  expect(place.textContent).toContain('It needs two letters at least');
  await type(field('Words'), 'TOUCH, base');
  await add();
  expect(place.textContent).toContain('You have that one already.');
  expect(actions.addPhrase).not.toHaveBeenCalled();
  await type(field('Words'), ' the kiln ');
  await type(field('Why, for'), 'Name which one.');
  expect([...place.querySelectorAll('mark')].map((one) => one.textContent)).toEqual(['touch base', 'the kiln']);
  actions.addPhrase.mockResolvedValueOnce(false);
  await add();
  expect([place.textContent?.includes('That wasn’t saved'), field('Words').value]).toEqual([true, ' the kiln ']);
  await add();
  const phrase = { words: 'the kiln', category: 'jargon', why: 'Name which one.' };
  expect(actions.addPhrase).toHaveBeenLastCalledWith(phrase);
  expect(field('Words').value).toBe('');
  expect(await axeFindings(place)).toEqual([]);
});

test('phrases, taught words, people and sites are taken off their lists', async () => {
  const { place, actions } = await showPage(coachPages.used);
  const press = (label: string) => settle(() => named(place, label).click());
  await press('Remove the phrase “synergy”');
  await press('Mark “i hope the kiln is back” again');
  await press('Switch on again for Raj Patel');
  await press('Mark drafts on mail.arden-school.example again');
  expect(actions.removePhrase).toHaveBeenCalledWith('p2');
  expect(actions.forgetWords).toHaveBeenCalledWith('i hope the kiln is back');
  expect(actions.wakePerson).toHaveBeenCalledWith(coachPages.used.people[1]);
  expect(actions.leaveSite).toHaveBeenCalledWith('https://mail.arden-school.example', false);
  expect(place.textContent).toContain('we helped … cut scrap by … in the first year');
  expect(place.textContent).toContain('Not marked: Empty follow-up and Guilt');
});

test('a site is added by its address; the kind and the reason of a phrase change where they stand', async () => {
  const { place, field, actions } = await showPage(coachPages.untouched);
  await type(field('Address'), 'nonsense');
  await settle(() => named(place, 'Add').click());
  expect(place.textContent).toContain('Not an address.');
  await type(field('Address'), 'mail.example.com');
  await settle(() => named(place, 'Add').click());
  expect(actions.leaveSite).toHaveBeenCalledWith('https://mail.example.com', true);
  done.abort();
  done = new AbortController();
  const used = await showPage(coachPages.used);
  const pick = used.place.querySelector('select[aria-label="Kind of “synergy”"]') as HTMLSelectElement;
  await settle(() => {
    pick.value = 'pressure';
    pick.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(used.actions.changePhrase).toHaveBeenCalledWith({ id: 'p2', words: 'synergy', category: 'pressure' });
});

test('five hundred taught wordings are shown by the page', async () => {
  const allowedWords = Array.from({ length: 500 }, (_, at) => ({
    id: `${at}`,
    words: `wording ${at}`,
    ruleId: 'guilt',
    at,
  }));
  const { place } = await showPage({ ...coachPages.untouched, settings: { rulesOff: [], allowedWords } });
  expect(named(place, 'Mark “wording 499” again')).toBeDefined();
  expect(place.textContent).toContain('480 more');
});
