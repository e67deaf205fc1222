import type { Issue } from '../types';

/** Issues of people who sell, tell and answer: sales leadership, marketing, customer support. */
export const sellingAndServing: readonly Issue[] = [
  {
    id: 'deals-that-slip',
    title: 'Deals that slip from quarter to quarter',
    roles: ['sales', 'finance'],
    industries: 'any',
    why: 'A leader who can’t say why a deal moved can’t say whether it will move again.',
    impact: {
      text: 'Take the deals that slipped twice and ask what the customer did, not what the rep thinks.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a deal slips, how do you tell a customer who is late from one who has gone cold?' },
      { shape: 'detection', text: 'What does a deal look like three weeks before it slips, if you look back?' },
      { shape: 'consequence', text: 'What did you plan on the strength of deals that moved again?' },
    ],
    ours: true,
  },
  {
    id: 'discount-in-last-week',
    title: 'Discounts given in the last week',
    roles: ['sales', 'finance', 'owner'],
    industries: 'any',
    why: 'Customers learn the calendar, and next quarter waits for the last week too.',
    impact: {
      text: 'Plot discounts by day of the quarter.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'Of the discounts given late, which did the customer ask for and which were offered?' },
      { shape: 'boundary', text: 'At which discount does somebody besides the rep have to say yes?' },
      { shape: 'change', text: 'What has changed about when customers decide since they learned your quarter-end?' },
    ],
    ours: true,
  },
  {
    id: 'record-thinner-than-memory',
    title: 'A record that says less than the rep knows',
    roles: ['sales', 'marketing', 'support'],
    industries: 'any',
    why: 'When somebody leaves, what the customer told them leaves as well, and asks to be told again.',
    impact: {
      text: 'Read one customer’s record aloud to the rep and write down what they add.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When the record is thin, do people not write it down or not believe anyone will read it?',
      },
      { shape: 'consequence', text: 'What does a customer have to tell you twice when their contact changes?' },
      { shape: 'criterion', text: 'Which three things about a customer would you want to find there in any case?' },
    ],
    ours: true,
  },
  {
    id: 'new-sellers-take-long',
    title: 'New sellers who take a year to earn their keep',
    roles: ['sales', 'learning', 'people'],
    industries: 'any',
    why: 'The leader carries their number meanwhile, and knows after nine months what could be seen after three.',
    impact: {
      text: 'Compare the first five customer talks of those who made it with those who did not.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a new seller starts slowly, is it the product they lack or the customers’ world?' },
      { shape: 'detection', text: 'What do you listen for in month two to know whether somebody will make it?' },
      {
        shape: 'boundary',
        text: 'How many new sellers can your experienced ones take along before their own work suffers?',
      },
    ],
    ours: true,
  },
  {
    id: 'sold-versus-delivered',
    title: 'What was sold and what can be delivered',
    roles: ['sales', 'projects', 'support', 'operations'],
    industries: 'any',
    why: 'The promise made to win is met by people who first read of it in the order.',
    impact: {
      text: 'Take three difficult projects and find the sentence that started it.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a customer expected more, was it said in the sale or understood from silence?' },
      { shape: 'detection', text: 'Who reads an order first with the eyes of those who must deliver it?' },
      { shape: 'consequence', text: 'What does delivery drop to keep a promise it had not heard of?' },
      { shape: 'opposite', text: 'What keeps the promise and the delivery together at {company}?' },
    ],
    ours: true,
  },
  {
    id: 'enquiries-not-called-back',
    title: 'Enquiries nobody calls back',
    roles: ['marketing', 'sales'],
    industries: 'any',
    why: 'Marketing is asked for more enquiries while the ones from Friday evening go cold.',
    impact: {
      text: 'Send a test enquiry on a Friday afternoon and time the first human answer.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When an enquiry comes to nothing, was it the wrong person or the third day without an answer?',
      },
      { shape: 'detection', text: 'Who sees that an enquiry has been lying since Friday?' },
      { shape: 'criterion', text: 'What makes an enquiry one that sales would drop something for?' },
    ],
    ours: true,
  },
  {
    id: 'what-brought-them',
    title: 'Not knowing what brought the customer',
    roles: ['marketing', 'finance', 'owner'],
    industries: 'any',
    why: 'The budget is defended with clicks, while customers say "a friend told me".',
    impact: {
      text: 'Ask the last twenty new customers in person and compare with the report.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When a new customer turns up, how do you tell what made them come from what they clicked last?',
      },
      { shape: 'change', text: 'What do you know less about since people stopped accepting cookies?' },
      { shape: 'criterion', text: 'What would you have to see before you stopped one of the things you pay for?' },
    ],
    ours: true,
  },
  {
    id: 'stuck-in-approval',
    title: 'Pieces stuck in approval',
    roles: ['marketing', 'legal', 'product'],
    industries: 'any',
    why: 'The date of the fair stands; the text has five readers, and each begins at the first line.',
    impact: {
      text: 'Follow one piece through its versions and count the days it lay.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a piece is stuck, is somebody unsure of the facts or of the tone?' },
      { shape: 'detection', text: 'How do you know with whom a text lies at the moment?' },
      { shape: 'boundary', text: 'Which pieces could go out with one reader, and what speaks against it?' },
    ],
    ours: true,
  },
  {
    id: 'material-sales-never-uses',
    title: 'Material that sales never uses',
    roles: ['marketing', 'sales', 'product'],
    industries: 'any',
    why: 'Good work lies in a folder while reps mail their own slides from two years ago.',
    impact: {
      text: 'Ask three reps to show what they really sent last week.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When reps use their own slides, is yours hard to find or does it answer another question?',
      },
      { shape: 'detection', text: 'How do you learn what customers ask in the meetings you are not in?' },
      {
        shape: 'change',
        text: 'What have customers started asking since last year that your material doesn’t answer?',
      },
    ],
    ours: true,
  },
  {
    id: 'asking-twice',
    title: 'Customers who have to ask twice',
    roles: ['support', 'operations', 'it'],
    industries: 'any',
    why: 'The second contact costs as much as the first and arrives in a different voice.',
    impact: {
      text: 'Sort a week’s contacts by whether it was the first about that matter.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a customer writes again, was the first answer wrong or just not finished?' },
      { shape: 'detection', text: 'How would an agent know that this customer asked the same on Tuesday?' },
      { shape: 'consequence', text: 'What waits in the queue while second and third contacts are handled?' },
      { shape: 'opposite', text: 'What lets {company} settle most matters at the first contact?' },
    ],
    ours: true,
  },
  {
    id: 'escalation-by-name',
    title: 'Escalations that reach the boss by name',
    roles: ['support', 'owner', 'product'],
    industries: 'any',
    why: 'Customers who know a name are served first, and the quiet ones pay for it.',
    impact: {
      text: 'Compare days to answer for those who rang the boss and those who didn’t.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a case is escalated, was the problem larger or the customer louder?' },
      { shape: 'detection', text: 'Which words in a first message tell your people that this one will escalate?' },
      { shape: 'boundary', text: 'What may an agent give without asking, and when did anyone last use it?' },
    ],
    ours: true,
  },
  {
    id: 'answers-right-last-year',
    title: 'Answers that were right last year',
    roles: ['support', 'learning', 'product'],
    industries: 'any',
    why: 'Agents trust the colleague beside them more than the article, and new agents have no colleague yet.',
    impact: {
      text: 'Let a new agent answer ten old questions from the articles alone.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a wrong answer goes out, was the article old or was it never opened?' },
      { shape: 'detection', text: 'Who learns of a product change first: support, or the customer who asks?' },
      { shape: 'criterion', text: 'What would make an experienced agent look it up instead of asking a neighbour?' },
    ],
    ours: true,
  },
  {
    id: 'peaks-seen-coming',
    title: 'Peaks everybody sees coming',
    roles: ['support', 'site-manager', 'operations'],
    industries: 'any',
    why: 'The date is in the calendar each year, and each year the queue is met with overtime.',
    impact: {
      text: 'Lay the last three peaks over each other and mark when help arrived.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'In a peak, is it too many questions or the same question too many times?' },
      { shape: 'detection', text: 'How many days before a peak do you know its size?' },
      { shape: 'consequence', text: 'What do you find undone in the weeks after a peak?' },
    ],
    ours: true,
  },
];
