// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { welcome as words } from '../../lib/locales';
import { axeFindings, named, settle, show } from '../../tests/gallery/render';
import { PanelSteps } from './panel-steps';
import { PeopleStart } from './people-start';
import { WelcomeView } from './welcome-view';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const nothing = () => undefined;

function start(samples: number) {
  return (
    <PeopleStart
      samples={samples}
      disabled={false}
      busy={false}
      onAddSamples={nothing}
      onRemoveSamples={nothing}
      onImport={nothing}
      onRestore={nothing}
      onOpenPeople={nothing}
    />
  );
}

const view = (more: Partial<Parameters<typeof WelcomeView>[0]> = {}) => (
  <WelcomeView
    agreeing={false}
    onAgree={nothing}
    sites={null}
    people={start(0)}
    panel={<PanelSteps firefox={false} failed={false} onOpen={nothing} />}
    shortcuts={null}
    {...more}
  />
);

describe('the welcome page', () => {
  test('says what is read, what is kept and where before it asks', async () => {
    const onAgree = vi.fn();
    const place = await show(view({ onAgree }), done.signal);
    const text = place.textContent ?? '';
    for (const { text: row } of words.promise.rows) expect(text).toContain(row);
    expect(text.indexOf(words.promise.rows[3].text)).toBeLessThan(text.indexOf(words.consent.button));
    await settle(() => named(place, words.consent.button).click());
    expect(onAgree).toHaveBeenCalledTimes(1);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('after the yes it says when, and the button is gone', async () => {
    const place = await show(view({ consentAt: Date.UTC(2026, 10, 22, 12) }), done.signal);
    expect(place.textContent).toContain('22 November 2026');
    expect(place.textContent).not.toContain(words.consent.button);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('a yes that couldn’t be stored is said', async () => {
    const place = await show(view({ problem: 'The disk is full.' }), done.signal);
    expect(place.querySelector('[role=alert]')?.textContent).toBe('The disk is full.');
  });

  test('the panel’s steps are those of this browser', async () => {
    const place = await show(<PanelSteps firefox failed onOpen={nothing} />, done.signal);
    expect(place.textContent).toContain(words.panel.firefox[0]);
    expect(place.textContent).toContain(words.panel.failed);
    expect(await axeFindings(place)).toEqual([]);
  });

  test('sample people: in with one click, out with one click', async () => {
    expect((await show(start(0), done.signal)).textContent).toContain(words.people.add);
    expect((await show(start(8), done.signal)).textContent).toContain(words.people.remove);
  });
});
