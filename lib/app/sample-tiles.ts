import type { Sample } from './sample-data';

/** The one the tour is about: everything filled in, something open both ways. */
export const DANA: Sample = {
  slug: 'dana-whitfield',
  contact: {
    name: 'Dana Whitfield',
    pronunciation: 'DAY-na',
    pronouns: 'she/her',
    role: 'VP Operations',
    company: 'Harbour Tiles',
    industry: 'ceramics',
    location: 'Leeds',
    timeZone: 'Europe/London',
    language: 'en',
    stage: 'acquaintance',
    tags: ['north', 'quality'],
  },
  seen: 1,
  domain: 'harbourtiles.example',
  keys: [
    ['mail', 'dana.whitfield@harbourtiles.example'],
    ['linkedin', 'dana-whitfield'],
    ['phone', '+441134960142'],
  ],
  rules: {
    approach: 'appointment',
    channels: [
      { channel: 'mobile', standing: 'preferred' },
      { channel: 'mail', standing: 'ok' },
      { channel: 'linkedin', standing: 'never' },
    ],
    hours: [{ days: [2, 3, 4], from: '08:30', to: '11:30' }],
    cadence: { floorDays: 28, ceilingDays: 45 },
    tone: 'plain',
    greeting: 'Morning Dana',
    note: 'Leave a short voicemail; she rings back from the car.',
  },
  facts: [
    ['family', 'children', 'Twin girls, Ivy and June, 12', { ago: 9 }],
    ['pet', 'pet', 'Retired greyhound called Biscuit'],
    ['sport', 'sport', 'Rugby league on Friday nights, with the twins'],
    ['food', 'coffee', 'Flat white, oat milk'],
    ['hobby', 'hobby', 'Sea swimming at Filey, all year', { ago: 700 }],
    ['date', 'birthday', '--03-14'],
    ['preference', 'preference', 'Hates Mondays: board pack is due', { ago: 1 }],
    ['work', 'history', 'Started as a kiln fitter at Arden Ceramics; ran night shifts at 24'],
    ['work', 'team', 'Four shift leads report to her; Carol runs line 2', { source: 'told-by-someone' }],
    ['work', 'headline', 'VP Operations at Harbour Tiles', { source: 'read', sensitivity: 0 }],
  ],
  touches: [
    [1, 'note', 'none', 'twin girls 12, hates Mondays, sent her the audit checklist, promised intro to Raj by Friday'],
    [9, 'call', 'out', 'Onboarding: line 2 starts in March, wants one supplier less, not one more'],
    [23, 'mail', 'in', 'Re: glaze audit, who signs off?'],
    [24, 'mail', 'out', 'Glaze audit, who signs off?'],
    [52, 'meeting', 'out', 'Walked line 2 with Carol; second firing loses a tile in nine'],
    [97, 'call', 'in', 'She rang first: asked how others log drift between shifts'],
  ],
  pledges: [
    ['me', 'Intro to Raj', 'friday', 1],
    ['them', 'Q3 defect sheet', -9, 23],
    ['me', 'Audit checklist', -3, 9, 'kept'],
    ['them', 'Name of the glaze supplier', -40, 52, 'kept'],
  ],
  exchanges: [
    ['given', 'Audit checklist', 1],
    ['received', 'How the board weighs scrap against overtime', 52],
    ['given', 'Note on drift logging from two other plants', 95],
  ],
  questions: [
    ['Who notices first when a glaze batch drifts?', 'problem', 'to-ask', 9],
    ['Who helped you most at Arden?', 'helper', 'to-ask', 9],
    ['What would you do with the hour a shift that sorting takes?', 'opportunity', 'asked', 52],
    ['Which result on line 1 are you proudest of, and what made it work?', 'success', 'answered', 52, 'history 0'],
  ],
  history: [
    ['success', 'Halved the scrap on line 1 in a year, by moving the check before the second firing', 52],
    [
      'success',
      'Runs the only plant of the group that has not lost a shift lead in three years',
      40,
      { source: 'read' },
    ],
    [
      'helper',
      'Tom Arden gave her the night shift when she was 24 and stood by her when it went wrong',
      52,
      { when: 'at 24', help: 'took a risk on her' },
    ],
    [
      'helper',
      'Raj talked her through her first negotiation with the board',
      30,
      { help: 'advice', other: 'raj-patel' },
    ],
    ['barrier', 'Three firms said no because she had no degree', 97, { when: 'before Arden' }],
    [
      'mistake',
      'Bought a glaze system without asking the shift leads; it stood still for a year',
      52,
      { when: '2019', source: 'told-by-someone' },
    ],
  ],
  heard: [
    ['problem', 'Second firing loses us a tile in nine', 52],
    ['problem', 'I hear of a bad batch when the customer does', 97],
    ['opportunity', 'With an hour a shift back we could run the small orders ourselves', 23],
    ['strategy', 'One supplier less, not one more', 9],
  ],
  decisions: [
    ['Decides on the shop floor, never in the meeting', ['history 0', 'history 5', 'interactions 4'], 20],
    ['Wants the people who will use it to have tried it first', ['history 5'], 9],
  ],
};

/** Same company name, another address: easily mixed up with nobody when keys decide. */
export const MAREN: Sample = {
  slug: 'maren-holt',
  contact: {
    name: 'Maren Holt',
    pronunciation: 'MAH-ren',
    role: 'Head of Quality',
    company: 'Harbour Tiles Nordic',
    industry: 'ceramics',
    location: 'Aarhus',
    timeZone: 'Europe/Copenhagen',
    language: 'da',
    stage: 'acquaintance',
    tags: ['quality'],
  },
  seen: 6,
  domain: 'harbourtiles.example.org',
  keys: [
    ['mail', 'maren.holt@harbourtiles.example.org'],
    ['linkedin', 'maren-holt-quality'],
  ],
  rules: {
    channels: [
      { channel: 'mail', standing: 'preferred' },
      { channel: 'mobile', standing: 'ok' },
    ],
    hours: [{ days: [1, 2, 3, 4, 5], from: '07:30', to: '15:30' }],
    cadence: { floorDays: 14, ceilingDays: 60 },
  },
  facts: [
    ['family', 'children', 'Son Aksel, 4, starts at the forest kindergarten'],
    ['sport', 'sport', 'Rows in a coxed four; regatta in June'],
    ['food', 'food', 'Vegetarian', { ago: 500 }],
    ['preference', 'preference', 'Wants figures first, story after'],
  ],
  touches: [
    [6, 'mail', 'in', 'Two questions on your sampling plan'],
    [41, 'meeting', 'out', 'Met at the ceramics days in Kolding, introduced by Dana'],
  ],
  pledges: [['me', 'Answer on the sampling plan', 1, 6]],
  exchanges: [['received', 'Introduction to the lab in Kolding', 41]],
  questions: [['What made you move from the lab to the line?', 'success', 'to-ask', 6]],
  history: [['luck', 'A colleague fell ill the week the plant in Aarhus opened, and she was sent instead', 41]],
  heard: [
    ['problem', 'Our samples are right and the pallet is wrong', 41],
    ['problem', 'Every plant measures drift in its own way', 6],
  ],
};
