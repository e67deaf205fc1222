import { query } from './dom.js';

export const ME = { name: 'Alex Moreno', email: 'alex.moreno@example.com' };

const DANA = { name: 'Dana Whitfield', email: 'dana.whitfield@harbourtiles.example' };
const MAREN = { name: 'Maren Holt', email: 'maren.holt@harbourtiles.example.org' };
const RAJ = { name: 'Raj Patel', email: 'raj.patel@northfield.example' };
const LENA = { name: 'Lena Fischer', email: 'lena.fischer@northfield.example' };
const TOMAS = { name: 'Tomás Vega', email: 'tomas.vega@northfield.example' };
const SARA = { name: 'سارة الحسيني', email: 'sara.alhusseini@noorprint.example' };
const NICO = { name: 'Nico Albers', email: 'nico.albers@fjordfreight.example' };
const PRIYA = { name: 'Priya Raman', email: 'priya.raman@larkpartners.example' };
const CRATE = { name: 'The Crate Weekly', email: 'hello@crateweekly.example' };
const PURCHASING = { name: 'Harbour Tiles Purchasing', email: 'purchasing@harbourtiles.example' };
const INES = { name: 'Ines Sommer', email: 'ines.sommer@northfield.example' };

const CODED = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The 32 letters of an address that stand for a conversation's number, as Gmail writes them. */
function tokenOf(number) {
  let value = 0n;
  for (const letter of btoa(`f:${number}`)) value = value * 64n + BigInt(BASE64.indexOf(letter));
  let token = '';
  for (; value > 0n; value /= 40n) token = CODED[Number(value % 40n)] + token;
  return token;
}

/** With `?dates=near` the newest mail below is yesterday's, and the others as much before it as they are. */
const NEAR = query.get('dates') === 'near';
const NEWEST = Date.parse('12 Nov 2026, 08:05');
const DAY = 86_400_000;

/** As a whole number of days, so that the times of day stay. */
const SHIFT = NEAR ? Math.floor((Date.now() - DAY - NEWEST) / DAY) * DAY : 0;

const moment = (date) => Date.parse(date) + SHIFT;

/** "3 Nov 2026, 09:12", moved. */
function moved(date) {
  const at = new Date(moment(date));
  const [, time] = date.split(', ');
  return `${at.getDate()} ${at.toLocaleString('en-GB', { month: 'short' }).slice(0, 3)} ${at.getFullYear()}, ${time}`;
}

/** What a quote says of it: "Tue, 3 Nov 2026 at 11:40". */
function dayOf(date) {
  const [day, time] = moved(date).split(', ');
  return `${new Date(moment(date)).toLocaleString('en-GB', { weekday: 'short' })}, ${day} at ${time}`;
}

/** The first 44 bits of a real number are its moment. By default all are of one, so that tests know them beforehand. */
let lastNumber = 1812345678901230000n;
function makeThread(name, subject, messages) {
  lastNumber += 7919n;
  const numbered = messages.map((message, index) => {
    const number = NEAR
      ? (BigInt(moment(message.date)) << 20n) + ((lastNumber + BigInt(index)) % 0xfffffn)
      : lastNumber + BigInt(index);
    return { ...message, number, date: moved(message.date) };
  });
  const { number } = numbered[0];
  return { name, subject, number, token: tokenOf(number), messages: numbered };
}

