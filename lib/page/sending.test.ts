import { afterEach, expect, test, vi } from 'vitest';
import { act, openDrafts, PITCH, press, remove, write } from '../../tests/sites/open-drafts';

const SECOND = 1_000;
let life = new AbortController();
afterEach(() => {
  vi.useRealTimers();
  life.abort();
  life = new AbortController();
});
const open = (name: string, coaching = true) => openDrafts(name, life.signal, coaching);

test.each([
  ['gmail/compose--plain-text-mode'],
  ['gmail/window--compose-alone'],
  ['outlook/compose--deep-link-window'],
  ['outlook/list--two-docked-drafts'],
  ['linkedin/ember-invitation--note'],
  ['linkedin/messaging--one-person'],
  ['linkedin/sdui-bubbles--in-shadow-root'],
  ['yahoo/compose--new-two-chips-and-typed'],
  ['proton/compose--several-rich-plain-late'],
  ['fastmail/compose--new-text-area-fields'],
  ['roundcube/compose--reply-all-plain-text'],
  ['roundcube/compose--html-in-a-frame'],
  ['roundcube/compose--classic-forward-html'],
])('%s: its own send control, and then it closes', async (name) => {
  const page = await open(name);
  write(page);
  const recipients = page.field()?.recipients;
  press(page.field()?.send[0]);
  expect(page.sent).toEqual([]);
  remove(page);
  expect(page.sent).toHaveLength(1);
  expect(page.sent[0]).toEqual({
    draftId: expect.stringMatching(/^[a-z0-9]{8}$/),
    kind: expect.any(String),
    channel: 'mail',
    recipients,
    verdict: 'pitch',
    score: 21,
    words: 15,
    questions: 1,
    marks: ['hype', 'hype', 'premature-ask'],
    state: 'sent',
  });
  expect(JSON.stringify(page.sent)).not.toContain('platform');
});

const GMAIL = 'gmail/window--compose-alone';

test('closed without it is discarded; so is one whose sending the page’s own script pressed', async () => {
  const page = await open(GMAIL);
  write(page);
  act(page.field()?.send[0], 'click', {}, false);
  act(page.field()?.element, 'keydown', { key: 'Enter' });
  remove(page);
  expect(page.sent).toEqual([]);
});

test.each([
  [{ key: 'Enter', ctrlKey: true }, 1],
  [{ key: 'Enter', metaKey: true }, 1],
  [{ key: 'Enter' }, 0],
  [{ key: 's', ctrlKey: true }, 0],
])('in a mail the keys %o send %i', async (keys, count) => {
  const page = await open(GMAIL);
  act(write(page), 'keydown', keys);
  remove(page);
  expect(page.sent).toHaveLength(count);
});

test('the send control by keyboard', async () => {
  const page = await open(GMAIL);
  write(page);
  act(page.field()?.send[0], 'keydown', { key: 'Tab' });
  act(page.field()?.send[0], 'keydown', { key: ' ' });
  remove(page);
  expect(page.sent).toHaveLength(1);
});

test('a message goes by Enter and leaves its field empty; with Shift, or within a word being composed, it is a line', async () => {
  const page = await open('linkedin/messaging--one-person');
  const element = write(page);
  act(element, 'keydown', { key: 'Enter', shiftKey: true });
  act(element, 'keydown', { key: 'Enter', isComposing: true });
  write(page, '');
  expect(page.sent).toEqual([]);
  write(page);
  act(element, 'keydown', { key: 'Enter' });
  write(page, '');
  expect(page.sent).toHaveLength(1);
});

test('a failed sending: who writes on, or closes it later, didn’t send', async () => {
  const page = await open(GMAIL);
  write(page);
  press(page.field()?.send[0]);
  write(page, `${PITCH} One more thing.`);
  remove(page);
  expect(page.sent).toEqual([]);
  const other = await open(GMAIL);
  write(other);
  press(other.field()?.send[0]);
  vi.advanceTimersByTime(61 * SECOND);
  remove(other);
  expect(other.sent).toEqual([]);
});

test('a tab that is hidden meanwhile is looked at once more before that', async () => {
  const page = await open(GMAIL);
  write(page);
  press(page.field()?.send[0]);
  page.field()?.root.remove();
  vi.advanceTimersByTime(61 * SECOND);
  expect(page.sent).toHaveLength(1);
});

test('a page that goes with its form took the draft along', async () => {
  const page = await open('roundcube/compose--reply-all-plain-text');
  write(page);
  page.window.dispatchEvent(new page.window.Event('pagehide'));
  press(page.field()?.send[0]);
  expect(page.sent).toEqual([]);
  page.window.dispatchEvent(new page.window.Event('pagehide'));
  page.window.dispatchEvent(new page.window.Event('pagehide'));
  expect(page.sent).toHaveLength(1);
});

test('the same words to the same people again within a minute: it was taken back', async () => {
  const page = await open(GMAIL);
  write(page);
  const root = page.field()?.root;
  const parent = root?.parentElement;
  const again = root?.cloneNode(true) as HTMLElement;
  press(page.field()?.send[0]);
  remove(page);
  vi.advanceTimersByTime(30 * SECOND);
  parent?.append(again);
  page.look();
  expect(page.unsent).toEqual([page.sent[0]?.draftId]);
  // Sent after all: another sending, with a name of its own.
  press(page.field()?.send[0]);
  remove(page);
  expect(page.sent).toHaveLength(2);
  expect(page.sent[1]?.draftId).not.toBe(page.sent[0]?.draftId);
  vi.advanceTimersByTime(61 * SECOND);
  parent?.append(again.cloneNode(true));
  page.look();
  expect(page.unsent).toHaveLength(1);
});

test('the same words to somebody else are another draft', async () => {
  const page = await open(GMAIL);
  write(page);
  const parent = page.field()?.root.parentElement;
  const again = page.field()?.root.cloneNode(true) as HTMLElement;
  press(page.field()?.send[0]);
  remove(page);
  for (const chip of again.querySelectorAll('[data-hovercard-id]'))
    chip.setAttribute('data-hovercard-id', 'o@z.example');
  parent?.append(again);
  page.look();
  expect([page.sent.length, page.unsent]).toEqual([1, []]);
});

test('the schedule menu stands anywhere; then it is scheduled, unless it is sent at once after all', async () => {
  const page = await open(GMAIL);
  write(page).focus();
  const item = page.document.createElement('div');
  item.setAttribute('selector', 'scheduledSend');
  page.document.body.append(item);
  press(item);
  vi.advanceTimersByTime(50 * SECOND);
  remove(page);
  expect(page.sent.map(({ state }) => state)).toEqual(['scheduled']);
});

test('nothing of mail that sells nothing, and nothing where the user wants no judgement', async () => {
  const page = await open(GMAIL);
  write(page, 'See you on Tuesday then.');
  press(page.field()?.send[0]);
  remove(page);
  expect(page.sent).toEqual([]);
  const off = await open(GMAIL, false);
  write(off);
  press(off.field()?.send[0]);
  remove(off);
  expect(off.sent).toEqual([]);
});
