import type { ContactFile, Exchange, ExchangeKind, Interaction, Pledge } from '../../lib/core/record';
import type { Heard, TrustEntry } from '../../lib/core/record-depth';
import { dana } from './dana';
import { blankFile, DAY, fact, grain, NOW, pledge, touch } from './people';

const heard = (kind: Heard['kind'], words: string, daysAgo: number): Heard => ({
  id: `heard-${daysAgo}-${kind}`,
  contactId: 'dana',
  kind,
  words,
  at: NOW - daysAgo * DAY,
  grain: grain(daysAgo),
});

const exchange = (direction: Exchange['direction'], what: string, daysAgo: number, kind?: ExchangeKind): Exchange => ({
  id: `exchange-${direction}-${what}-${daysAgo}`,
  contactId: 'dana',
  at: NOW - daysAgo * DAY,
  direction,
  what,
  grain: grain(daysAgo),
  ...(kind ? { kind } : {}),
});

const settled = (by: 'me' | 'them', what: string, state: Pledge['state'], daysAgo: number): Pledge => ({
  ...pledge('dana', by, { what, due: '2026-10-01' }),
  state,
  at: NOW - daysAgo * DAY,
  // On their day, whichever that was.
  settledAt: state === 'kept' ? NOW - 60 * DAY : NOW - 20 * DAY,
});

const trust = (by: TrustEntry['by'], kind: TrustEntry['kind'], what: string, daysAgo: number): TrustEntry => ({
  id: `trust-${what}`,
  contactId: 'dana',
  by,
  kind,
  what,
  at: NOW - daysAgo * DAY,
  grain: grain(daysAgo),
});

/** Dana after a year: something of everything. */
export const danaWell: ContactFile = {
  ...dana,
  contact: { ...dana.contact, createdAt: NOW - 330 * DAY },
  facts: [...dana.facts, fact('dana', 'hobby: Sea swimming at Filey, all year')],
  heard: [
    heard('problem', 'Sorting eats an hour of every shift, and nobody counts it', 9),
    heard('strategy', 'One supplier less by March, not one more', 61),
  ],
  interactions: [
    ...dana.interactions,
    touch('dana', 97, { kind: 'call', direction: 'in', gist: 'She rang first: how others log drift' }),
    touch('dana', 98, { kind: 'mail', direction: 'out', gist: 'Drift logging' }),
    touch('dana', 120, { kind: 'mail', direction: 'out', gist: 'The checklist' }),
    touch('dana', 122, { kind: 'mail', direction: 'in', gist: 'Re: the checklist' }),
    touch('dana', 160, { kind: 'mail', direction: 'out', gist: 'Ceramics days' }),
    touch('dana', 200, { kind: 'mail', direction: 'out', gist: 'After the fair' }),
    touch('dana', 204, { kind: 'meeting', direction: 'none', gist: 'Fair in Stoke' }),
    touch('dana', 320, { kind: 'mail', direction: 'out', gist: 'A question on line 2' }),
  ],
  pledges: [
    ...dana.pledges,
    settled('me', 'Audit checklist', 'kept', 150),
    settled('me', 'Names of two plants', 'kept', 140),
    settled('me', 'Minutes of the visit', 'late', 100),
    settled('me', 'Fair tickets', 'released', 90),
    settled('me', 'Article on firing', 'kept', 80),
    settled('them', 'Name of the glaze supplier', 'kept', 120),
    settled('them', 'Line 2 drawings', 'kept', 70),
  ],
  exchanges: [
    exchange('given', 'Audit checklist for glaze lines', 12, 'paper'),
    exchange('received', 'Introduction to Maren Holt in purchasing', 45, 'introduction'),
    exchange('received', 'How the board weighs scrap against overtime', 52, 'view-inside'),
    exchange('given', 'Note on drift logging from two other plants', 95, 'idea'),
    exchange('received', 'Keep away from the Hull works while the insurers are in', 100, 'politics'),
    exchange('given', 'Introduction to a kiln fitter in Stoke', 210, 'introduction'),
  ],
  trust: [
    trust('them', 'was-open', 'Told us about the budget freeze before the board knew', 20),
    trust('me', 'kept-word', 'Drove the samples over on the Sunday', 95),
    trust('them', 'took-a-risk', 'Put our trial on her busiest line', 130),
  ],
};

