import type { Issue } from '../types';

/** Issues of hotels, restaurants, caterers and venues. */
export const hospitality: readonly Issue[] = [
  {
    id: 'rooms-not-ready',
    title: 'Rooms that aren’t ready at three',
    roles: ['operations', 'site-manager', 'maintenance'],
    industries: ['hospitality'],
    why: 'The guest’s first hour is spent in the lobby, and reception apologises for a plan made elsewhere.',
    impact: {
      text: 'Note for a week which rooms were late and what each waited for.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a room isn’t ready, is it late departures, missing hands or linen?' },
      { shape: 'detection', text: 'How does reception learn that a room is done: by system, phone or walking up?' },
      { shape: 'consequence', text: 'What does reception promise while guests wait for rooms?' },
      { shape: 'opposite', text: 'What lets {company} hand over rooms before three even on full days?' },
    ],
    ours: true,
  },
  {
    id: 'covers-against-staff',
    title: 'Full tables and half a kitchen',
    roles: ['site-manager', 'people', 'owner', 'operations'],
    industries: ['hospitality'],
    why: 'With two cooks short the menu shrinks or the good ones break, and both are seen online.',
    impact: {
      text: 'Compare bookings turned away with shifts left open for a month.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When you close a section, is it the kitchen or the floor that is short?' },
      { shape: 'boundary', text: 'How many covers can the present crew do before the plates show it?' },
      { shape: 'consequence', text: 'What falls off the menu first when somebody is missing?' },
    ],
    ours: true,
  },
  {
    id: 'platforms-take-the-guest',
    title: 'Guests who belong to the booking platform',
    roles: ['marketing', 'sales', 'finance', 'owner'],
    industries: ['hospitality'],
    why: 'The commission is paid each time for a guest who would have come back anyway.',
    impact: {
      text: 'Count returning guests of last month who came through a platform again.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a regular books on a platform, is it the price or that your own way is harder?' },
      { shape: 'detection', text: 'How do you recognise a guest who has stayed before under another booking?' },
      { shape: 'criterion', text: 'At what commission would you close a channel for a month?' },
    ],
    ours: true,
  },
  {
    id: 'food-cost-by-feel',
    title: 'Food cost known after the month',
    roles: ['finance', 'procurement', 'production', 'site-manager'],
    industries: ['hospitality'],
    why: 'Butter doubled in three weeks and the menu was printed in January.',
    impact: {
      text: 'Recalculate the three best-selling dishes with this week’s prices.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When food cost rises, how do you tell prices from portions and waste?' },
      { shape: 'detection', text: 'Who sees that a dish has stopped earning, and when?' },
      { shape: 'change', text: 'What has gone from the menu since purchase prices rose?' },
    ],
    ours: true,
  },
  {
    id: 'housekeeping-by-agency',
    title: 'Cleaning handed to an agency',
    roles: ['quality', 'procurement', 'people', 'operations'],
    industries: ['hospitality'],
    why: 'New faces each week, paid by the room, and the guest finds what the checklist ticked.',
    impact: {
      text: 'Check ten released rooms yourself on a full day.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a guest complains about a room, was it not cleaned or not checked?' },
      { shape: 'boundary', text: 'How many rooms in a shift can somebody do before it shows?' },
      { shape: 'criterion', text: 'What would an agency have to show for you to check fewer rooms?' },
    ],
    ours: true,
  },
  {
    id: 'events-with-late-changes',
    title: 'Events that change on the day before',
    roles: ['sales', 'logistics', 'projects', 'support'],
    industries: ['hospitality'],
    why: 'The contract says eighty, the mail says a hundred and ten, the kitchen hears it at four.',
    impact: {
      text: 'Take the last five events and mark when each change reached the kitchen.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When an event goes wrong, did the change come late or stay with one person?' },
      { shape: 'detection', text: 'Who knows on the day before which version of the order is valid?' },
      { shape: 'consequence', text: 'What do other guests notice when an event grows overnight?' },
    ],
    ours: true,
  },
  {
    id: 'card-data-and-guest-wifi',
    title: 'Guest data in five systems',
    roles: ['it', 'security', 'legal', 'support'],
    industries: ['hospitality'],
    why: 'Passport scans and card numbers lie where somebody once needed them quickly.',
    impact: {
      text: 'Search the shared mailbox of reception for the word passport.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'Where guest data lies about, was it stored by a system or by somebody in a hurry?' },
      { shape: 'detection', text: 'How would you notice that the reception mailbox had been opened by a stranger?' },
      { shape: 'boundary', text: 'How long do you keep a guest’s data after the stay, and who deletes it?' },
    ],
    ours: true,
  },
  {
    id: 'seasonal-start',
    title: 'A new team every season',
    roles: ['learning', 'people', 'safety', 'site-manager'],
    industries: ['hospitality'],
    why: 'The guests of May get the training, the guests of August get the service.',
    impact: {
      text: 'Compare reviews of the first and the eighth week.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'In the first weeks, is it the standards people lack or somebody beside them?' },
      { shape: 'detection', text: 'How do you see after a week who will become a good host?' },
      { shape: 'boundary', text: 'How many new people can your regulars take along before guests notice?' },
      { shape: 'opposite', text: 'What brings the same people back to {company} each season?' },
    ],
    ours: true,
  },
];
