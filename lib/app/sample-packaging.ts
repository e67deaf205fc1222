import type { Sample } from './sample-data';

/** A business colleague one can call on; the one Dana is to be introduced to. */
export const RAJ: Sample = {
  slug: 'raj-patel',
  contact: {
    name: 'Raj Patel',
    role: 'Operations Director',
    company: 'Northfield Packaging',
    industry: 'packaging',
    location: 'Birmingham',
    timeZone: 'Europe/London',
    stage: 'business-colleague',
    tags: ['midlands'],
  },
  seen: 3,
  domain: 'northfield.example',
  keys: [
    ['mail', 'raj.patel@northfield.example'],
    ['linkedin', 'raj-patel-ops'],
    ['phone', '+441214960187'],
  ],
  rules: {
    approach: 'drop-in',
    channels: [
      { channel: 'text', standing: 'preferred' },
      { channel: 'mobile', standing: 'ok' },
    ],
    hours: [],
    cadence: { floorDays: 7, ceilingDays: 30 },
    tone: 'warm',
  },
  facts: [
    ['family', 'children', 'Daughter Anika, 17, wants to read engineering'],
    ['sport', 'sport', 'Opens the batting for a village eleven'],
    ['food', 'food', 'Knows every breakfast place on the ring road'],
    ['preference', 'preference', 'A text first, then he calls'],
    ['work', 'history', 'Closed a plant in his second year here; still thinks about it', { sensitivity: 2 }],
  ],
  touches: [
    [3, 'message', 'in', 'Can you talk Thursday? New line is late'],
    [18, 'call', 'out', 'Changeovers: from 50 minutes to 31, proud of the night shift'],
    [60, 'meeting', 'in', 'Invited us to see the new line before anyone else'],
  ],
  pledges: [
    ['them', 'Dates for the plant visit', 4, 18],
    ['me', 'Book on changeovers', -30, 60, 'late'],
  ],
  exchanges: [
    ['given', 'Book on changeovers', 26],
    ['received', 'Frank view of two suppliers', 18],
  ],
  questions: [
    ['Was there a moment on the new line when things just went your way?', 'luck', 'to-ask', 18],
    ['What was hardest in getting the night shift on board?', 'barrier', 'answered', 18, 'history 1'],
  ],
  history: [
    ['success', 'Changeovers from 50 minutes to 31, with the people who were there already', 18],
    ['barrier', 'The night shift had seen four programmes come and go, and told him so', 18],
    [
      'helper',
      'His first foreman taught him to ask before he measured',
      60,
      { when: 'first job', help: 'a way of working' },
    ],
    ['mistake', 'Closed a plant by letter; he would go there himself today', 60, { when: 'his second year here' }],
  ],
  heard: [
    ['strategy', 'Whoever brings a line up first in the group gets the next one', 60],
    ['opportunity', 'The new line could take what we send to Poland', 3],
  ],
  decisions: [['Asks the night shift before he signs', ['history 1', 'history 2'], 18]],
  trust: [
    ['them', 'took-a-risk', 'Let us see the new line before anyone else', 60],
    ['them', 'stood-up', 'Spoke for us when purchasing wanted to stop the trial', 35],
    ['me', 'listened', 'Kept quiet for an hour about the plant he closed', 18],
  ],
};

/** Formal, in German, by appointment. */
export const LENA: Sample = {
  slug: 'lena-fischer',
  contact: {
    name: 'Lena Fischer',
    role: 'Head of Procurement',
    company: 'Northfield Packaging',
    industry: 'packaging',
    location: 'Stuttgart',
    timeZone: 'Europe/Berlin',
    language: 'de',
    stage: 'customer',
  },
  seen: 12,
  domain: 'northfield.example',
  keys: [['mail', 'lena.fischer@northfield.example']],
  rules: {
    approach: 'appointment',
    channels: [
      { channel: 'mail', standing: 'preferred' },
      { channel: 'desk-phone', standing: 'ok' },
      { channel: 'mobile', standing: 'never' },
    ],
    hours: [{ days: [1, 2, 3, 4], from: '09:00', to: '16:00' }],
    language: 'de',
    tone: 'formal',
    greeting: 'Guten Tag Frau Fischer',
  },
  facts: [
    ['hobby', 'hobby', 'Sings alto; Christmas oratorio every December'],
    ['preference', 'preference', 'Agenda two days ahead, or no meeting'],
    ['date', 'birthday', '--11-02'],
  ],
  touches: [
    [12, 'mail', 'out', 'Rahmenvertrag: offene Punkte'],
    [13, 'mail', 'in', 'Rahmenvertrag'],
  ],
  pledges: [['them', 'Signed framework contract', -2, 13]],
  exchanges: [],
  questions: [['Which part of the contract do your plants ask you about most?', 'problem', 'to-ask', 12]],
};

/** Overdue for a call. */
export const TOMAS: Sample = {
  slug: 'tomas-vega',
  contact: {
    name: 'Tomás Vega',
    pronunciation: 'to-MAHS BEH-ga',
    role: 'Plant Manager',
    company: 'Northfield Packaging',
    industry: 'packaging',
    location: 'Zaragoza',
    timeZone: 'Europe/Madrid',
    language: 'es',
  },
  seen: 33,
  domain: 'northfield.example',
  keys: [['mail', 'tomas.vega@northfield.example']],
  rules: {
    channels: [{ channel: 'mobile', standing: 'preferred' }],
    hours: [{ days: [1, 2, 3, 4, 5], from: '16:00', to: '19:00' }],
    cadence: { ceilingDays: 30 },
  },
  facts: [
    ['family', 'family', 'Father built the first hall of the plant'],
    ['food', 'food', 'Takes visitors to the market, never to a restaurant'],
    ['sport', 'sport', 'Cycles to work up the Ebro, 18 km'],
  ],
  touches: [[33, 'call', 'out', 'Compressors again; energy is his issue, not speed']],
  pledges: [['me', 'Figures on compressor leaks', -5, 33]],
  exchanges: [['given', 'Contact at the energy agency', 33]],
  questions: [["What's something you'd do differently if you had the move to hall 3 again?", 'mistake', 'to-ask', 33]],
};