export const threads = [
  makeThread('dana', 'Glaze batches and the Q3 defect sheet', [
    {
      from: DANA,
      to: [ME],
      date: '3 Nov 2026, 09:12',
      lines: [
        'Alex,',
        'The second kiln drifts again after lunch. Maren wants the Q3 defect sheet before we talk.',
        'Dana',
      ],
    },
    {
      from: ME,
      to: [DANA],
      date: '3 Nov 2026, 11:40',
      lines: ['Thanks, Dana. I will send the audit checklist today.', 'Who logs the readings on the late shift?'],
    },
    {
      from: DANA,
      to: [ME],
      cc: [MAREN],
      date: '12 Nov 2026, 08:05',
      lines: [
        'The late shift writes them on paper, that is half of the trouble.',
        'Call me rather than write, mornings are best. And please send the introduction to Raj when you can.',
        'Dana',
      ],
      quote: { of: ME, day: dayOf('3 Nov 2026, 11:40'), line: 'Who logs the readings on the late shift?' },
    },
  ]),
  makeThread('maren', 'Kiln audit dates', [
    {
      from: MAREN,
      to: [ME],
      date: '11 Nov 2026, 16:20',
      lines: ['Hello Alex,', 'The 24th suits us, the 25th does not. Two of us will be there.', 'Maren Holt'],
    },
  ]),
  makeThread('raj', 'Intro to Harbour Tiles', [
    {
      from: RAJ,
      to: [ME],
      date: '5 Nov 2026, 10:02',
      lines: ['Who do you know at Harbour Tiles who runs the kilns?', 'Raj'],
    },
    { from: ME, to: [RAJ], date: '5 Nov 2026, 10:30', lines: ['Dana Whitfield does. I will ask her first.', 'Alex'] },
  ]),
  makeThread('northfield', 'Line 4 change-over', [
    {
      from: LENA,
      to: [ME, TOMAS],
      date: '9 Nov 2026, 13:15',
      lines: [
        'Both,',
        'The change-over took four hours on Friday instead of two. What waits when it runs late?',
        'Lena',
      ],
    },
    { from: TOMAS, to: [LENA], cc: [ME], date: '9 Nov 2026, 14:01', lines: ['Packing waits, and two lorries. Tomás'] },
  ]),
  makeThread('sara', 'موعد الطباعة', [
    {
      from: SARA,
      to: [ME],
      date: '8 Nov 2026, 07:45',
      rtl: true,
      lines: ['مرحبا أليكس،', 'تأخرت المطبعة يومين. هل يناسبك يوم الخميس؟', 'سارة'],
    },
  ]),
  makeThread('nico', 'Pallet counts', [
    {
      from: NICO,
      to: [ME],
      date: '7 Nov 2026, 12:00',
      lines: ['Our count says 212, yours says 208. Which four are missing?', 'Nico'],
    },
  ]),
  makeThread('priya', 'Panel in March', [
    {
      from: PRIYA,
      to: [ME],
      date: '6 Nov 2026, 17:31',
      lines: ['Would you sit on the panel about handovers in March?', 'Priya'],
    },
  ]),
  makeThread('crate', 'Ten ways to 10x your pipeline', [
    {
      from: CRATE,
      to: [ME],
      date: '6 Nov 2026, 06:00',
      lines: ['Our award-winning platform helps teams like yours close more deals. Book a demo today!'],
    },
  ]),
];

const SENDERS = ['Accounts', 'Fleet desk', 'Harbour newsletter', 'Building services', 'Library', 'Travel desk'];

/** Rows that fill the list, each with an address that is nobody's concern. */
export const filler = Array.from({ length: 44 }, (_, index) => {
  const name = SENDERS[index % SENDERS.length];
  const email = `${name.toLowerCase().replaceAll(' ', '-')}-${index}@notices.example`;
  return makeThread(`filler-${index}`, `Notice ${index + 1}`, [
    { from: { name, email }, to: [ME], date: '1 Nov 2026, 06:00', lines: [`This is notice ${index + 1}.`] },
  ]);
});

/** Made after the others, so that their numbers stay. Dana, who is known, wants no copy to go to purchasing. */
threads.push(
  makeThread('round', 'Line 2: who comes on Thursday', [
    {
      from: RAJ,
      to: [ME, DANA, PURCHASING, INES],
      date: '10 Nov 2026, 08:20',
      lines: ['Thursday at nine, at the second kiln. Ines brings the sampling plan.', 'Raj'],
    },
  ]),
);

export const findThread = (token) => [...threads, ...filler].find((thread) => thread.token === token) ?? null;
