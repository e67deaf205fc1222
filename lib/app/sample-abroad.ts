import type { Sample } from './sample-data';

/** A name and notes written from right to left. */
export const SARA: Sample = {
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
  exchanges: [['received', 'How print shops in Amman share paper orders', 17, 'competitors']],
  questions: [['Who helped you most when you took over the press hall?', 'helper', 'to-ask', 17]],
};

/** A name and a title too long for any line. */
export const MARIA: Sample = {
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

/** Another script, another end of the day. */
export const JUN: Sample = {
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
  exchanges: [['received', 'Firing curves for thin tiles', 75, 'paper']],
  questions: [['Which firing taught you most?', 'success', 'asked', 75]],
  trust: [['them', 'stood-up', 'Named us to his old master in Tajimi', 210]],
};
