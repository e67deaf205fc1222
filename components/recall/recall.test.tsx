// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { showAnswer, startSession } from '../../lib/core/recall-session';
import { answered, cards, recallOf } from '../../tests/gallery/meeting';
import { DAY, NOW } from '../../tests/gallery/people';
import { axeFindings, named, press, settle, show } from '../../tests/gallery/render';
import { PrivateHidden } from '../ui/private-hidden';
import type { RecallActions } from './actions';

let done = new AbortController();
let asked: string[] = [];
afterEach(() => {
  done.abort();
  done = new AbortController();
  asked = [];
});

const actions: RecallActions = {
  show: () => asked.push('show'),
  grade: (grade) => asked.push(grade),
  takeBack: () => asked.push('back'),
  again: () => asked.push('again'),
};

describe('a card', () => {
  test('shows the person without the name; the name comes on request', async () => {
    const place = await show(recallOf({ actions }), done.signal);
    expect(place.textContent).toContain('Who is this?');
    expect(place.textContent).toContain('VP Operations');
    expect(place.textContent).toContain('1 of ');
    expect(place.textContent).not.toContain('Dana');
    expect(await axeFindings(place)).toEqual([]);
    await settle(() => named(place, 'Show Space').click());
    await press(document.body, ' ');
    expect(asked).toEqual(['show', 'show']);
  });

  test('1 to 4 grade what is shown, and nothing before; a held key is one answer; u takes back', async () => {
    await show(recallOf({ actions }), done.signal);
    await press(document.body, '3');
    await press(document.body, 'u');
    expect(asked).toEqual([]);
    done.abort();
    done = new AbortController();
    const session = { ...showAnswer(answered(['good'])) };
    const place = await show(recallOf({ actions, session }), done.signal);
    for (const key of ['1', '2', '3', '4', '5', '0', 'u']) await press(document.body, key);
    await press(document.body, '4', { repeat: true });
    await press(document.body, '4', { ctrlKey: true });
    expect(asked).toEqual(['again', 'hard', 'good', 'easy', 'back']);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('the space bar does what the focused button says', async () => {
    const place = await show(recallOf({ actions, session: answered(['good']) }), done.signal);
    await press(named(place, 'Take back the last answer u'), ' ');
    expect(asked).toEqual([]);
  });

  test('whoever goes by keyboard stands on the card when the button they pressed is gone', async () => {
    const place = await show(recallOf({ actions }), done.signal);
    expect(document.activeElement).toBe(document.body);
    done.abort();
    done = new AbortController();
    const shown = await show(recallOf({ session: showAnswer(startSession(cards)) }), done.signal);
    expect(shown.querySelector('[role=status]')?.textContent).toContain('Dana Whitfield');
    expect(place.isConnected).toBe(false);
  });

  test('nothing is to be seen while everything private is hidden', async () => {
    const place = await show(
      <PrivateHidden value={{ hidden: true, hide: () => {} }}>
        {recallOf({ actions, session: showAnswer(answered(['good'])) })}
      </PrivateHidden>,
      done.signal,
    );
    expect(place.textContent).not.toContain('Dana');
    expect(place.textContent).not.toContain('VP Operations');
    // Nor is a card answered that nobody sees.
    for (const key of ['1', '4', ' ', 'u']) await press(document.body, key);
    expect(asked).toEqual([]);
  });
});

describe('the end', () => {
  test('what it came to, what is worth another look, and more if there is more', async () => {
    const session = { ...answered(['good', 'again', 'good']), left: [] };
    const place = await show(recallOf({ session, actions, waiting: 4 }), done.signal);
    expect(place.textContent).toContain('3 cards about 3 people. 2 you knew; 1 come');
    expect(place.querySelector('section ul a')?.textContent).toBe(session.graded[1]?.card.answer);
    await settle(() => named(place, 'A few more').click());
    expect(asked).toEqual(['again']);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('nothing due says when the next one comes; nobody at all says how cards come about', async () => {
    const none = startSession([]);
    const resting = await show(recallOf({ session: none, next: NOW + 2 * DAY }), done.signal);
    expect(resting.textContent).toContain('The next one comes up Thu.');
    expect(await axeFindings(resting)).toEqual([]);
    const empty = await show(recallOf({ session: none, next: null, nobody: true }), done.signal);
    expect(empty.textContent).toContain('Cards make themselves');
    expect(await axeFindings(empty)).toEqual([]);
  });

  test('an answer that wasn’t kept is said, and the card is still there', async () => {
    const place = await show(recallOf({ problem: 'grade' }), done.signal);
    expect(place.querySelector('[role=alert]')?.textContent).toContain('Give it again');
    expect(place.textContent).toContain('Who is this?');
  });
});
