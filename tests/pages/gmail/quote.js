import { make } from './dom.js';
import { words } from './words.js';

/** What a mail program puts under an answer. */
export function drawQuote({ of, day, line }) {
  const said = make('div', { dir: 'ltr', class: 'gmail_attr' }, `${words.wrote(day, of.name)}`);
  return make(
    'div',
    { class: 'gmail_quote' },
    said,
    make('blockquote', { class: 'gmail_quote', type: 'cite' }, make('div', {}, line)),
  );
}
