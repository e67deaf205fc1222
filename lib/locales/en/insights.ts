import { categories } from './categories';
import { common } from './common';

const { count, number, percent } = common;
const shortMonth = new Intl.DateTimeFormat('en-GB', { month: 'short' });

const drafts = (amount: number) => count(amount, 'draft', 'drafts');
/** "38", for ranges that carry one sign. */
const points = (share: number) => String(Math.round(share * 100));

type Rate = { sent: number; answered: number; share: number; low: number; high: number };

const range = ({ low, high }: Rate) => `${points(low)} to ${points(high)}%`;

/** What two groups say of each other, in words; both with their article. */
const compared = (one: string, other: string, least: number) => ({
  'too-few': `Too few to tell. Each kind needs ${number(least)} drafts whose two weeks are over.`,
  'cant-tell': 'No difference can be told: the ranges overlap, and chance may be all there is to it.',
  more: `${one} were answered more often than ${other}.`,
  less: `${one} were answered less often than ${other}.`,
});

/** Words of the page on what became of the drafts that were sent. */
export const insights = {
  title: 'Insights',
  lead: 'What became of the drafts you sent. It counts; it doesn’t prove.',
  loading: 'Adding it up…',
  empty: {
    title: 'No results yet',
    text: 'Send a draft that sells something to one of your people, in a page where the coach may read. That it was sent is kept here, with its verdict, and whether they wrote back. Not a word of it.',
    off: 'Results aren’t kept at the moment. Switch it on below, and the next draft you send is the first.',
    example: 'What it will look like, with made-up numbers',
  },
  answered: {
    title: 'Answered or not',
    lead: 'By what the coach said of them when they went out.',
    figure: 'Answered, by verdict',
    verdicts: { 'issue-centred': 'About them', mixed: 'Half and half', pitch: 'Pitch' },
    compared: (least: number) => compared('Drafts about them', 'pitches', least),
    waiting: (sent: number, answered: number) =>
      `${drafts(sent)} of the last two weeks ${sent === 1 ? 'isn’t' : 'aren’t'} counted yet${answered > 0 ? ` (answered so far: ${number(answered)})` : ''}.`,
    scheduled: (amount: number) => `${drafts(amount)} scheduled: counted once the mail is seen among those you sent.`,
    middle: (days: number) =>
      days < 1
        ? 'Half of the answers came within a day.'
        : `Half of the answers came within ${count(Math.ceil(days), 'day', 'days')}.`,
  },
  months: {
    title: 'Month by month',
    say: (sent: number, answered: number) => `${drafts(sent)} in twelve months, ${number(answered)} answered so far.`,
    legend: { answered: 'answered', open: 'not answered', waiting: 'in their first two weeks' },
    bar: (from: number, { sent, answered, waiting }: { sent: number; answered: number; waiting: number }) =>
      `${shortMonth.format(from)} ${common.year(from)}: ${drafts(sent)}, ${number(answered)} answered${waiting > 0 ? `, ${number(waiting)} in their first two weeks` : ''}`,
    short: (from: number) => shortMonth.format(from),
  },
  touches: {
    title: 'First word, or a later one',
    figure: 'Answered, by whether it was the first word',
    lead: 'The first draft kept for a person, against answers and all that came after.',
    names: { first: 'First word', later: 'Later' },
    compared: (least: number) => compared('First words', 'later ones', least),
  },
  marks: {
    title: 'By what was marked',
    figure: 'Answered, by kind of mark',
    lead: 'Drafts that went out with such a line in them. Of many rows one stands out by chance alone.',
    names: categories as Record<string, string>,
    none: 'No mark at all',
    few: (kinds: number, least: number) =>
      `${count(kinds, 'more kind of mark', 'more kinds of mark')} in fewer than ${number(least)} drafts each: too few to tell.`,
    allFew: (least: number) => `Too few to tell: no kind of mark stands in ${number(least)} drafts yet.`,
  },
  rate: {
    none: 'none yet',
    /** Beside a row that says something: "38% of 42" and then its range. */
    share: ({ share, sent }: Rate) => `${percent(share)} of ${number(sent)}`,
    range,
    few: ({ answered, sent }: Rate) => `${number(answered)} of ${number(sent)}, too few to tell`,
    /** The whole row for those who can't see it. */
    row: (name: string, rate: Rate) =>
      `${name}: ${number(rate.answered)} of ${number(rate.sent)} answered, ${percent(rate.share)}; the true rate is likely ${range(rate)}.`,
    rowFew: (name: string, { answered, sent }: Rate) =>
      sent === 0 ? `${name}: none yet.` : `${name}: ${number(answered)} of ${number(sent)} answered, too few to tell.`,
    scale: ['0%', '50%', '100%'],
  },
  people: {
    title: 'Promises, and give and take',
    lead: 'Over everybody in your record.',
    promises: 'Promises kept on time',
    give: 'Knowledge and introductions',
    you: 'You',
    they: 'They',
    kept: (onTime: number, judged: number, enough: boolean) =>
      judged === 0 ? 'nothing due yet' : `${number(onTime)} of ${number(judged)}${enough ? '' : ', too few to tell'}`,
    gave: (amount: number) => `gave ${count(amount, 'thing', 'things')}`,
  },
  limits: {
    title: 'What these numbers are',
    text: [
      'Only drafts that the coach took for selling, sent in this browser from a page it may read, to people in your record. What you send from a phone isn’t seen.',
      'Answered means: a mail, a message or a call of theirs within 90 days, seen here or logged by you. An answer you read elsewhere isn’t seen, so the true rates are rather higher.',
      'A dot is what was counted, the line around it where the true rate likely is (95%, after Wilson). The fewer drafts, the longer the line.',
      'Nobody drew lots over who gets which draft. Whom you know better may get the better drafts and answer anyway. A difference here is a reason to look closer, and no more.',
    ],
  },
  keep: {
    title: 'Results of drafts',
    label: 'Keep results of sent drafts',
    about:
      'For a draft that sells something, sent to one of your people: when, its verdict and numbers, and whether they wrote back. Never its text or subject.',
    deleteAll: 'Delete all results',
    deleted: (amount: number) => `${count(amount, 'result', 'results')} deleted.`,
    failed: 'That didn’t work. Nothing is lost; try again.',
    see: 'See the results',
  },
};
