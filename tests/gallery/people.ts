import type { ContactFile, Fact, Grain, Interaction, Pledge, Source } from '../../lib/core/record';
import type { Person, Sighting } from '../../lib/core/sighting';

/** Made-up people for the gallery and the component tests. Everything hangs on one moment: a Tuesday morning. */
export const NOW = Date.UTC(2026, 10, 24, 10, 20);
export const DAY = 86_400_000;

export const grain = (daysAgo: number, source: Source = 'told-me', from?: string): Grain => ({
  source,
  at: NOW - daysAgo * DAY,
  ...(from ? { from } : {}),
});

let made = 0;
const id = (table: string) => `${table}-${++made}`;

/** `what` is "group: value". */
export const fact = (contactId: string, what: string, more: Partial<Fact> = {}): Fact => {
  const [group = '', value = ''] = what.split(/: (.*)/s);
  return { id: id('fact'), contactId, group, key: group, value, sensitivity: 1, grain: grain(40), ...more };
};

export const pledge = (contactId: string, by: 'me' | 'them', words: Pick<Pledge, 'what' | 'due'>): Pledge => ({
  id: id('pledge'),
  contactId,
  by,
  ...words,
  state: 'open',
  at: NOW - 20 * DAY,
  grain: grain(20),
});

export const touch = (
  contactId: string,
  daysAgo: number,
  words: Pick<Interaction, 'kind' | 'direction' | 'gist'>,
): Interaction => ({ id: id('touch'), contactId, at: NOW - daysAgo * DAY, ...words, grain: grain(daysAgo) });

export function blankFile(contactId: string, name: string): ContactFile {
  return {
    contact: { id: contactId, name, tags: [], grain: grain(90), createdAt: NOW - 90 * DAY, updatedAt: NOW - DAY },
    identities: [],
    facts: [],
    interactions: [],
    pledges: [],
    exchanges: [],
    questions: [],
  };
}

export const dana: ContactFile = {
  ...blankFile('dana', 'Dana Whitfield'),
  contact: {
    ...blankFile('dana', 'Dana Whitfield').contact,
    pronunciation: 'DAY-na',
    pronouns: 'she/her',
    role: 'VP Operations',
    company: 'Harbour Tiles',
    location: 'Leeds',
    timeZone: 'Europe/London',
    stage: 'customer',
  },
  identities: [
    {
      id: 'i1',
      contactId: 'dana',
      kind: 'mail',
      value: 'dana.whitfield@harbourtiles.example',
      typed: 'dana.whitfield@harbourtiles.example',
      grain: grain(80, 'read', 'mail in Gmail'),
    },
    { id: 'i2', contactId: 'dana', kind: 'phone', value: '+441134960123', typed: '+44 113 496 0123', grain: grain(80) },
    {
      id: 'i3',
      contactId: 'dana',
      kind: 'linkedin',
      value: 'dana-whitfield',
      typed: 'linkedin.com/in/dana-whitfield',
      grain: grain(80, 'imported', 'Connections.csv'),
    },
  ],
  rules: {
    id: 'dana',
    channels: [
      { channel: 'mobile', standing: 'preferred' },
      { channel: 'mail', standing: 'ok' },
      { channel: 'linkedin', standing: 'never' },
    ],
    hours: [{ days: [2, 3, 4], from: '08:00', to: '12:00' }],
    cadence: { ceilingDays: 30 },
    grain: grain(60),
  },
  facts: [
    fact('dana', 'family: Twin girls, Ida and June, 12', { grain: grain(9) }),
    fact('dana', 'family: Brother Tom runs the kiln at their Hull works', { sensitivity: 2 }),
    fact('dana', 'pet: A three-legged greyhound called Comet'),
    fact('dana', 'food: Tea, never coffee', { grain: grain(300, 'told-by-someone', 'Raj Patel') }),
    fact('dana', 'preference: Hates Mondays'),
    fact('dana', 'work: Nine years at Arden Glass before this', {
      grain: grain(800, 'read', 'linkedin.com/in/dana-whitfield'),
    }),
    fact('dana', 'work: Wants to be rid of the weekly defect meeting', { grain: grain(30, 'guess') }),
    fact('dana', 'do-not-mention: The Hull fire', { sensitivity: 3 }),
  ],
  pledges: [
    pledge('dana', 'me', { what: 'intro to Raj', due: '2026-11-27' }),
    pledge('dana', 'them', { what: 'Q3 defect sheet', due: '2026-11-15' }),
  ],
  exchanges: [
    {
      id: 'e1',
      contactId: 'dana',
      at: NOW - 12 * DAY,
      direction: 'given',
      what: 'Audit checklist for glaze lines',
      grain: grain(12),
    },
    {
      id: 'e2',
      contactId: 'dana',
      at: NOW - 45 * DAY,
      direction: 'received',
      what: 'Introduction to Maren Holt in purchasing',
      grain: grain(45),
    },
  ],
  interactions: [
    touch('dana', 9, { kind: 'call', direction: 'out', gist: 'onboarding; she wants the plan before the board meets' }),
    touch('dana', 8, {
      kind: 'note',
      direction: 'none',
      gist: 'twin girls 12, hates Mondays, sent her the audit checklist, promised intro to Raj by Friday',
    }),
    touch('dana', 26, { kind: 'mail', direction: 'in', gist: 'Re: kiln three' }),
    touch('dana', 61, {
      kind: 'meeting',
      direction: 'none',
      gist: 'walked the line with her; glaze drifts after the second firing',
    }),
  ],
  questions: [
    {
      id: 'q1',
      contactId: 'dana',
      text: 'Who helped you most at Arden?',
      purpose: 'helper',
      state: 'to-ask',
      at: NOW - 5 * DAY,
      grain: grain(5),
    },
    {
      id: 'q2',
      contactId: 'dana',
      text: 'What changed on the line since kiln three came back?',
      purpose: 'problem',
      state: 'answered',
      at: NOW - 9 * DAY,
      grain: grain(9),
    },
    {
      id: 'q3',
      contactId: 'dana',
      text: 'Where does the paper log stop working for you?',
      purpose: 'problem',
      state: 'dodged',
      at: NOW - 61 * DAY,
      grain: grain(61),
    },
  ],
};

