import { drawCompose } from './compose.js';
import { make, newId, withKeys } from './dom.js';
import { ME } from './mails.js';
import { drawQuote } from './quote.js';
import { words } from './words.js';

/** An open conversation: its heading, its messages, and what one can do with the last of them. */
export function drawThread(thread) {
  const number = thread.number.toString(16);
  const heading = make(
    'h2',
    {
      class: 'hP',
      id: newId(),
      tabindex: '-1',
      'data-thread-perm-id': `thread-f:${thread.number}`,
      'data-legacy-thread-id': number,
    },
    thread.subject,
  );
  const list = make('div', { role: 'list', class: 'bh' }, ...thread.messages.map(drawMessage));
  list.append(drawActions(thread, list));
  const root = make('div', { class: 'a98 iY' }, make('div', { class: 'ha' }, heading), list);
  const back = make(
    'div',
    { role: 'button', 'data-tooltip': words.back, 'aria-label': words.back, onclick: () => history.back() },
    '←',
  );
  return make('div', { class: 'nH' }, make('div', { class: 'G-atb', gh: 'tm' }, back), root);
}

const drawPerson = (person, className) =>
  make(
    'span',
    {
      class: className,
      email: person.email,
      name: person.email === ME.email ? words.me : person.name,
      'data-hovercard-id': person.email,
    },
    person.email === ME.email && className === 'g2' ? words.me : person.name,
  );

function drawMessage(message) {
  const own = message.from.email === ME.email;
  const sender = make(
    'span',
    {
      class: 'gD',
      email: message.from.email,
      name: message.from.name,
      'data-hovercard-id': message.from.email,
      translate: 'no',
    },
    message.from.name,
  );
  const to = [...message.to, ...(message.cc ?? [])].flatMap((person, index) => [
    index > 0 ? ', ' : ' ',
    drawPerson(person, 'g2'),
  ]);
  const head = make(
    'div',
    { class: 'cf gJ' },
    make('h3', { class: 'iw' }, sender, ' ', make('span', { class: 'go' }, `<${message.from.email}>`)),
    make('span', { class: 'hb' }, '→', ...to),
    make('span', { class: 'g3', title: message.date }, message.date),
  );
  const body = make(
    'div',
    { class: 'a3s aiL', dir: message.rtl ? 'rtl' : 'ltr' },
    ...message.lines.map((line) => make('p', {}, line)),
  );
  if (message.quote) body.append(drawQuote(message.quote));
  return make(
    'div',
    {
      class: 'adn ads',
      role: 'listitem',
      'data-letter': own ? 'A' : message.from.name[0],
      'data-message-id': `#msg-f:${message.number}`,
      'data-legacy-message-id': message.number.toString(16),
    },
    head,
    make('div', { class: 'ii gt' }, body),
  );
}

function drawActions(thread, list) {
  const last = thread.messages.at(-1);
  const others = [last.from, ...last.to, ...(last.cc ?? [])].filter((person) => person.email !== ME.email);
  const answered = last.from.email === ME.email ? last.to[0] : last.from;
  const quote = { of: last.from, day: last.date, line: last.lines[0] };
  const open = (kind, to, keys) => ({
    class: 'ams bkH',
    role: 'link',
    tabindex: '0',
    'data-tooltip': withKeys(words[kind], keys),
    onclick: (event) => {
      const box = drawCompose({ kind, to, subject: thread.subject, answers: last, quote, place: 'inline' });
      const item = make('div', { role: 'listitem', class: 'inline HQ' }, box);
      event.currentTarget.parentElement.replaceWith(item);
      box.addEventListener('closed', () => item.replaceWith(drawActions(thread, list)));
      box.querySelector('.Am, .Ak:not(.twin)').focus();
    },
  });
  return make(
    'div',
    { class: 'amn' },
    make('span', open('reply', [answered], 'r'), words.reply),
    others.length > 1 ? make('span', open('replyAll', others, 'a'), words.replyAll) : null,
    make('span', open('forward', [], 'f'), words.forward),
  );
}
