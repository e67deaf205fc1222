import type { ReactElement, ReactNode } from 'react';
import type { PanelActions, PanelDraft } from '../../components/panel/actions';
import { PanelScreen } from '../../components/panel/panel-screen';
import { recordParts } from '../../components/panel/record-parts';
import { RulesEditor } from '../../components/panel/rules-editor';
import { PeopleFinder } from '../../components/ui/people-finder';
import type { ContactFile, Exchange, Pledge } from '../../lib/core/record';
import { dana } from './dana';
import { drafts } from './drafts';
import { longName, raj, sara } from './others';
import { blankFile, DAY, grain, mailSighting, NOW, pledge } from './people';

const people = {
  find: async () => [{ id: raj.contact.id, label: raj.contact.name }],
  nameOf: async (contactId: string) => (contactId === raj.contact.id ? raj.contact.name : null),
};

let made = 0;
const exchange = (direction: Exchange['direction'], what: string, more: Partial<Exchange> = {}): Exchange => ({
  id: `exchange-${++made}`,
  contactId: 'dana',
  at: NOW - made * 9 * DAY,
  direction,
  what,
  grain: grain(made * 9),
  ...more,
});

const settled = (by: Pledge['by'], what: string, more: Partial<Pledge>): Pledge => ({
  ...pledge('dana', by, { what }),
  ...more,
});

/** Everything said of how to reach her. */
export const ruled: ContactFile = {
  ...dana,
  rules: {
    id: 'dana',
    channels: [
      { channel: 'mobile', standing: 'preferred' },
      { channel: 'mail', standing: 'ok' },
      { channel: 'linkedin', standing: 'never' },
    ],
    approach: 'appointment',
    hours: [
      { days: [2, 3, 4], from: '08:30', to: '11:30' },
      { days: [5], from: '22:00', to: '02:00' },
    ],
    cadence: { floorDays: 14, ceilingDays: 45, leaveAloneUntil: NOW + 15 * DAY },
    language: 'English',
    tone: 'plain',
    greeting: 'Morning Dana',
    copy: ['carol.hill@harbourtiles.example'],
    doNotCopy: ['raj.patel@northfield.example', '@rival.example'],
    note: 'Leave a short voicemail; she rings back from the car.',
    grain: grain(60),
  },
};

/** Nobody said where she lives by the clock; the place tells. */
export const guessed: ContactFile = {
  ...ruled,
  contact: { ...withoutZone(dana.contact), location: 'Leeds, West Yorkshire' },
  rules: { id: 'dana', channels: ruled.rules?.channels ?? [], hours: ruled.rules?.hours ?? [], grain: grain(60) },
};

function withoutZone({ timeZone: _, ...contact }: ContactFile['contact']): ContactFile['contact'] {
  return contact;
}

export const promised: ContactFile = {
  ...dana,
  pledges: [
    ...dana.pledges,
    settled('me', 'Audit checklist', { state: 'kept', due: '2026-11-10', settledAt: NOW - 15 * DAY }),
    settled('me', 'Samples of the new glaze', { state: 'late', due: '2026-10-10', settledAt: NOW - 40 * DAY }),
    settled('me', 'Figures of the Hull plant', { state: 'kept', settledAt: NOW - 50 * DAY }),
    settled('me', 'Lunch in York', { state: 'released', settledAt: NOW - 70 * DAY }),
    settled('them', 'Name of the glaze supplier', { state: 'kept', settledAt: NOW - 20 * DAY }),
  ],
};

export const forty: ContactFile = {
  ...dana,
  pledges: Array.from({ length: 40 }, (_, at) =>
    pledge('dana', at % 3 ? 'me' : 'them', {
      what: `Promise ${at + 1}`,
      due: `${at < 4 ? 2025 : 2026}-1${at % 2}-${10 + (at % 18)}`,
    }),
  ),
};

export const taking: ContactFile = {
  ...dana,
  pledges: [],
  exchanges: [
    exchange('received', 'How the board weighs scrap', { kind: 'view-inside' }),
    exchange('received', 'Firing curves'),
  ],
  heard: [
    {
      id: 'h',
      contactId: 'dana',
      kind: 'problem',
      words: 'Second firing loses a tile in nine',
      at: NOW - DAY,
      grain: grain(1),
    },
  ],
};

