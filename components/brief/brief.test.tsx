// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { briefOf } from '../../tests/gallery/meeting';
import { danaWell, overfull } from '../../tests/gallery/meeting-people';
import { blankFile, fact } from '../../tests/gallery/people';
import { axeFindings, show } from '../../tests/gallery/render';
import { PrivateHidden } from '../ui/private-hidden';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const parts = (place: HTMLElement) => [...place.querySelectorAll('h2')].map((title) => title.textContent);

describe('the brief', () => {
  test('says who, how, what is open, what to ask, what to bring, whom they have, what not to raise, how to end', async () => {
    const place = await show(briefOf(danaWell), done.signal);
    expect(place.querySelector('h1')?.textContent).toBe('Dana Whitfield');
    const text = place.textContent ?? '';
    for (const words of [
      'say “DAY-na”',
      'Mobile first',
      'Her time 10:20',
      '+44 113 496 0123',
      'Call from you, 9 days ago',
      'You owe intro to Raj',
      '9 days late',
      'You told me: “Sorting eats an hour',
      'Who notices first when a glaze batch drifts',
      'Who helped you most at Arden?on your list',
      'Given last, 12 days ago: Audit checklist',
      'Twin girls, Ida and June',
      'Raj Patel (helped them, Operations Director)',
      'The Hull fire',
      'Is there anything else I can help you with right now?',
    ])
      expect(text).toContain(words);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('nothing private is in it unless asked for; topics are kept off the paper, and that is said', async () => {
    const file = { ...danaWell, facts: [...danaWell.facts, fact('dana', 'family: secret', { sensitivity: 3 })] };
    const plain = await show(briefOf(file), done.signal);
    expect(plain.textContent).not.toContain('Brother Tom');
    expect(plain.textContent).toContain('1 topic, kept off the paper');
    const asked = await show(briefOf(file, { upTo: 2 }), done.signal);
    expect(asked.textContent).toContain('Brother Tom');
    expect(asked.textContent).not.toContain('kept off the paper');
    expect(asked.textContent).not.toContain('secret');
  });

  test('while everything private is hidden, only the card and how to reach them are there', async () => {
    const place = await show(
      <PrivateHidden value={{ hidden: true, hide: () => {} }}>{briefOf(danaWell)}</PrivateHidden>,
      done.signal,
    );
    expect(parts(place)).toEqual(['Reach them', 'At the end']);
    expect(place.textContent).not.toContain('Hull fire');
  });

  test('nobody known, and far too much known: the same parts', async () => {
    const blank = await show(briefOf(blankFile('new', 'Lena'), { related: [], library: [] }), done.signal);
    expect(blank.textContent).toContain('Nothing promised, either way.');
    expect(await axeFindings(blank)).toEqual([]);
    const full = await show(briefOf(overfull()), done.signal);
    expect(parts(full).filter((part) => part !== 'Don’t bring up')).toEqual(parts(blank));
    expect(full.querySelectorAll('li').length).toBeLessThan(20);
    expect((full.textContent ?? '').length).toBeLessThan(4_000);
  });
});
