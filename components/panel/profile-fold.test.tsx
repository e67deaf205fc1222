// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { pointsFor } from '../../lib/core/profile-points';
import type { ContactFile, QuestionState } from '../../lib/core/record';
import { blankFile, fact, grain, NOW } from '../../tests/gallery/people';
import { axeFindings, named, press, settle, show, type } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { ProfileChoice } from './profile-choice';
import { ProfileFold } from './profile-fold';

let done = new AbortController();
const { actions, asked } = silentActions();
afterEach(() => {
  done.abort();
  done = new AbortController();
  asked.splice(0);
});

const showProfile = (file: ContactFile, settings: Parameters<typeof pointsFor>[0] = {}) =>
  show(
    <ProfileChoice value={pointsFor(settings)}>
      <ProfileFold {...{ file, actions }} now={NOW} />
    </ProfileChoice>,
    done.signal,
  );
const questionsIn = (place: ParentNode) => [...place.querySelectorAll('textarea')];
const schools = { text: 'Where did you learn your trade?', purpose: 'profile:schools' };

test('seven groups, one question, and nothing counts what is missing', async () => {
  const place = await showProfile(blankFile('ada', 'Ada'));
  const titles = ['The person', 'Where they learned', 'Family', 'Work', 'What they care for', 'How they live'];
  expect([...place.querySelectorAll('h3')].map((title) => title.textContent)).toEqual([...titles, 'The two of us']);
  expect(questionsIn(place)).toHaveLength(1);
  expect(place.textContent).toContain(schools.text);
  expect(place.textContent).not.toMatch(/66|\d+ ?\/ ?\d+|%/);
  expect(await axeFindings(place)).toEqual([]);
});

test('an answer in one line is kept as what it is', async () => {
  const place = await showProfile(blankFile('ada', 'Ada'));
  const field = named(place, `What you learned about: ${schools.text}`, 'textarea');
  await type(field, 'Apprentice at Arden');
  await press(field, 'Enter');
  expect(asked).toEqual([
    ['answerQuestion', 'ada', schools, { words: 'Apprentice at Arden', kind: 'fact', source: 'told-me' }],
  ]);
});

test('later goes on the list, not for this person is never asked', async () => {
  const place = await showProfile(blankFile('ada', 'Ada'));
  await settle(() => named(place, `Ask later, put on the list: ${schools.text}`).click());
  await settle(() => named(place, `Not for this person: ${schools.text}`).click());
  expect(asked).toEqual([
    ['markQuestion', 'ada', schools, 'to-ask'],
    ['markQuestion', 'ada', schools, 'never'],
  ]);
});

test('the question moves to the group one asks for, and stays one', async () => {
  const place = await showProfile(blankFile('ada', 'Ada'));
  await settle(() => named(place, 'A question for this: Family').click());
  expect(questionsIn(place)).toHaveLength(1);
  expect(place.textContent).toContain('How are the children?');
});

test('what only the user can say is kept as a guess, and can’t be put on the list to ask', async () => {
  const closed = (id: string, state: QuestionState) => ({
    id,
    contactId: 'ada',
    text: id,
    purpose: `profile:${id}`,
    state,
    at: NOW,
    grain: grain(1),
  });
  const work = ['associations', 'mentors', 'our-ties', 'goal-long', 'goal-now', 'past-jobs', 'past-roles'];
  const file = { ...blankFile('ada', 'Ada'), questions: work.map((id) => closed(id, 'asked')) };
  const place = await showProfile(file);
  await settle(() => named(place, 'A question for this: Work').click());
  expect(place.textContent).toContain('Who of ours knows them?');
  expect(place.textContent).not.toContain('Ask later');
  const [field] = questionsIn(place);
  await type(field ?? null, 'Raj');
  await press(field as Element, 'Enter');
  expect(asked.at(-1)?.at(-1)).toEqual({ words: 'Raj', kind: 'fact', source: 'guess' });
});

test('what is known stands in its group, with its age moved on; private things are blurred', async () => {
  const file: ContactFile = {
    ...blankFile('ada', 'Ada'),
    facts: [
      fact('ada', 'family: Ivy, 12', { key: 'children', grain: grain(400) }),
      fact('ada', 'family: Tom, a baker', { key: 'partner', sensitivity: 2 }),
      fact('ada', 'belief: a secret', { key: 'religion', sensitivity: 3 }),
    ],
  };
  const place = await showProfile(file);
  expect(place.textContent).toContain('ChildrenIvy, 12');
  expect(place.textContent).toContain('now 13');
  expect(named(place, 'Tom, a baker').getAttribute('aria-pressed')).toBe('false');
  expect(place.textContent).not.toContain('a secret');
  expect(await axeFindings(place)).toEqual([]);
});

test('for a recruiter no group asks for a protected trait', async () => {
  const place = await showProfile(blankFile('ada', 'Ada'), { preset: 'recruiter' });
  expect([...place.querySelectorAll('button')].map((one) => one.getAttribute('aria-label'))).not.toContain(
    'A question for this: Family',
  );
});
