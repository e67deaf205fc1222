import { make } from './dom.js';
import { filler, threads } from './mails.js';

/** The list of conversations: a hundred addresses, none of them a person the user looks at. */
export function drawList({ folder, words: searched }) {
  const all =
    folder === 'sent'
      ? threads.filter((thread) => thread.messages.at(-1).from.email.startsWith('alex.'))
      : [...threads, ...filler];
  const wanted = (searched ?? '').toLowerCase();
  const found = all.filter((thread) => JSON.stringify(textOf(thread)).toLowerCase().includes(wanted));
  const rows = found.map((thread, index) => drawRow(thread, { folder, unread: index < 2, searched }));
  return make('div', { class: 'nH' }, make('table', { class: 'F cf zt', role: 'grid' }, make('tbody', {}, ...rows)));
}

const textOf = (thread) => [thread.subject, thread.messages.map((message) => [message.from.name, message.lines])];

function drawRow(thread, { folder, unread, searched }) {
  const last = thread.messages.at(-1);
  const name = make(
    'span',
    { class: 'yP', email: last.from.email, name: last.from.name, 'data-hovercard-id': last.from.email },
    last.from.name,
  );
  const text = `${thread.subject} - ${last.lines[0]}`;
  const place = searched === undefined ? folder : `search/${encodeURIComponent(searched)}`;
  return make(
    'tr',
    {
      class: `zA ${unread ? 'zE' : 'yO'}`,
      role: 'row',
      onclick: () => {
        location.hash = `#${place}/${thread.token}`;
      },
    },
    make('td', { class: 'yX xY' }, make('div', { class: 'yW' }, make('span', { class: 'bA4' }, name))),
    make(
      'td',
      { class: 'xY a4W' },
      make('span', { class: 'bog', 'data-legacy-thread-id': thread.number.toString(16) }, text),
    ),
    make('td', { class: 'xW xY' }, last.date.slice(0, 6)),
  );
}
