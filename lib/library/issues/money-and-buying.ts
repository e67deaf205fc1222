import type { Issue } from '../types';

/** Issues of people who buy, pay, count and sign: procurement, finance, legal. */
export const moneyAndBuying: readonly Issue[] = [
  {
    id: 'single-source-part',
    title: 'One source for something nothing runs without',
    roles: ['procurement', 'operations', 'owner'],
    industries: 'any',
    why: 'The buyer carries the risk of a supplier nobody wanted to replace while it went well.',
    impact: {
      text: 'Ask how long the work would go on if that one supplier stopped today, in days of stock.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'For what you buy from a single source, is it the approval of a second one that takes long, or the trust?',
      },
      { shape: 'detection', text: 'What would tell you first that a sole supplier is in trouble?' },
      { shape: 'consequence', text: 'What stops first if your only source for one item goes quiet for three weeks?' },
      { shape: 'opposite', text: 'What makes a single source a risk {company} can live with?' },
    ],
    ours: true,
  },
  {
    id: 'price-rise-letters',
    title: 'Price rises that arrive as a letter',
    roles: ['procurement', 'finance'],
    industries: 'any',
    why: 'Without the cost behind it, a buyer can only delay the rise, and delay damages the relation.',
    impact: {
      text: 'Lay the last ten rises beside the index of their main material.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a supplier raises a price, how do you tell their real cost from their margin?' },
      { shape: 'change', text: 'What has changed since last year in how suppliers justify their prices to you?' },
      { shape: 'boundary', text: 'From what size of rise on do you open the calculation with the supplier?' },
    ],
    ours: true,
  },
  {
    id: 'buying-around-purchasing',
    title: 'Buying that goes around purchasing',
    roles: ['procurement', 'finance', 'it'],
    industries: 'any',
    why: 'Small orders outside the contract cost the discount, and nobody checks what was agreed.',
    impact: {
      text: 'Take last month’s card payments and mark those a contract existed for.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When people buy around you, is it that the proper way is slow, or that they don’t know it?',
      },
      { shape: 'detection', text: 'Where do you first see that something was bought outside the contract?' },
      {
        shape: 'criterion',
        text: 'Which purchases would you be glad never to see again, because they are fine as they are?',
      },
    ],
    ours: true,
  },
  {
    id: 'contracts-renew-themselves',
    title: 'Contracts that renew themselves',
    roles: ['procurement', 'legal', 'it', 'finance'],
    industries: 'any',
    why: 'The notice date passes in a busy week, and another year is bound at the old terms.',
    impact: {
      text: 'Count contracts whose notice date passed last year without anybody deciding.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When a contract renews, was that a decision, or did the date just pass?' },
      { shape: 'detection', text: 'Who sees a notice date coming, and how many weeks before?' },
      { shape: 'consequence', text: 'What could you not change this year because a contract had renewed itself?' },
    ],
    ours: true,
  },
  {
    id: 'supplier-delay-late-news',
    title: 'A supplier’s delay heard of too late',
    roles: ['procurement', 'logistics', 'production'],
    industries: 'any',
    why: 'A week’s warning is a changed plan; a day’s warning is an express van and an apology.',
    impact: {
      text: 'For the last five late deliveries, note the day the supplier knew and the day you did.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When you hear late of a delay, did the supplier hide it or did the message get stuck on your side?',
      },
      {
        shape: 'detection',
        text: 'What is usually the first sign that a delivery will be late, before anybody says so?',
      },
      { shape: 'consequence', text: 'What do you do on the day you learn that tomorrow’s delivery is not coming?' },
    ],
    ours: true,
  },
  {
    id: 'month-end-on-three-people',
    title: 'A month-end that leans on three people and a spreadsheet',
    roles: ['finance'],
    industries: 'any',
    why: 'The close holds as long as nobody is ill, and every question from above starts it again.',
    impact: {
      text: 'Note per day of the close what was waiting for whom.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'In the last days of a close, what takes longer: getting the numbers, or explaining them?',
      },
      {
        shape: 'consequence',
        text: 'What would happen to your close if one of the people who know the spreadsheet were ill?',
      },
      {
        shape: 'boundary',
        text: 'At what point does the closing spreadsheet stop being something you would show an auditor?',
      },
      { shape: 'opposite', text: 'What makes month-end an ordinary week at {company}?' },
    ],
    ours: true,
  },
  {
    id: 'customers-pay-late',
    title: 'Customers who pay late',
    roles: ['finance', 'sales', 'owner'],
    industries: 'any',
    why: 'The money is earned and missing, and those who chase it are the ones who need the next order.',
    impact: {
      text: 'EU law sets 60 days as the ceiling between businesses unless expressly agreed otherwise; sort the open items by it.',
      source: {
        name: 'Directive 2011/7/EU on late payment',
        year: 2011,
        url: 'https://eur-lex.europa.eu/eli/dir/2011/7/oj',
      },
    },
    questions: [
      {
        shape: 'fork',
        text: 'Of the invoices overdue today, which are disputed and which are simply not sent to the right place?',
      },
      { shape: 'detection', text: 'Who hears first that a customer is going to pay late, finance or sales?' },
      { shape: 'consequence', text: 'What have you put off this year because customers paid late?' },
    ],
    ours: true,
  },
  {
    id: 'forecast-nobody-believes',
    title: 'A forecast everybody knows is wrong',
    roles: ['finance', 'sales', 'owner'],
    industries: 'any',
    why: 'When everyone adds a private discount to the number, nobody can be held to it.',
    impact: {
      text: 'Lay the last six forecasts over what came; look at the side they missed on.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When the forecast misses, is it volume, timing or price that was wrong?' },
      { shape: 'detection', text: 'Which line of the forecast do you check first because you do not believe it?' },
      { shape: 'criterion', text: 'How close would a forecast have to be for you to order or hire by it?' },
    ],
    ours: true,
  },
  {
    id: 'invoices-that-do-not-match',
    title: 'Invoices that don’t match the order',
    roles: ['finance', 'procurement'],
    industries: 'any',
    why: 'One wrong price keeps three departments writing mails, and the supplier waits for money they earned.',
    impact: {
      text: 'Count the blocked invoices and the age of the oldest.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'When an invoice does not match, is it the price, the quantity or the missing receipt?' },
      { shape: 'detection', text: 'How many invoices are blocked on a normal Monday, and who clears them?' },
      { shape: 'consequence', text: 'What do suppliers do while their invoice is blocked?' },
    ],
    ours: true,
  },
  {
    id: 'costs-without-owner',
    title: 'Costs that belong to nobody',
    roles: ['finance', 'operations', 'it'],
    industries: 'any',
    why: 'What is shared by all is questioned by none, and it grows a little each year.',
    impact: {
      text: 'Pick the ten largest recurring payments and ask who would notice if each stopped.',
      source: 'ask-them',
    },
    questions: [
      { shape: 'fork', text: 'For costs that grow each year, how do you tell more use from a higher price?' },
      { shape: 'detection', text: 'Which recurring payment would nobody defend if you asked tomorrow?' },
      { shape: 'boundary', text: 'Below what amount do you stop asking who ordered it?' },
    ],
    ours: true,
  },
  {
    id: 'contracts-wait-for-legal',
    title: 'Contracts that wait for legal',
    roles: ['legal', 'sales', 'procurement'],
    industries: 'any',
    why: 'Legal is remembered for the two weeks a deal stood still, not for the clause that was avoided.',
    impact: {
      text: 'Sort last quarter’s requests by how often the same clause was changed back.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When a contract waits with you, is it the reading that takes time or the answers from the business?',
      },
      { shape: 'detection', text: 'How do you find out that a contract is urgent before somebody calls?' },
      {
        shape: 'boundary',
        text: 'Which contracts could go out without you reading them, and what keeps them from it?',
      },
    ],
    ours: true,
  },
  {
    id: 'duties-in-signed-contracts',
    title: 'Duties in signed contracts that nobody follows',
    roles: ['legal', 'projects', 'finance'],
    industries: 'any',
    why: 'The duty to report or to give notice bites years later, when the people who negotiated it have moved.',
    impact: {
      text: 'Open one signed contract at random and ask who knows its three deadlines.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'Once a contract is signed, who watches its deadlines: legal, the project, or nobody by name?',
      },
      { shape: 'detection', text: 'How did you learn of the last contract duty that was missed?' },
      { shape: 'criterion', text: 'Which duties would you want to see on one page for every signed contract?' },
    ],
    ours: true,
  },
  {
    id: 'requests-for-personal-data',
    title: 'Requests for one’s own data',
    roles: ['legal', 'it', 'people', 'support'],
    industries: 'any',
    why: 'One request means searching mail, files and systems that were never made to be searched by person.',
    impact: {
      text: 'The law gives one month to answer; write down the hours and systems the last one took.',
      source: {
        name: 'GDPR, Regulation (EU) 2016/679, Article 12(3)',
        year: 2016,
        url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      },
    },
    questions: [
      {
        shape: 'fork',
        text: 'When somebody asks for their data, what takes longer: finding it, or deciding what to black out?',
      },
      { shape: 'detection', text: 'Where does a request arrive when it is not sent to the right address?' },
      { shape: 'boundary', text: 'How many requests a month could you answer the way you answered the last one?' },
    ],
    ours: true,
  },
  {
    id: 'ai-tools-and-secrets',
    title: 'Confidential text pasted into AI tools',
    roles: ['legal', 'it', 'security', 'people'],
    industries: 'any',
    why: 'People do it to be faster; a ban moves it to the private phone, where nobody sees it.',
    impact: {
      text: 'Ask ten colleagues in confidence what they pasted last week.',
      source: 'ask-them',
    },
    questions: [
      {
        shape: 'fork',
        text: 'When staff paste work into an AI tool, is it a lack of rules or of a tool they may use?',
      },
      {
        shape: 'detection',
        text: 'How would you find out that a contract or a payslip had gone into a public AI tool?',
      },
      { shape: 'criterion', text: 'Which kinds of text would you allow without asking, and where does your line run?' },
      { shape: 'change', text: 'What has changed in what people ask you about AI tools since the spring?' },
    ],
    ours: true,
  },
  {
    id: 'reports-of-wrongdoing',
    title: 'Reports of wrongdoing that must be answered in time',
    roles: ['legal', 'people'],
    industries: 'any',
    why: 'A report handled late or by the wrong person ends in a leak of the very name that had to be kept.',
    impact: {
      text: 'EU rules: receipt confirmed within seven days, feedback within three months. See who would do it in August.',
      source: {
        name: 'Directive (EU) 2019/1937, Article 9',
        year: 2019,
        url: 'https://eur-lex.europa.eu/eli/dir/2019/1937/oj',
      },
    },
    questions: [
      {
        shape: 'fork',
        text: 'When few reports come in, how do you tell whether little happens or people do not trust the channel?',
      },
      { shape: 'detection', text: 'Who opens a report on a Friday evening, and who is told on Monday?' },
      { shape: 'boundary', text: 'From which kind of report on does your internal route stop being enough?' },
    ],
    ours: true,
  },
];
