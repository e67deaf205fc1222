// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { readDays } from '../../lib/formats/dates';
import { dana } from '../../tests/gallery/dana';
import { grain, NOW } from '../../tests/gallery/people';
import { axeFindings, named, settle, show, type } from '../../tests/gallery/render';
import { DayReader } from '../ui/day-reader';
import type { PanelActions } from './actions';
import { LogContact } from './log-contact';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const field = (place: ParentNode, label: string) => {
  const found = [...place.querySelectorAll('label')].find((one) => one.textContent === label);
  return place.querySelector<HTMLInputElement>(`[id="${found?.htmlFor}"]`);
};
const submit = (place: ParentNode) =>
  settle(() => place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));

describe('before it happens', () => {
  const mornings = {
    ...dana,
    rules: {
      id: 'dana',
      channels: [
        { channel: 'mail' as const, standing: 'preferred' as const },
        { channel: 'mobile' as const, standing: 'never' as const },
      ],
      approach: 'appointment' as const,
      hours: [{ days: [2, 3, 4], from: '08:00', to: '12:00' }],
      grain: grain(60),
    },
  };
  const logFor = (file: typeof dana) =>
    show(
      <DayReader value={readDays}>
        <LogContact file={file} now={NOW} actions={{ logContact: async () => true } as unknown as PanelActions} />
      </DayReader>,
      done.signal,
    );
  const said = (place: ParentNode) => place.querySelector('[data-not-now]')?.textContent ?? '';

  test('a call that is planned outside their hours says so, and which time is better; it can be logged all the same', async () => {
    const place = await logFor(dana);
    await settle(() => named(place, 'Log a call').click());
    expect(said(place)).toBe('');
    await type(field(place, 'When'), 'today 15:00');
    expect(said(place)).toMatch(
      /^Not a good time for it: outside her hours\. Better Tue–Thu mornings(, her time)?; next Wed 08:00/,
    );
    expect(await axeFindings(place)).toEqual([]);
    await type(field(place, 'When'), 'yesterday 15:00');
    expect(said(place)).toBe('');
    await type(field(place, 'When'), 'today 15:00');
    await submit(place);
    expect(place.querySelector('form')).toBeNull();
  });

  test('a call they never want and a visit without an appointment say what is better; their own call says nothing', async () => {
    const place = await logFor(mornings);
    await settle(() => named(place, 'Log a call').click());
    expect(said(place)).toBe('Not the best way: no calls wanted; mail reaches her better.');
    const [kind, direction] = place.querySelectorAll('select');
    const pick = (select: HTMLSelectElement | undefined, value: string) =>
      settle(() => {
        if (select) select.value = value;
        select?.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await pick(direction, 'in');
    expect(said(place)).toBe('');
    await pick(kind, 'meeting');
    expect(said(place)).toBe('Not the best way: mail reaches her better; visits by appointment only.');
    await type(field(place, 'When'), 'tomorrow 9:00');
    expect(said(place)).toBe('Not the best way: mail reaches her better.');
  });
});
