// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { importWords as words } from '../../lib/locales';
import { axeFindings, settle, show } from '../../tests/gallery/render';
import { FileList, type ListedFile } from './file-list';
import { ImportChoices } from './import-choices';
import { ToldView } from './told-view';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const nothing = () => undefined;
const told = { added: 2_310, known: 4, leftOut: 90, why: { 'not-in-record': 88, forgotten: 2 } };

describe('several files at once', () => {
  const files: ListedFile[] = [
    { name: 'Connections.csv', within: 'Basic.zip', pages: 1, kind: 'linkedin-connections', wanted: true, open: false },
    { name: 'messages.csv', within: 'Basic.zip', pages: 1, kind: 'linkedin-messages', wanted: false, open: false },
    { name: 'vault.zip', pages: 312, kind: 'markdown', wanted: true, open: false },
    { name: 'photo.csv', pages: 1, kind: null, problem: words.problems.binary, wanted: true, open: false },
    { name: 'list.csv', pages: 1, kind: 'csv', wanted: true, open: true },
  ];

  test('each says what it was taken for, and can be left out', async () => {
    const onLeave = vi.fn();
    const place = await show(
      <FileList files={files} ignored={31} onLeave={onLeave} onAnother={nothing}>
        {(at) => <p>inside {at}</p>}
      </FileList>,
      done.signal,
    );
    for (const said of [words.kinds['linkedin-messages'], words.pages(312), words.ignored(31), words.problems.binary])
      expect(place.textContent).toContain(said);
    // What must be said first is open, all else is shut.
    expect(place.textContent).toContain('inside 4');
    expect(place.textContent).not.toContain('inside 0');
    const [first, second, , broken] = place.querySelectorAll('input');
    expect([first?.checked, second?.checked, broken?.disabled]).toEqual([true, false, true]);
    await settle(() => first?.click());
    expect(onLeave).toHaveBeenCalledWith(0, true);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('what is dated is counted apart from people, and why some of it is left out', async () => {
    const place = await show(<ToldView entries={told} told={12} passed={[{ why: 'group-thread' }]} />, done.signal);
    for (const said of ['2,310', words.toldPeople(12), '91']) expect(place.textContent).toContain(said);
    const fold = place.querySelector('details');
    await settle(() => {
      if (fold) fold.open = true;
      fold?.dispatchEvent(new Event('toggle'));
    });
    expect(place.textContent).toContain(words.whyCount(88, words.reasons['not-in-record']));
    expect(place.textContent).toContain(words.whyCount(1, words.passed['group-thread']));
    expect(await axeFindings(place)).toEqual([]);
    const none = { added: 0, known: 0, leftOut: 0, why: {} };
    expect((await show(<ToldView entries={none} told={0} passed={[]} />, done.signal)).textContent).toBe('');
  });

  test('who is left out unless asked for can be asked for', async () => {
    const onChoices = vi.fn();
    const place = await show(
      <ImportChoices choices={{ strangers: true }} otherContacts={40} strangers={7} onChoices={onChoices} />,
      done.signal,
    );
    const [others, strangers] = place.querySelectorAll('input');
    expect([others?.checked, strangers?.checked]).toEqual([false, true]);
    await settle(() => others?.click());
    expect(onChoices).toHaveBeenCalledWith({ strangers: true, otherContacts: true });
    expect(await axeFindings(place)).toEqual([]);
  });
});
