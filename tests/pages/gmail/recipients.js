import { make, newId, query } from './dom.js';
import { words } from './words.js';

const old = query.get('recipients') === 'old';

/** A recipient field: chips and an input. Typed addresses become chips on Enter, comma, Tab and when the focus leaves. */
export function drawRecipients(people) {
  const input = make(
    'input',
    old
      ? { class: 'aA6', size: '20' }
      : {
          id: newId(),
          class: 'agP aFw',
          role: 'combobox',
          'aria-label': words.to,
          type: 'text',
          'peoplekit-id': 'BbVjBd',
        },
  );
  const field = make('div', { class: 'fX aXjCH', name: old ? undefined : 'to', 'aria-label': words.to }, input);
  if (old) field.append(make('textarea', { name: 'to', class: 'vO', 'aria-label': words.to, hidden: true }));
  const add = (person) => input.before(drawChip(person));
  for (const person of people) add(person);
  const confirm = () => {
    const typed = /^(?:(.*?)\s*<)?([^\s<>@]+@[^\s<>@]+)>?$/.exec(input.value.trim().replace(/[,;]$/, ''));
    if (!typed) return;
    input.value = '';
    add({ name: typed[1] || typed[2], email: typed[2] });
  };
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ',' || event.key === 'Tab') {
      if (event.key !== 'Tab') event.preventDefault();
      confirm();
    }
    if (event.key === 'Backspace' && input.value === '') input.previousElementSibling?.remove();
  });
  // The real one takes its time too.
  input.addEventListener('blur', () => setTimeout(confirm, 150));
  return field;
}

function drawChip({ name, email }) {
  if (old) {
    const hidden = make('input', { type: 'hidden', name: 'to', value: `${name} <${email}>` });
    return make('div', { class: 'vR' }, make('span', { class: 'vN bfK a3q', email }, name), hidden);
  }
  const chip = make(
    'div',
    { class: 'afV', role: 'option', 'data-hovercard-id': email, 'data-name': name, tabindex: '0' },
    name,
  );
  chip.append(make('div', { role: 'button', class: 'afX', onclick: () => chip.remove() }, '×'));
  return chip;
}

/** The addresses in a compose box, in order. */
export function readRecipients(box) {
  const chips = [...box.querySelectorAll('[name="to"] [role="option"]')].map((chip) => chip.dataset.hovercardId);
  return [...chips, ...[...box.querySelectorAll('.vN')].map((chip) => chip.getAttribute('email'))];
}
