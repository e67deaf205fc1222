import type { ContactFile } from '../../lib/core/record';
import { blankFile, DAY, fact, grain, NOW, pledge, touch } from './people';

/** The person of the wireframe: everything one can know of somebody, in moderation. */
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
