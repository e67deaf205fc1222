import type { Issue } from '../types';

/** Issues of carriers, warehouses and forwarders. */
export const logistics: readonly Issue[] = [
  {
    id: 'waiting-at-the-ramp',
    title: 'Hours at somebody else’s ramp',
    roles: ['operations', 'logistics', 'site-manager', 'finance'],
    industries: ['logistics'],
    why: 'Driving hours are limited by law, so two hours at a gate can cost the next day’s tour.',
    impact: {
      text: 'Daily driving is capped at nine hours, twice a week ten; put the waiting beside it.',
      source: {
        name: 'Regulation (EC) No 561/2006, Article 6',
        year: 2006,
        url: 'https://eur-lex.europa.eu/eli/reg/2006/561/oj',
      },
    },
    questions: [
      { shape: 'fork', text: 'When a tour runs out of hours, was it the road or the waiting at a ramp?' },
      {
        shape: 'detection',
        text: 'At which customers’ gates do your drivers lose the most time, and who knows it besides them?',
      },
      { shape: 'consequence', text: 'What happens to the next day’s tour after two lost hours at a gate?' },
      { shape: 'boundary', text: 'From how many minutes on do you charge for waiting, and what do customers say?' },
    ],
    ours: true,
  },
  {
    id: 'drivers-to-keep',
    title: 'Drivers who leave for the firm next door',
    roles: ['people', 'operations', 'owner', 'site-manager'],
    industries: ['logistics'],
    why: 'A parked truck costs every day, and those who stay drive the tours nobody wanted.',
    impact: {
      text: 'Ask the last five who left which tour they had, not what they earned.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a driver leaves, is it the pay or the way the dispatcher talks to them?' },
      { shape: 'detection', text: 'What changes in somebody’s tours before they hand in their notice?' },
      { shape: 'criterion', text: 'Which tours do your good drivers ask for, and how many of them are there?' },
    ],
    ours: true,
  },
  {
    id: 'empty-kilometres',
    title: 'Kilometres driven empty',
    roles: ['operations', 'finance', 'logistics', 'sales'],
    industries: ['logistics'],
    why: 'The way back decides whether the way out earned anything.',
    impact: {
      text: 'Sort last month’s empty kilometres by the customer who caused them.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When trucks come back empty, is there no load or no time to wait for it?' },
      { shape: 'boundary', text: 'How far do you let somebody drive empty to reach a better load?' },
      { shape: 'change', text: 'What has changed in the offers for return loads since last year?' },
    ],
    ours: true,
  },
  {
    id: 'picking-errors',
    title: 'Picking errors found by the customer',
    roles: ['quality', 'operations', 'logistics', 'site-manager', 'it'],
    industries: ['logistics'],
    why: 'One wrong carton costs a second trip, a credit note and the morning of somebody in the office.',
    impact: {
      text: 'Group a month’s errors by aisle, item and hour, before any names.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When the wrong item is picked, is it the place, the label or the hurry?' },
      { shape: 'detection', text: 'At which point in the warehouse could a wrong pick still be caught?' },
      { shape: 'consequence', text: 'What does one wrong carton set off before the customer is satisfied?' },
      { shape: 'opposite', text: 'What keeps picking right at {company} on the busiest day?' },
    ],
    ours: true,
  },
  {
    id: 'claims-without-proof',
    title: 'Damage claims without proof',
    roles: ['legal', 'finance', 'support', 'quality', 'operations'],
    industries: ['logistics'],
    why: 'Between four handovers and one signature, the one without pictures pays.',
    impact: {
      text: 'Take the claims of a quarter and mark where the last undamaged picture was taken.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When goods arrive damaged, how do you tell bad packing from bad handling?' },
      { shape: 'detection', text: 'At which handover does somebody look at the goods and not only at the paper?' },
      { shape: 'boundary', text: 'Below what amount do you pay a claim because arguing costs more?' },
    ],
    ours: true,
  },
  {
    id: 'where-is-my-shipment',
    title: 'Calls that ask where the goods are',
    roles: ['support', 'it', 'logistics', 'sales'],
    industries: ['logistics'],
    why: 'The answer exists in the driver’s head, and three people phone to fetch it.',
    impact: {
      text: 'Count one day’s calls and mark those that asked for something you knew already.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a customer rings for a shipment, is the news missing or only not where they look?' },
      { shape: 'consequence', text: 'What does the dispatcher not do while answering where the trucks are?' },
      { shape: 'detection', text: 'How do you learn that a delivery will be late before the customer rings?' },
    ],
    ours: true,
  },
  {
    id: 'tender-once-a-year',
    title: 'Freight rates fixed for a year',
    roles: ['procurement', 'sales', 'finance', 'owner'],
    industries: ['logistics'],
    why: 'Whoever fixed the rate in spring drives at a loss in autumn or is quietly not served.',
    impact: {
      text: 'Compare accepted with offered loads per carrier, month by month.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a carrier turns loads down, is it the rate or your time slots?' },
      { shape: 'change', text: 'What changed in how long you dare to fix a rate?' },
      { shape: 'criterion', text: 'What would make you drive for one customer at a lower rate than for another?' },
    ],
    ours: true,
  },
];
