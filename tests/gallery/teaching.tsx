import type { ReactElement } from 'react';
import type { PanelActions } from '../../components/panel/actions';
import { PanelScreen } from '../../components/panel/panel-screen';
import { TeachOffer } from '../../components/panel/teach-offer';
import { TeachView } from '../../components/panel/teach-view';
import type { TeachActions, TeachShown } from '../../components/panel/teaching';
import { type RuleFileState, TaughtSites } from '../../components/settings/taught-sites';
import type { PanelState } from '../../lib/core/panel-state';
import type { Person, Sighting } from '../../lib/core/sighting';
import { type SiteRule, TAUGHT_GONE } from '../../lib/core/site-rule';
import { teach } from '../../lib/locales';
import { NOW } from './people';

const say = (what: string) => () => console.info(what);

/** Does nothing. */
const teachActions: TeachActions = {
  next: say('next'),
  again: say('again'),
  move: say('move'),
  take: say('take'),
  save: say('save'),
  restart: say('restart'),
  cancel: say('cancel'),
};

const tomas: Person = { role: 'sender', name: 'Tomás Vega', email: 'tomas.vega@northfield.example' };
const layla: Person = {
  role: 'sender',
  name: 'ليلى منصور العبدالله',
  email: 'layla.mansour.alabdullah@a-very-long-company-name.souq.example',
};
const ines: Person = { role: 'recipient', name: 'Ines Brandt', email: 'ines.brandt@northfield.example' };

const begun: TeachShown = { host: 'post.letterbox.example', part: 'sender', writing: false, shown: {} };
const some: TeachShown = { ...begun, part: 'recipient', shown: { sender: [{ people: [tomas] }] } };
const all: TeachShown = {
  ...begun,
  part: 'review',
  writing: true,
  shown: {
    sender: [{ people: [layla] }],
    recipient: [{ people: [ines] }, { people: [{ role: 'recipient', name: 'Alex Moreno' }] }],
    subject: [],
    editor: [{ people: [], text: '' }],
    field: [{ people: [] }],
  },
};

/** Each state of showing a page. */
export const teachings: Record<string, TeachShown> = {
  starting: { ...begun, part: 'starting' },
  begun,
  refused: { ...begun, refused: 'in-words' },
  writing: { ...begun, writing: true, near: { people: [tomas] } },
  some,
  nameless: {
    ...some,
    part: 'subject',
    shown: { sender: [{ people: [{ role: 'sender', name: 'Maren Holt' }] }], recipient: [] },
  },
  all,
  saving: { ...all, saving: true },
  alike: { ...all, trouble: 'not-told-apart' },
  left: { ...begun, trouble: 'escape' },
  gone: { ...begun, trouble: 'gone' },
};

const sighting = (more: Partial<Sighting> = {}): Sighting => ({
  site: 'generic',
  view: 'message',
  account: 'alex.moreno@example.com',
  people: [],
  subject: 'The leak in hall two',
  confidence: 0.3,
  path: ['sender:title'],
  ...more,
});

/** One rule as it is kept. */
export const rules: SiteRule[] = [
  {
    host: 'post.letterbox.example',
    taughtAt: NOW - 9e8,
    workedAt: NOW - 9e7,
    reading: { sender: { steps: [{ tag: 'b', at: 0 }] }, recipients: [{ steps: [{ tag: 'i', at: 0 }] }] },
  },
  {
    host: 'a-very-long-host-name-of-a-webmail.department.of-a-university.example:8443',
    taughtAt: NOW - 9e6,
    reading: { sender: { steps: [{ tag: 'b', at: 0 }] }, subject: { steps: [{ tag: 'h1', at: 0 }] } },
    writing: { editor: { steps: [{ tag: 'div', at: 0 }] }, recipients: { steps: [{ tag: 'input', at: 0 }] } },
  },
];

/** What stands under the list of taught sites. */
export const ruleFiles: Record<string, RuleFileState> = {
  idle: { kind: 'idle' },
  choosing: {
    kind: 'choosing',
    plan: { added: ['nib.example'], changed: ['post.letterbox.example'], same: 0 },
    refused: 1,
  },
  fault: { kind: 'fault', fault: 'not-rules' },
  done: { kind: 'done', count: 2, refused: 1 },
  exported: { kind: 'exported', name: 'acquaint-sites-2026-11-30.json', count: 2 },
};

/** Showing a page, where it is offered, and the list of what was shown. */
export function teachingStories(actions: PanelActions): Record<string, ReactElement> {
  const screen = (state: PanelState, taught = false) => (
    <TeachOffer value={{ start: say('start'), taught, view: null }}>
      <PanelScreen state={state} drafts={[]} now={NOW} actions={actions} />
    </TeachOffer>
  );
  const showing = (teaching: TeachShown) => (
    <TeachOffer value={{ taught: false, view: <TeachView teaching={teaching} actions={teachActions} /> }}>
      <PanelScreen state={{ kind: 'reading', origin: 'https://x.example' }} drafts={[]} now={NOW} actions={actions} />
    </TeachOffer>
  );
  const people = [tomas, { ...ines, role: 'sender' as const }, layla];
  const origin = 'https://post.letterbox.example';
  const listed = (shown: SiteRule[], file: RuleFileState) => (
    <main style={{ maxWidth: 720, padding: 16, display: 'grid', gap: 12 }}>
      <h1>{teach.settings.title}</h1>
      <TaughtSites
        {...{ rules: shown, file, now: NOW }}
        onForget={say('forget')}
        onExport={say('export')}
        onFile={say('file')}
        onImport={say('import')}
        onClose={say('close')}
      />
    </main>
  );
  return {
    ...Object.fromEntries(Object.entries(teachings).map(([name, each]) => [`teach-${name}`, showing(each)])),
    'teach-offer-unsure': screen({ kind: 'unsure', candidates: people, sighting: sighting({ people }) }),
    'teach-offer-nobody-named': screen({ kind: 'unsure', candidates: [], sighting: sighting() }),
    'teach-offer-changed': screen(
      { kind: 'unsure', candidates: people, sighting: sighting({ people, path: [TAUGHT_GONE, 'sender:title'] }) },
      true,
    ),
    'teach-offer-unreadable': screen({ kind: 'unreadable', origin }),
    'teach-offer-unreadable-taught': screen({ kind: 'unreadable', origin }, true),
    'teach-offer-nobody': screen({ kind: 'nobody', origin, site: 'generic' }),
    'teach-offer-unknown': screen({
      kind: 'unknown',
      person: tomas,
      namesakes: [],
      sighting: sighting({ focus: tomas }),
    }),
    ...Object.fromEntries(Object.entries(ruleFiles).map(([name, file]) => [`taught-${name}`, listed(rules, file)])),
    'taught-none': listed([], { kind: 'idle' }),
  };
}
