import { make, newId, query, withKeys } from './dom.js';
import { ME } from './mails.js';
import { drawQuote } from './quote.js';
import { drawRecipients, readRecipients } from './recipients.js';
import { words } from './words.js';

window.sentMail = [];
let drafted = 0;

/**
 * One draft. `place`: pop-up, inline or window. Sends a `closed` event when it is sent, discarded or put away, so that
 * its container can go.
 */
export function drawCompose(draft) {
  drafted += 1;
  const number = `r${(8100000000000000000n + BigInt(drafted) * 104729n).toString()}`;
  const inline = draft.place === 'inline';
  const subject = readSubject(draft);
  const form = make(
    'form',
    { class: 'bAs', enctype: 'multipart/form-data', method: 'POST' },
    ...hidden({
      composeid: newId(),
      draft: `#msg-a:${number}`,
      rt: draft.answers ? `#thread-f:${draft.answers.number}` : '',
      rm: draft.answers ? `#msg-f:${draft.answers.number}` : '',
      from: ME.email,
      ...(inline ? { subject } : {}),
    }),
    drawRecipients(draft.to ?? []),
    make(
      'div',
      { class: 'from', name: 'from' },
      make('span', { email: ME.email, 'data-hovercard-id': ME.email }, ME.name),
    ),
    inline
      ? null
      : make('input', {
          name: 'subjectbox',
          class: 'aoT',
          placeholder: words.subject,
          'aria-label': words.subject,
          value: subject,
          spellcheck: 'true',
        }),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  const region = make(
    'div',
    { class: 'aoI', role: 'region', 'aria-label': subject || words.newMessage, 'data-compose-id': String(drafted) },
    form,
    drawEditor(draft),
  );
  const box = make('div', { class: 'M9' }, region);
  if (draft.quote && draft.kind !== 'forward') region.append(drawTrimmed(draft));
  region.append(drawToolbar(box, draft));
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(box, draft);
  });
  return box;
}

const hidden = (fields) =>
  Object.entries(fields).map(([name, value]) => make('input', { type: 'hidden', name, value }));

function readSubject({ kind, subject = '' }) {
  if (kind === 'reply' || kind === 'replyAll') return `Re: ${subject}`;
  return kind === 'forward' ? `Fwd: ${subject}` : subject;
}

/** The editor and its twin: in rich mode a hidden text area of the same label, in plain mode the text area alone. */
function drawEditor({ quote, kind, html }) {
  const plain = query.get('plain') === '1';
  const label = { 'aria-label': words.body, spellcheck: 'true' };
  if (plain) return make('div', { class: 'Ar Au' }, make('textarea', { class: 'Ak', ...label }));
  const editor = make('div', {
    class: 'Am aiL Al editable LW-avf tS-tW',
    id: newId(),
    hidefocus: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    tabindex: '1',
    g_editable: 'true',
    dir: 'ltr',
    ...label,
  });
  if (html) editor.append(...html);
  else editor.append(make('div', {}, make('br')));
  if (!html && kind !== 'forward') editor.append(make('div', {}, make('br')), drawSignature());
  if (kind === 'forward') editor.append(drawForwarded(quote));
  return make('div', { class: 'Ar Au' }, make('textarea', { class: 'Ak twin', 'aria-label': words.body }), editor);
}

const drawSignature = () =>
  make(
    'div',
    { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
    make('div', {}, 'Alex Moreno'),
    make('div', {}, 'Moreno & Co, our award-winning team'),
  );

function drawForwarded({ of, day, line }) {
  const from = make('strong', { class: 'gmail_sendername', dir: 'auto' }, of.name);
  const head = make(
    'div',
    { dir: 'ltr', class: 'gmail_attr' },
    `---------- ${words.forwarded} ---------`,
    make('br'),
    'From: ',
    from,
    ` <${of.email}>`,
    make('br'),
    `Date: ${day}`,
  );
  return make('div', { class: 'gmail_quote' }, head, make('div', {}, line));
}

/** The quoted mail is put into the editor when the user asks for it. */
function drawTrimmed({ quote }) {
  const button = make(
    'div',
    { class: 'ajR', role: 'button', 'data-tooltip': words.trimmed, 'aria-label': words.trimmed },
    '•••',
  );
  button.addEventListener('click', () => {
    button.closest('.M9').querySelector('.Am')?.append(drawQuote(quote));
    button.remove();
  });
  return button;
}

function drawToolbar(box, draft) {
  const label = withKeys(words.send, 'Ctrl-Enter');
  const button = (name, attributes, ...inside) =>
    make('div', { role: 'button', tabindex: '1', class: name, ...attributes }, ...inside);
  return make(
    'div',
    { class: 'btC', gh: 'cm-bar' },
    button(
      'T-I J-J5-Ji aoO v7 T-I-atl L3',
      { 'aria-label': label, 'data-tooltip': label, onclick: () => send(box, draft) },
      words.send,
    ),
    button('T-I hG', { 'aria-label': words.schedule, 'aria-haspopup': 'true', onclick: () => showMenu(box) }, '▾'),
    button('oc', { 'aria-label': words.discard, 'data-tooltip': words.discard, onclick: () => close(box) }, '🗑'),
  );
}

export function close(box) {
  box.dispatchEvent(new CustomEvent('closed'));
}

function send(box, draft) {
  const to = readRecipients(box);
  if (to.length === 0) {
    showBar(words.noRecipient);
    return;
  }
  const editor = box.querySelector('.Am');
  const area = box.querySelector('.Ak:not(.twin)');
  const subject = box.querySelector('[name="subjectbox"], [name="subject"]').value;
  const text = area ? area.value : editor.innerText;
  const mail = { to, subject, kind: draft.kind, html: editor?.innerHTML ?? null, text };
  const html = editor ? [...editor.cloneNode(true).childNodes] : undefined;
  window.sentMail.push(mail);
  close(box);
  showBar(words.messageSent, () => {
    window.sentMail.splice(window.sentMail.indexOf(mail), 1);
    const people = to.map((email) => ({ name: email, email }));
    box.dispatchEvent(new CustomEvent('takenback', { detail: { kind: draft.kind, to: people, subject, html } }));
  });
}

/** The menu beside Send stands at the end of the document; what it opens asks when. */
function showMenu(box) {
  const menu = make('div', { class: 'J-M', role: 'menu' });
  const act = (attributes, text, onclick) => {
    const item = make('div', { class: 'J-N', tabindex: '0', ...attributes }, text);
    item.addEventListener('click', () => {
      menu.remove();
      onclick();
    });
    menu.replaceChildren(item);
    document.body.append(menu);
  };
  act({ role: 'menuitem', selector: 'scheduledSend' }, words.scheduleSend, () =>
    act({ role: 'menuitem' }, words.tomorrow, () => close(box)),
  );
}

function showBar(text, onUndo) {
  document.querySelector('.bAp')?.remove();
  const bar = make('div', { class: 'bAp', role: 'alert' }, text);
  const undo = () => {
    bar.remove();
    onUndo();
  };
  if (onUndo) bar.append(' ', make('span', { class: 'ag', role: 'link', tabindex: '0', onclick: undo }, words.undo));
  document.body.append(bar);
  setTimeout(() => bar.remove(), 6000);
}