/** Same name, another person: the namesake. */
export const otherDana: ContactFile = {
  ...blankFile('dana-2', 'Dana Whitfield'),
  contact: {
    ...blankFile('dana-2', 'Dana Whitfield').contact,
    role: 'Head of Purchasing',
    company: 'Northfield Mills',
  },
};

export const raj: ContactFile = {
  ...blankFile('raj', 'Raj Patel'),
  contact: {
    ...blankFile('raj', 'Raj Patel').contact,
    role: 'Operations Manager',
    company: 'Northfield',
    location: 'Leeds',
  },
  identities: [
    {
      id: 'i9',
      contactId: 'raj',
      kind: 'mail',
      value: 'raj.patel@northfield.example',
      typed: 'raj.patel@northfield.example',
      grain: grain(80),
    },
  ],
  interactions: [touch('raj', 31, { kind: 'mail', direction: 'out', gist: 'Q2 numbers' })],
};

export const sara: ContactFile = {
  ...blankFile('sara', 'سارة الحسيني'),
  contact: {
    ...blankFile('sara', 'سارة الحسيني').contact,
    goesBy: 'Sara',
    role: 'مديرة المطبعة',
    company: 'Noor Print',
    location: 'Amman',
    timeZone: 'Asia/Amman',
    pronouns: 'she/her',
  },
  rules: {
    id: 'sara',
    approach: 'appointment',
    channels: [{ channel: 'text', standing: 'preferred' }],
    hours: [{ days: [7, 1, 2, 3, 4], from: '14:00', to: '18:00' }],
    grain: grain(30),
  },
  facts: [fact('sara', 'family: ابنتها تدرس الهندسة')],
  pledges: [pledge('sara', 'me', { what: 'عينات الورق الجديد', due: '2026-11-25' })],
  interactions: [touch('sara', 3, { kind: 'message', direction: 'in', gist: 'شكرا على العينات' })],
};

export const longName: ContactFile = {
  ...blankFile('long', 'Dr. Maria-Esperanza Fernández-Castellanos y Wolfeschlegelsteinhausen-Bergerdorff'),
  contact: {
    ...blankFile('long', 'Dr. Maria-Esperanza Fernández-Castellanos y Wolfeschlegelsteinhausen-Bergerdorff').contact,
    role: 'Deputy Director for Regional Infrastructure Modernisation and Cross-Border Logistics Partnerships',
    company: 'Vereinigte Niederrheinische Straßenbahn- und Omnibusbetriebsgesellschaft',
    location: 'Llanfairpwllgwyngyll',
    timeZone: 'America/New_York',
  },
  rules: {
    id: 'long',
    channels: [{ channel: 'desk-phone', standing: 'preferred' }],
    hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '16:30' }],
    cadence: { leaveAloneUntil: Date.UTC(2026, 11, 9) },
    grain: grain(30),
  },
  pledges: [
    pledge('long', 'them', {
      what: 'the consolidated list of all forty-one depots with the responsible engineer of each and a date',
      due: '2025-11-24',
    }),
  ],
};

/** 500 facts, 2,000 rows of history, 40 promises: nothing may jank. */
export function hugeFile(): ContactFile {
  const groups = ['family', 'pet', 'sport', 'food', 'work', 'place', 'hobby', 'other'];
  return {
    ...blankFile('huge', 'Priya Raman'),
    facts: Array.from({ length: 500 }, (_, at) =>
      fact('huge', `${groups[at % groups.length]}: Made-up detail number ${at + 1}`),
    ),
    interactions: Array.from({ length: 2000 }, (_, at) =>
      touch('huge', at / 2, {
        kind: at % 3 ? 'mail' : 'note',
        direction: at % 2 ? 'in' : 'out',
        gist: `Row ${at + 1} of a long acquaintance`,
      }),
    ),
    pledges: Array.from({ length: 40 }, (_, at) =>
      pledge('huge', at % 2 ? 'me' : 'them', { what: `thing number ${at + 1}`, due: '2026-12-01' }),
    ),
  };
}

export const mailSighting = (focus?: Person): Sighting => ({
  site: 'gmail',
  view: 'thread',
  people: focus ? [focus] : [],
  ...(focus ? { focus } : {}),
  confidence: 0.9,
  path: ['thread', 'sender'],
});

export const linkedinSighting = (focus: Person): Sighting => ({
  ...mailSighting(focus),
  site: 'linkedin',
  view: 'profile',
});
