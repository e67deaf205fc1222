// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readMailboxOf } from './mailbox-of';

function read(markup: string) {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  return readMailboxOf(holder.firstElementChild ?? holder);
}

const DANA = 'dana@tiles.example';

test.each([
  ['an attribute of its own', `<span data-email="${DANA}">Dana Reyes</span>`],
  ['a title', `<span title="${DANA}">Dana Reyes</span>`],
  ['a title of a part', `<span><b title="Dana &lt;${DANA}&gt;">Dana Reyes</b></span>`],
  ['angles in the text', `<span><b>Dana Reyes</b> <i>&lt;${DANA}&gt;</i></span>`],
  ['one piece of text', `<span>Dana Reyes &lt;${DANA}&gt;</span>`],
  ['a link', `<a href="mailto:${DANA}?subject=Hi">Dana Reyes</a>`],
  ['a translated label', `<span role="button" aria-label="Mehr über Dana &lt;${DANA}&gt;">Dana Reyes</span>`],
])('name and address from %s', (_where, markup) => {
  expect(read(markup)).toEqual({ name: 'Dana Reyes', email: DANA });
});

test('a name that is somebody else’s address names nobody', () => {
  expect(read(`<span title="${DANA}">boss@corp.example</span>`)).toEqual({ email: DANA });
  expect(read(`<span><b>boss@corp.example</b> &lt;${DANA}&gt;</span>`)).toEqual({ email: DANA });
  expect(read(`<span><b title="boss@corp.example">boss@corp.example</b><b title="${DANA}">D</b></span>`).email).toBe(
    undefined,
  );
});

test('two addresses without a sign which is meant are none', () => {
  expect(read(`<span><b>boss@corp.example</b><b>${DANA}</b></span>`)).toEqual({});
});

test('hidden twins, decoration and buttons say nothing', () => {
  const twin = `<i hidden title="boss@corp.example"><i>boss@corp.example</i></i>`;
  const shown = `<b aria-hidden="true">DR</b><b>Dana Reyes</b><button>Remove</button>`;
  expect(read(`<span title="${DANA}">${twin}${shown}</span>`)).toEqual({ name: 'Dana Reyes', email: DANA });
});
