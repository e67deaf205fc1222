import type { ReactElement } from 'react';
import type { Ask, NoteState, PanelActions, PanelDraft } from '../../components/panel/actions';
import { PanelScreen, type PanelScreenProps } from '../../components/panel/panel-screen';
import type { PanelState } from '../../lib/core/panel-state';
import type { ContactFile } from '../../lib/core/record';
import type { Person } from '../../lib/core/sighting';
import { agreedStories } from './agreed';
import { dana } from './dana';
import { depthStories } from './depth';
import { drafts } from './drafts';
import { happenedStories, inTouch, newJob } from './happened';
import { meetingStories } from './meeting';
import { hugeFile, longName, otherDana, raj, sara } from './others';
import { blankFile, linkedinSighting, mailSighting, NOW } from './people';
import { personalStories } from './personal';
import { Primitives } from './primitives';
import { standings } from './standings';
import { teachingStories } from './teaching';
import { threadStories } from './thread';

/** Every state the panel is designed for, by name. The component tests and the pictures both go through this list. */
export function panelStories(actions: PanelActions): Record<string, ReactElement> {
  const screen = (state: PanelState, more: Partial<PanelScreenProps> = {}) => (
    <PanelScreen state={state} drafts={[]} now={NOW} actions={actions} asks={asks} {...more} />
  );
  const known = (file: ContactFile, more: Partial<PanelScreenProps> = {}) =>
    screen(
      {
        kind: 'known',
        file,
        why: [{ kind: 'mail', value: 'dana.whitfield@harbourtiles.example' }],
        sighting: mailSighting(),
      },
      more,
    );
  const writing = (...open: PanelDraft[]) => known(dana, { drafts: open });
  return {
    known: known(dana),
    'known-moves': known({ ...inTouch, facts: [...newJob.facts, ...dana.facts] }),
    'known-wrong-time': known(dana, { now: NOW + 5 * 3_600_000 }),
    'known-blank': known(blankFile('new', 'Lena Fischer'), { asks: [] }),
    'known-rtl': known(sara),
    'known-long': known(longName),
    'known-huge': known(hugeFile()),
    'known-note': known(dana, { note }),
    'known-notice': known(dana, { notice: { words: 'Marked as kept: intro to Raj.', canUndo: true } }),
    'draft-pitch': writing(drafts.pitch),
    'draft-two': writing(drafts.pitch, drafts.second),
    'draft-serious': writing(drafts.serious),
    'draft-silent': writing(drafts.silent),
    'draft-offer': writing(drafts.offer),
    'draft-own': writing(drafts.own),
    'draft-mixed': writing(drafts.mixed),
    'draft-good': writing(drafts.good),
    'draft-empty': writing(drafts.empty),
    'draft-quiet': writing(drafts.notProspecting),
    'draft-inserted': writing(drafts.inserted),
    'draft-copied': writing(drafts.copied),
    unknown: screen({ kind: 'unknown', person: fromMail, namesakes: [], sighting: mailSighting(fromMail) }),
    'unknown-namesakes': screen({
      kind: 'unknown',
      person: fromMail,
      namesakes: [dana, otherDana],
      sighting: mailSighting(fromMail),
    }),
    'unknown-linkedin': screen({
      kind: 'unknown',
      person: fromAddress,
      namesakes: [],
      sighting: linkedinSighting(fromAddress),
    }),
    unsure: screen({ kind: 'unsure', candidates, sighting: mailSighting() }),
    'unsure-none': screen({ kind: 'unsure', candidates: [], sighting: mailSighting() }),
    conflict: screen({ kind: 'conflict', files: [dana, raj], why: conflictWhy, sighting: mailSighting() }),
    ...Object.fromEntries(
      Object.entries(standings).map(([name, standing]) => [`standing-${name}`, known(dana, { standing })]),
    ),
    ...agreedStories(actions),
    ...depthStories(actions),
    ...meetingStories(actions),
    ...happenedStories(actions),
    ...personalStories(actions),
    ...teachingStories(actions),
    ...threadStories(actions),
    ...quietStories(screen),
    primitives: <Primitives />,
  };
}

function quietStories(screen: (state: PanelState) => ReactElement): Record<string, ReactElement> {
  const origin = 'https://mail.google.com';
  return {
    loading: screen({ kind: 'loading' }),
    'no-consent': screen({ kind: 'no-consent' }),
    paused: screen({ kind: 'paused' }),
    'private-window': screen({ kind: 'private-window' }),
    'not-a-page': screen({ kind: 'not-a-page' }),
    'site-off': screen({ kind: 'site-off', origin, site: 'gmail' }),
    'site-off-unknown': screen({ kind: 'site-off', origin: 'http://127.0.0.1:31080' }),
    'never-here': screen({ kind: 'never-here', origin }),
    'host-refused': screen({ kind: 'host-refused', origin }),
    reading: screen({ kind: 'reading', origin }),
    nobody: screen({ kind: 'nobody', origin, site: 'gmail' }),
    unreadable: screen({ kind: 'unreadable', origin }),
    'page-outdated': screen({ kind: 'page-outdated', origin }),
    'storage-problem': screen({ kind: 'storage-problem', problem: 'quota' }),
  };
}

export const asks: Ask[] = [
  {
    text: 'Who notices first when a glaze batch drifts, and what do they look at?',
    purpose: 'issue-drift',
    reason: 'an issue of her role',
  },
  {
    text: 'Which result are you proudest of, and what made it work?',
    purpose: 'success',
    reason: 'you know nothing of her successes',
  },
];

const text = 'twin girls 12, promised intro to Raj by Friday, likes short mails';
const piece = (words: string) => ({ text: words, start: text.indexOf(words), end: text.indexOf(words) + words.length });
const note: NoteState = {
  text,
  status: 'idle',
  pieces: [
    { kind: 'family', ...piece('twin girls 12') },
    { kind: 'promise-mine', ...piece('promised intro to Raj by Friday'), day: '2026-11-27' },
    { kind: 'note', ...piece('likes short mails') },
  ],
};

const fromMail: Person = {
  name: 'Dana Whitfield',
  email: 'd.whitfield@harbourtiles.example',
  company: 'Harbour Tiles',
  role: 'sender',
};
const fromAddress: Person = { linkedin: 'tomas-vega-northfield', role: 'profile' };
const candidates: Person[] = [
  { name: 'Dana Whitfield', email: 'dana.whitfield@harbourtiles.example', role: 'participant' },
  { name: 'سارة الحسيني', email: 'sara.alhusseini@noorprint.example', role: 'participant' },
  { email: 'orders@a-very-long-company-name-that-does-not-end.example.com', role: 'participant' },
];
const conflictWhy = [
  { kind: 'mail' as const, value: 'dana.whitfield@harbourtiles.example' },
  { kind: 'mail' as const, value: 'raj.patel@northfield.example' },
];
