import type { Contact, Fact, IdentityKind, Interaction, Pledge, QuestionState, Rules, Source } from '../core/record';

/** Eight made-up people, as one would have noted them after a few months. Ages of things are in days before now. */
export type Sample = {
  slug: string;
  contact: Omit<Contact, 'id' | 'grain' | 'createdAt' | 'updatedAt' | 'sample' | 'tags' | 'accountId'> & {
    tags?: string[];
  };
  /** Days since anything was last noted: orders the recent list. */
  seen: number;
  domain?: string;
  keys: [IdentityKind, string][];
  rules?: Omit<Rules, 'id' | 'grain'>;
  /** group, key, value, and how we know when they didn't tell us themselves. */
  facts: [
    group: string,
    key: string,
    value: string,
    more?: { source?: Source; sensitivity?: Fact['sensitivity']; ago?: number },
  ][];
  touches: [ago: number, kind: Interaction['kind'], direction: Interaction['direction'], gist: string][];
  /** `due` in days from today, or the coming Friday. */
  pledges: [by: Pledge['by'], what: string, due: number | 'friday' | null, made: number, state?: Pledge['state']][];
  exchanges: ['given' | 'received', string, ago: number][];
  questions: [text: string, purpose: string, state: QuestionState, ago: number][];
};

const DANA: Sample = {
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
    stage: 'customer',
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
    ['other', 'decides', 'Decides on the shop floor, never in the meeting', { source: 'guess', sensitivity: 2 }],
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
    ['Which result on line 1 are you proudest of, and what made it work?', 'success', 'answered', 52],
  ],
};

const MAREN: Sample = {
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
};

const RAJ: Sample = {
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
    ['What was hardest in getting the night shift on board?', 'barrier', 'answered', 18],
  ],
};

const LENA: Sample = {
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

const TOMAS: Sample = {
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

const SARA: Sample = {
  slug: 'sara-alhusseini',
  contact: {
    name: 'سارة الحسيني',
    goesBy: 'Sara',
    pronunciation: 'SAH-ra al-hu-SAY-nee',
    role: 'مديرة الإنتاج',
    company: 'نور للطباعة',
    industry: 'printing',
    location: 'عمّان',
    timeZone: 'Asia/Amman',
    language: 'ar',
    stage: 'acquaintance',
  },
  seen: 17,
  domain: 'noorprint.example',
  keys: [['mail', 'sara.alhusseini@noorprint.example']],
  rules: {
    channels: [{ channel: 'video', standing: 'preferred' }],
    hours: [{ days: [7, 1, 2, 3, 4], from: '09:00', to: '15:00' }],
    language: 'ar',
  },
  facts: [
    ['hobby', 'hobby', 'خط عربي: تعلّم ابنتها كل جمعة'],
    ['food', 'coffee', 'Cardamom coffee, no sugar'],
  ],
  touches: [[17, 'call', 'in', 'Paper prices; asked how others hedge them']],
  pledges: [['them', 'Sample of the new stock', 6, 17]],
  exchanges: [['received', 'How print shops in Amman share paper orders', 17]],
  questions: [['Who helped you most when you took over the press hall?', 'helper', 'to-ask', 17]],
};

const MARIA: Sample = {
  slug: 'maria-hohenberg',
  contact: {
    name: 'Maria Aurélia Wilhelmina von Hohenberg-Castellanos de la Fuente y Montalbán',
    goesBy: 'Mia',
    role: 'Deputy Managing Director, Logistics, Warehousing and Intermodal Transport (Iberia)',
    company: 'Castellanos & Hohenberg Transportes Internacionales y Almacenes Generales',
    industry: 'logistics',
    location: 'Vila Nova de Famalicão',
    timeZone: 'Europe/Lisbon',
    language: 'pt',
  },
  seen: 58,
  domain: 'castellanos.example',
  keys: [['mail', 'maria.hohenberg@castellanos.example']],
  facts: [['preference', 'preference', 'Everybody calls her Mia; the long name is for contracts']],
  touches: [[58, 'meeting', 'in', 'Trade fair in Porto: trailers stand empty one way in three']],
  pledges: [],
  exchanges: [],
  questions: [],
};

const JUN: Sample = {
  slug: 'jun-okabe',
  contact: {
    name: '岡部 潤',
    goesBy: 'Jun',
    pronunciation: 'o-KA-beh joon',
    role: 'Kiln Engineer',
    company: 'Seto Furnace Works',
    industry: 'ceramics',
    location: 'Nagoya',
    timeZone: 'Asia/Tokyo',
    language: 'ja',
    stage: 'friend',
  },
  seen: 75,
  domain: 'setofurnace.example',
  keys: [
    ['mail', 'jun.okabe@setofurnace.example'],
    ['linkedin', '岡部-潤-kiln'],
  ],
  rules: {
    channels: [{ channel: 'mail', standing: 'preferred' }],
    hours: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }],
    cadence: { floorDays: 30, ceilingDays: 90 },
    tone: 'warm',
  },
  facts: [
    ['family', 'family', 'Mother keeps a tea house in Tajimi'],
    ['hobby', 'hobby', 'Collects kiln cones, the older the better'],
    ['food', 'food', 'Allergic to buckwheat: no soba', { sensitivity: 1, ago: 800 }],
  ],
  touches: [[75, 'mail', 'in', 'Photos of the restored climbing kiln']],
  pledges: [['me', 'Send cones from the Stoke flea market', null, 75]],
  exchanges: [['received', 'Firing curves for thin tiles', 75]],
  questions: [['Which firing taught you most?', 'success', 'asked', 75]],
};

export const SAMPLES: readonly Sample[] = [DANA, RAJ, MAREN, LENA, SARA, TOMAS, MARIA, JUN];