const exchanged: ContactFile = {
  ...dana,
  exchanges: [
    exchange('given', 'Audit checklist for glaze lines', { kind: 'paper' }),
    exchange('received', 'Introduction to Raj', { kind: 'introduction', otherId: 'raj' }),
    exchange('given', 'Introduction to somebody at the lab', { kind: 'introduction' }),
    exchange('received', 'منحنى الحرق للبلاط الرقيق'),
    exchange('given', `A note that goes ${'on and on '.repeat(60)}`),
  ],
};

/** A draft against which the record has everything to say. */
const checked: PanelDraft = {
  ...drafts.good,
  contactId: 'dana',
  checks: [
    { kind: 'copied', address: 'raj.patel@northfield.example' },
    { kind: 'better-time', time: '19:20', timeZone: 'Europe/London', nextAt: NOW + 22 * 3_600_000, guess: false },
    { kind: 'not-copied', address: 'carol.hill@harbourtiles.example' },
    {
      kind: 'asked-before',
      question: dana.questions[1] ?? {
        id: 'q',
        contactId: 'dana',
        text: 'Why?',
        purpose: 'problem',
        state: 'answered',
        at: 0,
        grain: grain(1),
      },
    },
    { kind: 'only-asking', times: 4, days: 120 },
    { kind: 'too-often', times: 5, days: 42 },
  ],
};

const promising: PanelDraft = {
  ...drafts.good,
  contactId: 'dana',
  promises: [
    {
      start: 0,
      end: 33,
      line: 'I’ll send the figures by Friday.',
      what: 'the figures',
      due: '2026-11-27',
      dueWords: 'Friday',
    },
    { start: 40, end: 70, line: 'I’ll introduce you to Maren.', what: 'introduce you to Maren' },
  ],
  keeps: dana.pledges.slice(0, 1),
};

/** What was agreed with somebody: rules, promises, what went either way, and the drafts that must mind them. */
export function agreedStories(actions: PanelActions): Record<string, ReactElement> {
  const page = (file: ContactFile, title: string, body: ReactNode) => (
    <main style={{ padding: 16, maxWidth: 720 }}>
      <h1>{file.contact.name}</h1>
      <h2>{title}</h2>
      <PeopleFinder value={people}>{body}</PeopleFinder>
    </main>
  );
  const part = (id: string, file: ContactFile) => {
    const found = recordParts({ file, now: NOW, showSpecial: false, actions }).find((one) => one.id === id);
    return page(file, found?.title ?? '', found?.body);
  };
  const rules = (file: ContactFile) => page(file, 'Rules', <RulesEditor file={file} now={NOW} actions={actions} />);
  const screen = (file: ContactFile, open: PanelDraft[] = [], now = NOW) => (
    <PanelScreen
      state={{ kind: 'known', file, why: [{ kind: 'mail', value: 'dana@x.example' }], sighting: mailSighting() }}
      drafts={open}
      now={now}
      actions={actions}
    />
  );
  const blank = blankFile('new', 'Lena Fischer');
  return {
    'agreed-rules': rules(ruled),
    'agreed-rules-blank': rules(blank),
    'agreed-rules-guess': rules(guessed),
    'agreed-rules-rtl': rules(sara),
    'agreed-guess': screen(guessed),
    'agreed-guess-wrong': screen(guessed, [], NOW + 14 * 3_600_000),
    'agreed-alone': screen(ruled),
    'agreed-forty': screen(forty),
    'agreed-promises': part('promises', promised),
    'agreed-promises-few': part('promises', dana),
    'agreed-promises-blank': part('promises', blank),
    'agreed-exchanges': part('exchanges', exchanged),
    'agreed-exchanges-nudge': part('exchanges', taking),
    'agreed-exchanges-blank': part('exchanges', blank),
    'agreed-exchanges-long': part('exchanges', { ...longName, exchanges: exchanged.exchanges }),
    'agreed-checks': screen(dana, [checked]),
    'agreed-promising': screen(dana, [promising]),
  };
}
