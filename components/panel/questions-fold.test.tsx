// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ContactFile } from '../../lib/core/record';
import { dana } from '../../tests/gallery/dana';
import { danaDeep, asked as question } from '../../tests/gallery/dana-deep';
import { blankFile, fact, NOW } from '../../tests/gallery/people';
import { axeFindings, named, press, settle, show, type } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { asks } from '../../tests/gallery/stories';
import { KeepWords } from '../ui/keep-words';
import { AskNext } from './ask-next';
import { QuestionsFold } from './questions-fold';

let done = new AbortController();
let place: HTMLElement;
const { actions, asked } = silentActions();
beforeEach(() => void asked.splice(0));
afterEach(async () => {
  expect(await axeFindings(place)).toEqual([]);
  done.abort();
  done = new AbortController();
});

const showBank = async (file: ContactFile, showSpecial = false) => {
  place = await show(<QuestionsFold {...{ file, showSpecial, actions }} now={NOW} />, done.signal);
};
const choose = async (text: string, item: string) => {
  await settle(() => named(place, `More about: ${text}`).click());
  await settle(() => named(document.body, item, '[role="menuitem"]').click());
};
const answerField = () => place.querySelector<HTMLTextAreaElement>('textarea[aria-label^="What they answered"]');
const HOUR = 'What would you do with the hour a shift that sorting takes?';