/** A friend of many years. */
export function close(): ContactFile {
  const interactions: Interaction[] = Array.from({ length: 120 }, (_, at) =>
    touch('dana', 3 * at + 1, {
      kind: at % 9 === 0 ? 'meeting' : 'message',
      direction: at % 5 < 2 ? 'out' : 'in',
      gist: `Message ${at + 1}`,
    }),
  );
  return {
    ...danaWell,
    contact: { ...danaWell.contact, stage: 'friend' },
    interactions,
    exchanges: [
      ...danaWell.exchanges,
      exchange('received', 'Two rivals asked for a price; she says who', 8, 'competitors'),
      exchange('received', 'They look at inline cameras for next year', 30, 'technology'),
      exchange('received', 'Asked us along when she moved to Harbour Tiles', 320, 'taken-along'),
    ],
    pledges: Array.from({ length: 44 }, (_, at) =>
      settled(at % 2 ? 'me' : 'them', `Thing ${at + 1}`, at % 7 === 3 ? 'late' : 'kept', 300 - at),
    ),
  };
}

/** Too much of everything, and all of it too long. */
export function overfull(): ContactFile {
  const long = (words: string) => `${words} `.repeat(400);
  const name = 'Dr. Maria-Esperanza Fernández-Castellanos y Wolfeschlegelsteinhausen-Bergerdorff';
  return {
    ...danaWell,
    contact: {
      ...blankFile('huge', name).contact,
      goesBy: 'Maria-Esperanza',
      pronunciation: 'ma-REE-a es-pe-RAN-tha fer-NAN-deth',
      role: 'Deputy Director for Regional Infrastructure Modernisation and Cross-Border Logistics Partnerships',
      company: 'Vereinigte Niederrheinische Straßenbahn- und Omnibusbetriebsgesellschaft',
      location: 'Llanfairpwllgwyngyll',
      timeZone: 'America/New_York',
    },
    facts: ['family', 'pet', 'hobby', 'sport', 'do-not-mention'].flatMap((group) =>
      Array.from({ length: 100 }, (_, at) => fact('huge', `${group}: ${long(`Made-up detail number ${at + 1} of`)}`)),
    ),
    heard: Array.from({ length: 40 }, (_, at) => heard('problem', long(`Something is wrong with line ${at + 1}`), at)),
    interactions: Array.from({ length: 2_000 }, (_, at) =>
      touch('huge', at / 4, { kind: at % 3 ? 'mail' : 'note', direction: 'out', gist: long(`Row ${at + 1}`) }),
    ),
    pledges: Array.from({ length: 40 }, (_, at) =>
      pledge('huge', at % 2 ? 'me' : 'them', { what: long(`thing number ${at + 1}`), due: '2026-12-01' }),
    ),
    exchanges: Array.from({ length: 60 }, (_, at) =>
      exchange(at % 3 ? 'received' : 'given', long(`Thing ${at + 1}`), at, at % 4 ? 'idea' : 'view-inside'),
    ),
    questions: Array.from({ length: 12 }, (_, at) => ({
      id: `q${at}`,
      contactId: 'huge',
      text: long(`Question ${at + 1} that goes on`),
      purpose: at % 2 ? 'success' : 'problem',
      state: 'to-ask' as const,
      at: NOW - at * DAY,
      grain: grain(at),
    })),
    trust: Array.from({ length: 30 }, (_, at) =>
      trust('them', 'listened', `${at} ${long('They listened to it all')}`, at),
    ),
  };
}
