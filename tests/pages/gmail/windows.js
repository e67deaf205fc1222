import { close, drawCompose } from './compose.js';
import { make, newId, query } from './dom.js';
import { readRecipients } from './recipients.js';
import { words } from './words.js';

/** The strip at the bottom with the compose windows, and the place of a full-screen one. */
const strip = make('div', { class: 'dw' });
const screen = make('div', { class: 'aSs' }, make('div', { class: 'aSt' }));
const open = new Set();

export function addWindows() {
  document.body.append(make('div', { class: 'no' }, strip), screen);
}

/** Opens a draft in a pop-up; several at once are normal. */
export function openPopUp(draft = { kind: 'new' }) {
  const box = drawCompose({ place: 'pop-up', ...draft });
  const frame = make('div', { class: 'nH Hd AD', role: 'dialog', 'aria-labelledby': newId() });
  frame.append(drawBar(box, frame), box);
  strip.append(frame);
  open.add(box);
  box.addEventListener('closed', () => {
    frame.remove();
    open.delete(box);
    noteInAddress();
  });
  box.addEventListener('takenback', ({ detail }) => openPopUp(detail));
  noteInAddress();
  (box.querySelector('[role="combobox"], .aA6') ?? box).focus();
}

function drawBar(box, frame) {
  const act = (label, sign, onclick) =>
    make('div', { role: 'button', tabindex: '0', 'aria-label': label, 'data-tooltip': label, onclick }, sign);
  const toggle = () => (frame.closest('.aSs') ? strip : screen).append(frame);
  return make(
    'div',
    { class: 'Hp' },
    make('span', {}, words.newMessage),
    act(words.popOut, '⇱', () => popOut(box)),
    act(words.fullScreen, '⤢', toggle),
    act(words.close, '×', () => close(box)),
  );
}

/** Gmail keeps its open drafts in the hash; the page shown stays the same. */
function noteInAddress() {
  const [view] = location.hash.split('?');
  const drafts = [...open].map((box) => box.querySelector('[name="draft"]').value.slice(-8)).join('%2C');
  history.replaceState(
    null,
    '',
    `${location.pathname}${location.search}${view || '#inbox'}${drafts ? `?compose=${drafts}` : ''}`,
  );
}

/** Into a window of its own: the draft goes there by the browser's storage. */
function popOut(box) {
  const kept = {
    to: readRecipients(box),
    subject: box.querySelector('[name="subjectbox"]').value,
    text: box.querySelector('.Am').innerText,
  };
  localStorage.setItem('popped-out', JSON.stringify(kept));
  const parameters = new URLSearchParams(query);
  parameters.set('view', 'cm');
  window.open(`${location.pathname}?${parameters}`, '_blank', 'width=640,height=560');
  close(box);
}

/** The whole page is one draft. */
export function showOnlyDraft() {
  const kept = JSON.parse(localStorage.getItem('popped-out') ?? '{"to":[],"subject":"","text":""}');
  const html = kept.text.split('\n').map((line) => make('div', {}, line || make('br')));
  const to = kept.to.map((email) => ({ name: email, email }));
  const box = drawCompose({
    kind: 'new',
    place: 'window',
    to,
    subject: kept.subject,
    html: kept.text ? html : undefined,
  });
  document.body.className += ' xE xp';
  document.body.replaceChildren(make('div', { class: 'nH Hd AD', role: 'dialog' }, box));
  box.addEventListener('closed', () => document.body.replaceChildren());
}

/** Escape puts the pop-up away that has the focus. */
export function closeFocused() {
  const box = document.activeElement?.closest('.AD .M9');
  if (box) close(box);
}
