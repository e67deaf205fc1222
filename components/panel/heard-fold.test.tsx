// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ContactFile } from '../../lib/core/record';
import { danaDeep, said } from '../../tests/gallery/dana-deep';
import { blankFile, NOW } from '../../tests/gallery/people';
import { axeFindings, named, press, settle, show, type } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { HeardFold } from './heard-fold';

let done = new AbortController();
let place: HTMLElement;
const { actions, asked } = silentActions();
beforeEach(() => void asked.splice(0));
afterEach(async () => {
  expect(await axeFindings(place)).toEqual([]);
  done.abort();
  done = new AbortController();
});

const pick = (label: string, value: string) =>
  settle(() => {
    const select = place.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
    if (!select) throw new Error(label);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
const menu = async (name: string, item: string) => {
  await settle(() => named(place, name).click());
  await settle(() => named(document.body, item, '[role="menuitem"]').click());
};
const lena = () => blankFile('lena', 'Lena Fischer');
const grain = (source: string) => ({ source, at: NOW });

describe('what they said', () => {
  const showHeard = async (file: ContactFile) => {
    place = await show(<HeardFold file={file} now={NOW} actions={actions} />, done.signal);
  };

  test('added in one line with what it is; moved when it is rather something else', async () => {
    await showHeard({ ...lena(), heard: [{ ...said('problem', 'it drifts'), id: 'h' }] });
    await pick('What it is', 'strategy');
    await type(place.querySelector('textarea'), 'one supplier less');
    await press(place.querySelector('textarea') as Element, 'Enter');
    await menu('More about: it drifts', 'It is rather: opportunity');
    await menu('More about: it drifts', 'Delete');
    expect(asked).toEqual([
      ['addRow', 'lena', 'heard', { kind: 'strategy', words: 'one supplier less', grain: grain('told-me') }],
      ['patchRow', 'heard', 'h', { kind: 'opportunity' }],
      ['forgetRow', 'heard', 'h'],
    ]);
  });

  test('where all of it is problems, a quiet line says so and proposes a question for the other side', async () => {
    await showHeard({ ...lena(), heard: [said('problem', 'a'), said('problem', 'b')] });
    expect(place.textContent).toContain('All you have heard is problems. Ask what they would build on.');
    const list = [...place.querySelectorAll('button')].find((one) => one.textContent === 'Put on the list');
    await settle(() => list?.click());
    expect(asked).toEqual([['markQuestion', 'lena', expect.objectContaining({ purpose: 'opportunity' }), 'to-ask']]);
    done.abort();
    done = new AbortController();
    await showHeard(danaDeep);
    expect(place.textContent).not.toContain('All you have heard');
  });
});
