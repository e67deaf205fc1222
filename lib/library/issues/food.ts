import type { Issue } from '../types';

/** Issues of people who make food and drink. */
export const food: readonly Issue[] = [
  {
    id: 'line-cleaning-and-allergens',
    title: 'Cleaning between allergens',
    roles: ['quality', 'production', 'operations', 'safety'],
    industries: ['food'],
    why: 'Cleaning longer than needed costs the run; cleaning less than needed costs a recall.',
    impact: {
      text: 'Compare cleaning times for the same change across crews.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When cleaning between allergens takes long, is it the cleaning or the wait for the swab?',
      },
      { shape: 'detection', text: 'Who decides that the line is clean, and what do they have in hand?' },
      { shape: 'boundary', text: 'How many recipes a day can the line take before cleaning eats the run?' },
    ],
    ours: true,
  },
  {
    id: 'trace-in-two-hours',
    title: 'Tracing a batch while the phone rings',
    roles: ['quality', 'operations', 'logistics', 'it'],
    industries: ['food'],
    why: 'Until the batch is known, everything near it is blocked too.',
    impact: {
      text: 'A food business must be able to name its suppliers and business customers on demand; time a trace with a real label.',
      source: {
        name: 'Regulation (EC) No 178/2002, Article 18',
        year: 2002,
        url: 'https://eur-lex.europa.eu/eli/reg/2002/178/oj',
      },
    },
    questions: [
      { shape: 'fork', text: 'In your last trace exercise, did the paper from the line or the warehouse take longer?' },
      { shape: 'detection', text: 'At which point in the line would a swapped label be noticed?' },
      {
        shape: 'criterion',
        text: 'How narrow would a trace have to be for you to leave the neighbouring batches on sale?',
      },
      { shape: 'consequence', text: 'What do you block as well when you cannot tell two batches apart?' },
    ],
    ours: true,
  },
  {
    id: 'giveaway-per-pack',
    title: 'Grams given away in every pack',
    roles: ['production', 'finance', 'operations', 'engineering'],
    industries: ['food'],
    why: 'Nobody complains about two grams too much, so it never shows except in the yield.',
    impact: {
      text: 'Weigh fifty packs at the start and the end of a run.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When yield is down, how do you tell overfill from losses at start-up?' },
      { shape: 'detection', text: 'Who sees the fill weight creep up during a run, and may they correct it?' },
      { shape: 'boundary', text: 'How close to the declared weight do you dare to run?' },
    ],
    ours: true,
  },
  {
    id: 'short-orders-from-retail',
    title: 'Retail orders that change the evening before',
    roles: ['operations', 'logistics', 'production', 'sales'],
    industries: ['food'],
    why: 'Fresh goods can’t wait for certainty: too much is thrown away, too little is fined.',
    impact: {
      text: 'Compare what was ordered at noon with what was called at night for a fortnight.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When fresh goods are left over, was the forecast wrong or did the order change late?' },
      { shape: 'consequence', text: 'What do you do with what was made for an order that was cut in the evening?' },
      { shape: 'change', text: 'What has changed in the times at which retailers confirm their orders?' },
      { shape: 'opposite', text: 'What lets {company} make fresh goods to order without leftovers?' },
    ],
    ours: true,
  },
  {
    id: 'shelf-life-days-lost',
    title: 'Shelf-life days lost before the store',
    roles: ['logistics', 'quality', 'sales', 'procurement'],
    industries: ['food'],
    why: 'Each day lost in your own cold store is a day the retailer may refuse or mark down.',
    impact: {
      text: 'Follow ten pallets and write the remaining days at every door.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'Where are the most days lost: waiting for release, in the cold store or on the road?' },
      { shape: 'detection', text: 'How do you learn that a store got goods with too few days left?' },
      { shape: 'criterion', text: 'How many remaining days would make you sell cheaper instead of shipping?' },
    ],
    ours: true,
  },
  {
    id: 'ingredient-price-swings',
    title: 'Ingredients whose price moves faster than the contract',
    roles: ['procurement', 'finance', 'sales', 'owner'],
    industries: ['food'],
    why: 'Prices to retail are fixed for months; cocoa, eggs and oil are not.',
    impact: {
      text: 'Put the recipe’s three most volatile ingredients beside the date of the next price talk.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When margin falls, is it the price of the ingredient or the yield you get from it?' },
      { shape: 'boundary', text: 'At what price does a recipe leave the range, and who says so?' },
      { shape: 'change', text: 'What changed in how long suppliers hold a price for you?' },
    ],
    ours: true,
  },
  {
    id: 'seasonal-crews',
    title: 'Crews that double for the season',
    roles: ['people', 'production', 'learning', 'safety', 'site-manager'],
    industries: ['food'],
    why: 'In the weeks with the most volume, a third of the line learned the hygiene rules last Tuesday.',
    impact: {
      text: 'Compare complaints and near misses in season with the months before.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When complaints rise in season, is it the new people or the pace?' },
      { shape: 'detection', text: 'How does a line leader know what somebody who started on Monday has understood?' },
      { shape: 'consequence', text: 'What do experienced people stop doing while they watch the new ones?' },
    ],
    ours: true,
  },
];
