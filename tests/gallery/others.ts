import type { ContactFile } from '../../lib/core/record';
import { blankFile, fact, grain, pledge, touch } from './people';

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
