// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dana } from '../../tests/gallery/dana';
import { drafts } from '../../tests/gallery/drafts';
import { raj } from '../../tests/gallery/others';
import { mailSighting, NOW } from '../../tests/gallery/people';
import { axeFindings, named, settle, show } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import { asks, panelStories } from '../../tests/gallery/stories';
import { PanelScreen, type PanelScreenProps } from './panel-screen';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const { actions, asked } = silentActions();
afterEach(() => void asked.splice(0));

const showKnown = (more: Partial<PanelScreenProps> = {}, file = dana) =>
  show(
    <PanelScreen
      state={{ kind: 'known', file, why: [{ kind: 'mail', value: 'dana@x.example' }], sighting: mailSighting() }}
      drafts={[]}
      now={NOW}
      asks={asks}
      actions={actions}
      {...more}
    />,
    done.signal,
  );

describe('every designed state', () => {
  const stories = panelStories(actions);
  for (const name of Object.keys(stories)) {
    test(`${name} is drawn without complaint, and axe is content`, async () => {
      const complaints = vi.spyOn(console, 'error');
      const place = await show(stories[name], done.signal);
      for (const fold of place.querySelectorAll('details')) {
        await settle(() => {
          fold.open = true;
          fold.dispatchEvent(new Event('toggle'));
        });
      }
      expect(place.textContent).not.toMatch(/undefined|NaN|\[object/);
      expect(place.textContent?.length).toBeGreaterThan(5);
      expect(await axeFindings(place)).toEqual([]);
      expect(complaints.mock.calls).toEqual([]);
      complaints.mockRestore();
    });
  }
});

describe('somebody not in the record', () => {
  const person = { name: 'Tomás Vega', email: 'tomas.vega@northfield.example', role: 'sender' as const };
  const showUnknown = (more: { name?: string; email?: string; role: 'sender' }) =>
    show(
      <PanelScreen
        state={{ kind: 'unknown', person: more, namesakes: [raj], sighting: mailSighting(more) }}
        drafts={[]}
        now={NOW}
        actions={actions}
      />,
      done.signal,
    );

  test('one click saves what the page told, with its source said before', async () => {
    const place = await showUnknown(person);
    expect(place.textContent).toContain('Source: this page in Gmail');
    await settle(() => named(place, 'Save Tomás Vega').click());
    expect(asked).toEqual([['saveUnknown', person]]);
  });

  test('without a name nothing is saved, and why is said', async () => {
    const place = await showUnknown({ email: 'orders@northfield.example', role: 'sender' });
    await settle(() => named(place, 'Save this person').click());
    expect(asked).toEqual([]);
    expect(place.querySelector('[role=alert]')?.textContent).toBe('Type a name first.');
  });

  test('a namesake is a question, answered with one click', async () => {
    const place = await showUnknown(person);
    await settle(() => named(place, 'Yes, the same person: Raj Patel').click());
    expect(asked).toEqual([['joinTo', 'raj']]);
  });
});

describe('a draft', () => {
  test('a finding goes to its line; then a question can replace the whole sentence', async () => {
    const place = await showKnown({ drafts: [drafts.pitch] });
    const replace = () => [...place.querySelectorAll('button')].filter((one) => one.textContent === 'Replace line');
    expect(replace()).toHaveLength(0);
    await settle(() => place.querySelector<HTMLElement>('[data-go="draft"] button[aria-pressed]')?.click());
    expect(asked[0]?.slice(0, 2)).toEqual(['showFinding', 'draft-1']);
    await settle(() => replace()[0]?.click());
    const [, , text, where] = asked[1] as [
      string,
      string,
      string,
      { at: string; start: number; end: number; actual: string },
    ];
    expect(text).toBe(drafts.pitch.questions[0]?.text);
    expect(drafts.pitch.text.slice(where.start, where.end)).toBe(where.actual);
    expect(where.actual).toContain('our platform helps');
  });

  test('Insert puts a question at the caret', async () => {
    const place = await showKnown({ drafts: [drafts.good] });
    const insert = [...place.querySelectorAll('button')].find((one) => one.textContent === 'Insert');
    await settle(() => insert?.click());
    expect(asked).toEqual([['insert', 'draft-1', drafts.good.questions[0]?.text, { at: 'caret' }]]);
  });

  test('what became of it is said beside the question it was asked for', async () => {
    const place = await showKnown({ drafts: [drafts.copied] });
    const rows = () => [...place.querySelectorAll('[data-go="draft"] [role=status]')].map((one) => one.textContent);
    const insert = [...place.querySelectorAll('button')].filter((one) => one.textContent === 'Insert');
    await settle(() => insert[1]?.click());
    expect(rows()).toEqual([
      'from: her role, VP Operations',
      expect.stringContaining('paste it where you want it'),
      'from: issues of tile makers',
    ]);
  });

  test('mail that isn’t prospecting is left alone, and that is said', async () => {
    const strip = (await showKnown({ drafts: [drafts.notProspecting] })).querySelector('[data-go="draft"]');
    expect(strip?.textContent).toBe('To Dana WhitfieldNot a prospecting mail — staying quiet');
  });

  test('marks switched off in the page are off here too; what the record says against sending stays', async () => {
    const strip = (await showKnown({ drafts: [{ ...drafts.serious, off: true }] })).querySelector('[data-go="draft"]');
    expect(strip?.textContent).toContain('You switched marks off for this draft.');
    expect(strip?.textContent).toContain('The Hull fire');
    expect(strip?.textContent).not.toContain('Product pitch');
    expect(strip?.textContent).not.toContain('Insert');
  });

  test('what became of a click is said also when nothing else is left to say', async () => {
    const left = { ...drafts.notProspecting, outcome: 'replaced' as const };
    const strip = (await showKnown({ drafts: [left] })).querySelector('[data-go="draft"]');
    expect(strip?.querySelector('[role=status]')?.textContent).toContain('Line replaced.');
  });

  test('a draft to somebody else than the page is about says so, and they are a click away', async () => {
    const place = await showKnown({ drafts: [{ ...drafts.pitch, contactId: 'dana' }] });
    expect(place.querySelector('[data-go="draft"]')?.textContent).not.toContain('Show Dana');
    done.abort();
    done = new AbortController();
    const raj = [{ name: 'Raj Patel', email: 'raj.patel@northfield.example', role: 'recipient' as const }];
    const other = await showKnown({ drafts: [{ ...drafts.pitch, recipients: raj, contactId: 'raj' }] });
    expect(other.querySelector('[data-go="draft"]')?.textContent).toContain('To Raj Patel');
    await settle(() => named(other, 'Show Raj Patel').click());
    expect(asked).toEqual([['chooseOne', 'raj']]);
  });

  test('several drafts: the one with the caret is shown, the others are a click away', async () => {
    const place = await showKnown({ drafts: [drafts.pitch, drafts.second] });
    await settle(() => named(place, 'To Raj Patel').click());
    expect(asked).toEqual([['chooseDraft', 'draft-2']]);
  });
});
