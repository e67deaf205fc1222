// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { drafts } from '../../tests/gallery/drafts';
import { NOW } from '../../tests/gallery/people';
import { axeFindings, named, press, settle, show } from '../../tests/gallery/render';
import { silentActions } from '../../tests/gallery/silent-actions';
import type { PanelDraft } from './actions';
import { DraftStrip } from './draft-strip';

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

async function showDraft(draft: PanelDraft) {
  const { actions, asked } = silentActions();
  const place = await show(<DraftStrip drafts={[draft]} now={NOW} actions={actions} />, done.signal);
  const choose = async (label: string) => {
    await settle(() => named(place, 'The coach here').click());
    await settle(() => named(document, label, '[role=menuitem]').click());
  };
  return { place, asked, choose };
}

const ORIGIN = 'https://mail.google.com';
const pitch = { ...drafts.pitch, contactId: 'dana', origin: ORIGIN };

test('a mark that is no pitch is waved away where its reason stands, with the wording and the person', async () => {
  const { place, asked } = await showDraft(pitch);
  const worst = pitch.review.findings.find(({ severity }) => severity === 3);
  await settle(() => named(place, `Not a pitch: ${worst?.actual}`).click());
  expect(asked).toEqual([['notAPitch', worst, 'dana']]);
  expect(place.textContent).not.toContain('Switch this rule off');
  expect(await axeFindings(place)).toEqual([]);
});

test('after the second time the rule itself can be switched off, by one click', async () => {
  const { place, asked } = await showDraft({ ...pitch, offer: 'empty-follow-up' });
  expect(place.textContent).toContain('You said so more than once of “Empty follow-up”.');
  await settle(() => named(place, 'Switch this rule off everywhere').click());
  expect(asked).toEqual([['ruleOff', 'empty-follow-up']]);
  expect(await axeFindings(place)).toEqual([]);
});

test('the menu keeps it quiet for the person or on the site, and leads to all rules', async () => {
  const { choose, asked } = await showDraft(pitch);
  await choose('No marks for Dana Whitfield');
  await choose('Never mark drafts on mail.google.com');
  await choose('Rules and phrases…');
  expect(asked).toEqual([
    ['coachFor', 'dana', 'Dana Whitfield', false],
    ['coachOn', ORIGIN, false],
    ['openPage', 'coach'],
  ]);
});

test('a stranger can’t be silenced, only the site', async () => {
  const { contactId: _, ...stranger } = pitch;
  const { place } = await showDraft(stranger);
  await settle(() => named(place, 'The coach here').click());
  const items = [...document.querySelectorAll('[role=menuitem]')].map((item) => item.textContent);
  expect(items).toEqual(['Never mark drafts on mail.google.com', 'Rules and phrases…']);
  await press(document.activeElement ?? document.body, 'Escape');
});

test('silent for a person: it says so, shows nothing of the draft, and one click ends it', async () => {
  const silence = { why: 'people' as const, people: [{ id: 'dana', name: 'Dana' }] };
  const { place, asked } = await showDraft({ ...pitch, silence });
  expect(place.textContent).toContain('You switched the coach off for Dana.');
  expect(place.textContent).not.toMatch(/Reads as a pitch|to look at|Ask instead|The whole draft/);
  // What the record says is no matter of wording.
  expect(place.textContent).toContain('reaches them better');
  await settle(() => named(place, 'Switch on again').click());
  expect(asked).toEqual([['coachFor', 'dana', 'Dana', true]]);
  expect(await axeFindings(place)).toEqual([]);
});

test('silent for two people: each has a way back; silent on a site: one', async () => {
  const people = [
    { id: 'dana', name: 'Dana' },
    { id: 'noa', name: 'נועה' },
  ];
  const two = await showDraft({ ...pitch, silence: { why: 'people', people } });
  expect(two.place.textContent).toContain('You switched the coach off for Dana and נועה.');
  await settle(() => named(two.place, 'Switch on again for נועה').click());
  expect(two.asked).toEqual([['coachFor', 'noa', 'נועה', true]]);
  const site = await showDraft({ ...pitch, silence: { why: 'site', origin: ORIGIN } });
  await settle(() => named(site.place, 'Switch on again').click());
  expect(site.asked).toEqual([['coachOn', ORIGIN, true]]);
  expect(await axeFindings(site.place)).toEqual([]);
});

test('a phrase of one’s own shows in mail that is no pitch, and is changed where phrases are kept', async () => {
  const [first] = pitch.review.findings;
  if (!first) throw new Error('no finding');
  const own = { ...first, ruleId: 'own:p1', severity: 2 as const, why: 'Say what for.' };
  const review = { ...pitch.review, verdict: 'not-prospecting' as const, findings: [own] };
  const { place, asked } = await showDraft({ ...pitch, review });
  expect(place.textContent).toContain('Say what for.');
  expect(place.textContent).not.toContain('Not a pitch:');
  await settle(() => named(place, 'Your own phrase: change').click());
  expect(asked).toEqual([['openPage', 'coach/phrases']]);
  expect(await axeFindings(place)).toEqual([]);
});
