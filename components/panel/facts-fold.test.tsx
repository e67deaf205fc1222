// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { ContactFile, Fact } from '../../lib/core/record';
import { hugeFile } from '../../tests/gallery/others';
import { blankFile, DAY, fact, grain, NOW, touch } from '../../tests/gallery/people';
import { axeFindings, named, press, settle, show, type } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { AvoidFold } from './avoid-fold';
import { AvoidLine } from './avoid-line';
import { FactsFold } from './facts-fold';

let done = new AbortController();
const { actions, asked } = silentActions();
afterEach(() => {
  done.abort();
  done = new AbortController();
  asked.splice(0);
});

const withFacts = (...facts: Fact[]): ContactFile => ({ ...blankFile('ada', 'Ada'), facts });
const showFacts = (file: ContactFile, showSpecial = false) =>
  show(<FactsFold {...{ file, showSpecial, actions }} now={NOW} />, done.signal);
const choose = async (place: ParentNode, label: string, value: string) => {
  const list = named(place, label, 'select') as HTMLSelectElement;
  await settle(() => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
};
const openMenu = async (place: ParentNode, label: string, item: string) => {
  await settle(() => named(place, label).click());
  await settle(() => named(document.body, item, '[role=menuitem]').click());
};

describe('ages', () => {
  test('are said as of now; what is edited is what was written', async () => {
    const twins = fact('ada', 'family: Twin girls, Ivy and June, 12', { grain: grain(400) });
    const place = await showFacts(withFacts(twins));
    expect(place.textContent).toContain('Twin girls, Ivy and June, 12');
    expect(place.textContent).toContain('now 13');
    await settle(() => named(place, 'Twin girls, Ivy and June, 12. Change Family').click());
    await type(place.querySelector('li input'), 'Twin girls, Ivy and June, 13');
    await press(place.querySelector('li input') as Element, 'Enter');
    expect(asked).toEqual([
      ['patchRow', 'facts', twins.id, { value: 'Twin girls, Ivy and June, 13', confirmedAt: NOW }],
    ]);
  });

  test('a corrected letter makes no child younger', async () => {
    const son = fact('ada', 'family: son Aksl, 4', { grain: grain(400) });
    const place = await showFacts(withFacts(son));
    await settle(() => named(place, 'son Aksl, 4. Change Family').click());
    await type(place.querySelector('li input'), 'son Aksel, 4');
    await press(place.querySelector('li input') as Element, 'Enter');
    expect(asked).toEqual([['patchRow', 'facts', son.id, { value: 'son Aksel, 4' }]]);
  });

  test('a child born in the future is shown as written', async () => {
    const place = await showFacts(withFacts(fact('ada', 'family: Ivy, born 2041', { grain: grain(400) })));
    expect(place.textContent).not.toContain('now');
  });
});

describe('a fact', () => {
  const line = fact('ada', 'work: Runs line 2', { grain: grain(900) });

  test('past its shelf life says of which year it is and asks; a click confirms it', async () => {
    const place = await showFacts(withFacts(line));
    expect(place.textContent).toContain('as of 2024');
    await settle(() => named(place, 'Still so: Runs line 2').click());
    expect(asked).toEqual([['patchRow', 'facts', line.id, { confirmedAt: NOW }]]);
    done.abort();
    done = new AbortController();
    const again = await showFacts(withFacts({ ...line, confirmedAt: NOW - DAY }));
    expect(again.textContent).not.toContain('as of');
  });

  test('kind, source and privacy are chosen where they are said', async () => {
    const place = await showFacts(withFacts(line));
    await openMenu(place, 'More about: Runs line 2', 'Kind, source, privacy…');
    await choose(place.querySelector('li') as Element, 'What kind of thing it is', 'hobby');
    await choose(place.querySelector('li') as Element, 'How you know it', 'guess');
    await choose(place.querySelector('li') as Element, 'How private it is', '2');
    expect(asked).toEqual([
      ['patchRow', 'facts', line.id, { group: 'hobby', key: 'hobby', sensitivity: 1 }],
      ['patchRow', 'facts', line.id, { grain: { ...line.grain, source: 'guess' } }],
      ['patchRow', 'facts', line.id, { sensitivity: 2 }],
    ]);
    expect(place.querySelector('li')?.textContent).not.toContain('Health');
    expect(await axeFindings(place)).toEqual([]);
  });

  test('moved to a special category it is as private as one; a point of the profile stays its point', async () => {
    const proud = fact('ada', 'other: The Hull line', { key: 'proudest' });
    const place = await showFacts(withFacts(proud), true);
    expect(place.textContent).toContain('Proudest of: ');
    await openMenu(place, 'More about: The Hull line', 'Kind, source, privacy…');
    await choose(place.querySelector('li') as Element, 'What kind of thing it is', 'belief');
    expect(asked).toEqual([['patchRow', 'facts', proud.id, { group: 'belief', key: 'proudest', sensitivity: 3 }]]);
  });

  test('is confirmed and deleted from its menu', async () => {
    const place = await showFacts(withFacts(line));
    await openMenu(place, 'More about: Runs line 2', 'Still so');
    await openMenu(place, 'More about: Runs line 2', 'Delete');
    expect(asked).toEqual([
      ['patchRow', 'facts', line.id, { confirmedAt: NOW }],
      ['forgetRow', 'facts', line.id],
    ]);
  });

  test('private: blurred, nothing of it over its menu or beside it; pressed it is shown, pressed again edited', async () => {
    const secret = fact('ada', 'family: Son Tom, 4, lives with his father', { sensitivity: 2, grain: grain(800) });
    const place = await showFacts(withFacts(secret));
    expect(place.textContent).not.toContain('now');
    expect(named(place, 'More about something private (Family)')).toBeTruthy();
    await settle(() => named(place, 'Son Tom, 4, lives with his father').click());
    await settle(() => named(place, 'Son Tom, 4, lives with his father. Change Family').click());
    expect(place.querySelector<HTMLInputElement>('li input')?.value).toContain('Son Tom');
    await press(place.querySelector('li input') as Element, 'Escape');
    await settle(() => named(place, 'Hide again').click());
    expect(named(place, 'Son Tom, 4, lives with his father').getAttribute('aria-pressed')).toBe('false');
    expect(await axeFindings(place)).toEqual([]);
  });
});

describe('one more', () => {
  test('in a line: the kind is found from the words, or chosen', async () => {
    const place = await showFacts(blankFile('ada', 'Ada'));
    const field = named(place, 'One more thing worth remembering', 'textarea');
    await type(field, 'two boys, 8 and 11');
    await press(field, 'Enter');
    await type(field, 'Keeps bees');
    await choose(place, 'What kind of thing it is', 'hobby');
    await choose(place, 'How you know it', 'read');
    await press(field, 'Enter');
    const added = (group: string, value: string, source: string) => [
      'addRow',
      'ada',
      'facts',
      { group, key: group, value, sensitivity: 1, grain: { source, at: NOW } },
    ];
    expect(asked).toEqual([added('family', 'two boys, 8 and 11', 'told-me'), added('hobby', 'Keeps bees', 'read')]);
    expect(await axeFindings(place)).toEqual([]);
  });
});

describe('the whole', () => {
  test('two clocks, each in its own sentence', async () => {
    const file = {
      ...withFacts(fact('ada', 'pet: a dog', { grain: grain(40) }), fact('ada', 'work: line 2', { grain: grain(900) })),
      interactions: [touch('ada', 9, { kind: 'call', direction: 'out', gist: 'x' })],
    };
    const place = await showFacts(file);
    expect(place.textContent).toContain(
      'Last contact 9 days ago. Facts last confirmed 6 weeks ago. 1 is old enough to ask again.',
    );
  });

  test('five hundred facts: thirty are drawn', async () => {
    const place = await showFacts(hugeFile());
    expect(place.querySelectorAll('li')).toHaveLength(30);
  });

  test('a long text, an emoji and right-to-left words stay what they are', async () => {
    const place = await showFacts(
      withFacts(fact('ada', `pet: ${'woof '.repeat(2000)}`), fact('ada', 'family: ابنتها ليلى، 7 🎈')),
    );
    expect(place.querySelectorAll('li')).toHaveLength(2);
    expect(await axeFindings(place)).toEqual([]);
  });
});

describe('what not to bring up', () => {
  const file = withFacts(
    fact('ada', 'do-not-mention: The Hull fire', { key: 'topic', sensitivity: 3, grain: grain(9) }),
    fact('ada', 'do-not-mention: golf', { key: 'topic', grain: grain(3) }),
  );

  test('is added, changed and taken off in one line', async () => {
    const place = await show(<AvoidFold {...{ file, actions }} />, done.signal);
    expect([...place.querySelectorAll('li')].map((row) => row.textContent)).toEqual([
      'golf. the topic',
      'The Hull fire. the topic',
    ]);
    const field = named(place, 'A topic to stay away from', 'textarea');
    await type(field, ' his brother ');
    await press(field, 'Enter');
    await settle(() => named(place, 'It may be brought up again: golf').click());
    expect(asked).toEqual([
      ['addRow', 'ada', 'facts', { group: 'do-not-mention', key: 'topic', value: 'his brother', sensitivity: 1 }],
      ['forgetRow', 'facts', file.facts[1]?.id],
    ]);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('is warned of in one line, however many and long; nothing without', async () => {
    const many = Array.from({ length: 6 }, (_, at) => fact('ada', `do-not-mention: topic ${at} ${'x'.repeat(500)}`));
    const place = await show(<AvoidLine facts={many} />, done.signal);
    expect(place.textContent).toContain('3 more');
    expect(place.textContent?.length).toBeLessThan(220);
    done.abort();
    done = new AbortController();
    expect((await show(<AvoidLine facts={[]} />, done.signal)).textContent).toBe('');
  });

  test('its topics are not among the facts', async () => {
    expect((await showFacts(file, true)).textContent).not.toContain('Hull');
  });
});
