import { el } from './element.js';
import { say, USER } from './people.js';

window.sentMessages = [];

/** A conversation with its editor, as on the messaging page and in a bubble. */
export function conversation(person, { lang, close }) {
  const profile = `/in/${person.slug}/`;
  const title = el(
    'h2',
    { class: 'msg-entity-lockup__entity-title' },
    el('a', { class: 'app-aware-link', href: profile }, person.name),
  );
  const header = el(
    'header',
    { class: 'msg-title-bar' },
    title,
    close ? el('button', { 'data-act': 'close', click: close }, say('Close', lang)) : '',
  );
  const list = el(
    'ul',
    { class: 'msg-s-message-list' },
    event(person, 'Thanks for the notes from Tuesday. The second shift liked them.', true),
  );
  return el('div', { class: 'msg-convo-wrapper' }, header, list, messageForm(person, list, lang));
}

function event(person, text, other) {
  const link = el(
    'a',
    { class: 'msg-s-message-group__profile-link', href: `/in/${person.slug}/` },
    el('span', { class: 'msg-s-message-group__name' }, person.name),
  );
  const body = el('p', { class: 'msg-s-event-listitem__body' }, text);
  return el(
    'li',
    { class: 'msg-s-message-list__event' },
    el('div', { class: `msg-s-event-listitem${other ? ' msg-s-event-listitem--other' : ''}` }, link, body),
  );
}

function messageForm(person, list, lang) {
  const editor = el('div', {
    class: 'msg-form__contenteditable',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': say('Write a message…', lang),
  });
  editor.append(el('p', {}, el('br')));
  const send = el('button', { class: 'msg-form__send-button', type: 'submit', disabled: '' }, say('Send', lang));
  editor.addEventListener('input', () => send.toggleAttribute('disabled', editor.textContent.trim() === ''));
  const submit = (happening) => {
    happening.preventDefault();
    window.sentMessages.push({ to: person.slug, html: editor.innerHTML, text: editor.innerText });
    list.append(event(USER, editor.innerText, false));
    editor.replaceChildren(el('p', {}, el('br')));
    send.setAttribute('disabled', '');
  };
  return el('form', { class: 'msg-form', submit }, editor, send);
}

/** The bubble's place: beside `main`, or on the newer pages in an open shadow root that a query of the page can't see. */
export function openBubble(person, { lang, generation }) {
  const home = generation === 'sdui' ? interopRoot() : document.body;
  home.querySelector('.msg-overlay-conversation-bubble')?.remove();
  const bubble = el('div', {
    class: 'msg-overlay-conversation-bubble',
    role: 'dialog',
    id: 'msg-overlay-conversation-bubble-1',
  });
  bubble.append(conversation(person, { lang, close: () => bubble.remove() }));
  home.append(bubble);
}

/** The invitation dialog; its note is a plain text area with a maximum. */
export function openInvitation(person, { lang, generation }) {
  const home = generation === 'sdui' ? interopRoot() : document.body;
  home.querySelector('[data-test-modal]')?.remove();
  const dialog = el('div', {
    role: 'dialog',
    'data-test-modal': '',
    class: 'artdeco-modal send-invite',
    'aria-labelledby': 'send-invite-modal',
  });
  const note = el('textarea', { id: 'custom-message', name: 'message', maxlength: '200', rows: '4' });
  const count = el('span', {}, '0/200');
  note.addEventListener('input', () => count.replaceChildren(`${note.value.length}/200`));
  const send = el(
    'button',
    { 'aria-label': say('Send invitation', lang), click: () => finish(person, note, dialog) },
    say('Send', lang),
  );
  const steps = el(
    'div',
    {},
    el('h2', { id: 'send-invite-modal' }, `${say('Add a note', lang)}?`),
    el('p', {}, `Personalize your invitation to ${person.name}.`),
  );
  dialog.append(steps, note, count, send);
  home.append(dialog);
}

function finish(person, note, dialog) {
  window.sentMessages.push({ to: person.slug, text: note.value });
  dialog.remove();
}

function interopRoot() {
  const outlet = document.querySelector('#interop-outlet');
  if (outlet.shadowRoot) return outlet.shadowRoot;
  const root = outlet.attachShadow({ mode: 'open' });
  root.append(el('link', { rel: 'stylesheet', href: '/assets/style.css' }));
  return root;
}