describe('the bank', () => {
  test('every question by what became of it, with its answer', async () => {
    await showBank(danaDeep);
    const titles = [...place.querySelectorAll('h3')].map((one) => one.textContent);
    expect(titles).toEqual(['To ask', 'Asked, not answered yet', 'Answered', 'They dodged it', 'Never ask']);
    const answered = place.querySelector('section[aria-label="Answered"]');
    expect(answered?.textContent).toContain('Halved the scrap on line 1');
    expect(answered?.textContent).toContain('Second firing loses us a tile in nine');
  });

  test('an answer opens one line in place and is kept as what the question was for', async () => {
    await showBank(danaDeep);
    await settle(() => named(place, `They answered: ${HOUR}`).click());
    expect(document.activeElement).toBe(answerField());
    await type(answerField(), 'run the small orders');
    await press(answerField() as Element, 'Enter');
    const answer = { words: 'run the small orders', kind: 'opportunity', source: 'told-me' };
    const ask = expect.objectContaining({ text: HOUR, purpose: 'opportunity' });
    expect(asked).toEqual([['answerQuestion', 'dana', ask, answer]]);
    expect(answerField()).toBeNull();
  });

  test('it can be something else than it was for; what others answered was told by them', async () => {
    const around = question('What is Lena known for here?', 'success', 'asked');
    await showBank({ ...blankFile('lena', 'Lena'), questions: [{ ...around, contactId: 'lena' }] });
    await settle(() => named(place, `They answered: ${around.text}`).click());
    await settle(() => {
      const keep = place.querySelector<HTMLSelectElement>('select[aria-label="Keep it as"]');
      if (keep) keep.value = 'fact';
      keep?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await type(answerField(), 'her handwriting');
    await settle(() => named(place, 'Keep').click());
    expect(asked[0]?.[3]).toEqual({ words: 'her handwriting', kind: 'fact', source: 'told-by-someone' });
  });

  test('without words it is only marked; Escape leaves it as it was', async () => {
    await showBank(danaDeep);
    await settle(() => named(place, `They answered: ${HOUR}`).click());
    await press(answerField() as Element, 'Escape');
    expect([answerField(), asked]).toEqual([null, []]);
    await settle(() => named(place, `They answered: ${HOUR}`).click());
    await settle(() => named(place, 'Just mark it answered').click());
    expect(asked).toEqual([['markQuestion', 'dana', expect.objectContaining({ text: HOUR }), 'answered']]);
  });

  test('an answer that couldn’t be stored stays in its line', async () => {
    const refusing = { ...actions, answerQuestion: async () => false, markQuestion: actions.markQuestion };
    place = await show(<QuestionsFold file={danaDeep} showSpecial={false} now={NOW} actions={refusing} />, done.signal);
    await settle(() => named(place, `They answered: ${HOUR}`).click());
    await type(answerField(), 'small orders');
    await press(answerField() as Element, 'Enter');
    expect(answerField()?.value).toBe('small orders');
  });

  test('an own question with what it is for; one that is there already is not put there twice', async () => {
    await showBank(danaDeep);
    const field = place.querySelector('textarea');
    await type(field, 'why did you LEAVE Arden');
    expect(place.querySelector('[role="status"]')?.textContent).toBe('You said never to ask this.');
    await press(field as Element, 'Enter');
    expect(asked).toEqual([]);
    expect(field?.value).toBe('why did you LEAVE Arden');
    expect(place.querySelector('[role="alert"]')?.textContent).toBe('You said never to ask this.');
    await type(field, 'Who signs?');
    await press(field as Element, 'Enter');
    expect(asked).toEqual([['addRow', 'dana', 'questions', { text: 'Who signs?', purpose: 'own', state: 'to-ask' }]]);
  });

  test('an answer is corrected in the row that holds it; a deleted one, a private one, a hidden one are said or hidden', async () => {
    const secret = fact('lena', 'other: secret belief', { id: 'three', sensitivity: 3 });
    const tom = fact('lena', 'family: Brother Tom', { id: 'two', sensitivity: 2 });
    const plain = fact('lena', 'other: since 2019', { id: 'one' });
    const questions = ['one', 'two', 'three', 'lost'].map((id) => ({
      ...question(`Q ${id}?`, 'own', 'answered'),
      contactId: 'lena',
      answerId: id,
    }));
    await showBank({ ...blankFile('lena', 'Lena'), facts: [plain, tom, secret], questions });
    expect(named(place, 'Brother Tom').getAttribute('aria-pressed')).toBe('false');
    expect(place.textContent).not.toContain('secret belief');
    expect(place.textContent).toContain('What they answered was deleted.');
    await settle(() => named(place, 'since 2019. Change the answer').click());
    const field = [...place.querySelectorAll('textarea')].at(-1) ?? null;
    await type(field, 'since 2018');
    await press(field as Element, 'Enter');
    expect(asked).toEqual([['editRow', 'facts', 'one', 'since 2018']]);
  });

  test('what was dodged can be put on the list again; a question can be deleted', async () => {
    await showBank(danaDeep);
    await choose('Where does the paper log stop working for you?', 'Put on the list');
    await choose('Why did you leave Arden?', 'Delete');
    expect(asked.map(([name, , , state]) => [name, state])).toEqual([
      ['markQuestion', 'to-ask'],
      ['forgetRow', undefined],
    ]);
  });
});

describe('ask next', () => {
  const first = asks[0]?.text ?? '';
  const showAsks = async (file: ContactFile, kept = new Map<string, string>()) => {
    const keeper = {
      keep: (at: string, words: string) => void kept.set(at, words),
      find: (at: string) => kept.get(at) ?? null,
      forget: (at: string) => void kept.delete(at),
    };
    place = await show(
      <KeepWords value={keeper}>
        <AskNext file={file} asks={asks} actions={actions} />
      </KeepWords>,
      done.signal,
    );
    return kept;
  };

  test('“They answered” opens the same line in place', async () => {
    await showAsks({ ...dana, questions: [] });
    await choose(first, 'They answered');
    await type(answerField(), 'the second shift');
    await press(answerField() as Element, 'Enter');
    const answer = { words: 'the second shift', kind: 'fact', source: 'told-me' };
    expect(asked).toEqual([['answerQuestion', 'dana', expect.objectContaining({ text: first }), answer]]);
  });

  test('a half-typed answer waits where it was typed', async () => {
    const kept = await showAsks({ ...dana, questions: [] });
    await choose(first, 'They answered');
    await type(answerField(), 'the second sh');
    done.abort();
    done = new AbortController();
    await showAsks({ ...dana, questions: [] }, kept);
    expect(answerField()?.value).toBe('the second sh');
    await press(answerField() as Element, 'Escape');
    expect([...kept]).toEqual([]);
  });

  test('what was asked, however it was written, is not proposed', async () => {
    const questions = [question(first.toUpperCase().replace('?', ' !'), 'own', 'dodged')];
    await showAsks({ ...dana, questions });
    expect(place.textContent).not.toContain(first);
  });
});
