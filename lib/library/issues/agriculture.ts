import type { Issue } from '../types';

/** Issues of farms, growers and those who buy from and supply them. */
export const agriculture: readonly Issue[] = [
  {
    id: 'harvest-hands',
    title: 'Hands for the harvest',
    roles: ['owner', 'people', 'operations', 'production', 'site-manager'],
    industries: ['agriculture'],
    why: 'The crop sets the week; visas, beds and weather don’t follow it.',
    impact: {
      text: 'Write down which fields were picked late and what they lost.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a field is picked late, were hands missing or did everything ripen at once?' },
      { shape: 'detection', text: 'How many weeks ahead do you know the day the harvest begins?' },
      { shape: 'consequence', text: 'Which field is left when there are ten people too few?' },
      { shape: 'opposite', text: 'What brings the same pickers back to {company} each year?' },
    ],
    ours: true,
  },
  {
    id: 'machine-down-in-the-window',
    title: 'A machine down in the only dry week',
    roles: ['maintenance', 'operations', 'owner', 'procurement'],
    industries: ['agriculture'],
    why: 'Five days decide the year, and the part is in a depot two countries away.',
    impact: {
      text: 'List last season’s stops with the hours until the part was there.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When a machine stops in harvest, does the part or the person who can fit it take longer?',
      },
      { shape: 'boundary', text: 'Which parts do you keep on the farm because waiting would cost the crop?' },
      { shape: 'criterion', text: 'What would a machine have to tell you in spring to be repaired before summer?' },
    ],
    ours: true,
  },
  {
    id: 'fertiliser-and-feed-prices',
    title: 'Inputs bought before the crop has a price',
    roles: ['finance', 'procurement', 'owner', 'sales'],
    industries: ['agriculture'],
    why: 'Fertiliser is paid in January, the wheat in September, and the bank wants both explained.',
    impact: {
      text: 'Set last year’s input prices beside the price you sold at, per hectare.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a year ends badly, was it the input price, the yield or the day you sold?' },
      { shape: 'boundary', text: 'How much of the crop do you sell before it is in the barn?' },
      { shape: 'change', text: 'What did you buy differently since fertiliser prices jumped?' },
    ],
    ours: true,
  },
  {
    id: 'inspections-and-records',
    title: 'Field records written on Sunday',
    roles: ['legal', 'quality', 'owner', 'operations', 'it'],
    industries: ['agriculture'],
    why: 'The subsidy and the label hang on a date that was noted from memory.',
    impact: {
      text: 'Compare one week’s spray records with the fuel and weather of those days.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a record is missing, was the job not noted or noted on paper in the cab?' },
      { shape: 'detection', text: 'What would an inspector find first if they came on Thursday?' },
      { shape: 'consequence', text: 'What does your weekend lose to record keeping?' },
    ],
    ours: true,
  },
  {
    id: 'residues-and-rejections',
    title: 'Loads rejected at the gate',
    roles: ['quality', 'logistics', 'sales', 'support'],
    industries: ['agriculture'],
    why: 'A truck that comes back costs the freight, the crop and the place in the plan.',
    impact: {
      text: 'Go through last season’s rejected loads with the reason and who could have known.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a load is rejected, did it leave the farm that way or change on the road?' },
      { shape: 'detection', text: 'What do you measure before loading that the buyer measures at the gate?' },
      { shape: 'criterion', text: 'What would make a buyer trust your own measurement?' },
    ],
    ours: true,
  },
  {
    id: 'animals-seen-late',
    title: 'Sick animals seen a day late',
    roles: ['production', 'quality', 'safety', 'learning', 'people'],
    industries: ['agriculture'],
    why: 'A day’s delay means treatment where a change of feed would have done.',
    impact: {
      text: 'For the last ten treated animals, ask when somebody first had a feeling.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When an animal is found ill, did nobody look or did nobody say?' },
      { shape: 'detection', text: 'What does your best hand with animals see a day before the others?' },
      { shape: 'boundary', text: 'How many animals can one person know by sight?' },
    ],
    ours: true,
  },
  {
    id: 'water-in-july',
    title: 'Water that is short in July',
    roles: ['engineering', 'operations', 'projects', 'finance', 'site-manager'],
    industries: ['agriculture'],
    why: 'The permit is fixed, the pump is fixed, only the summer isn’t.',
    impact: {
      text: 'Compare litres used with what grew, block by block.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When water is short, which crop gets it, and by which rule?' },
      { shape: 'change', text: 'What do you plant differently since the dry summers?' },
      { shape: 'detection', text: 'How do you see that a block was watered too late?' },
    ],
    ours: true,
  },
  {
    id: 'buyers-who-change-terms',
    title: 'Buyers who change terms in season',
    roles: ['sales', 'marketing', 'legal', 'owner'],
    industries: ['agriculture'],
    why: 'Fresh goods can’t wait for a lawyer, and the buyer knows the week as well as the grower does.',
    impact: {
      text: 'List this season’s changes to price, size or date after the goods were ordered.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When a buyer changes terms in season, can you refuse, or is there nobody else by Friday?',
      },
      { shape: 'consequence', text: 'What happens to goods that are picked when the buyer reduces the order?' },
      { shape: 'criterion', text: 'What would a second buyer have to offer for you to keep a tenth for them?' },
    ],
    ours: true,
  },
];
