/** Ways of saying a day that the date library doesn't know: ends and middles of things, feasts, "Friday week". */

export type DayPhrase = { pattern: RegExp; read: (match: RegExpMatchArray, today: Date) => Date | null };

/** Months as people write them in English, German and French; the number is 1 to 12. */
const MONTHS: [RegExp, number][] = [
  [/^(?:jan|jän)/i, 1],
  [/^(?:feb|fév|fev)/i, 2],
  [/^(?:mar|mär|maer)/i, 3],
  [/^(?:apr|avr)/i, 4],
  [/^(?:may|mai)/i, 5],
  [/^(?:june?|juin|juni)\.?$/i, 6],
  [/^(?:jul|juil)/i, 7],
  [/^(?:aug|août|aout)/i, 8],
  [/^sep/i, 9],
  [/^(?:oct|okt)/i, 10],
  [/^nov/i, 11],
  [/^(?:dec|dez|déc)/i, 12],
];

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|januar|jänner|februar|märz|maerz|mai|juni|juli|oktober|dezember|janvier|février|fevrier|mars|avril|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre)';

const word = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');

/** Local noon-free day arithmetic: dates are made from parts, so that a change of the clocks moves nothing. */
export const dayOn = (today: Date, days: number): Date =>
  new Date(today.getFullYear(), today.getMonth(), today.getDate() + days);

const readMonth = (text: string): number | null => MONTHS.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** The first day of the coming `month` (this one counts as coming), or of `year` when one was said. */
function startOfMonth(month: number, year: string | undefined, today: Date): Date {
  if (year !== undefined) return new Date(Number(year), month - 1, 1);
  const passed = month < today.getMonth() + 1;
  return new Date(today.getFullYear() + (passed ? 1 : 0), month - 1, 1);
}

const lastOfMonth = (start: Date): Date => new Date(start.getFullYear(), start.getMonth() + 1, 0);

function monthPart(part: 'start' | 'middle' | 'end') {
  return (match: RegExpMatchArray, today: Date): Date | null => {
    const month = readMonth(match[1] ?? '');
    if (month === null) return null;
    const start = startOfMonth(month, match[2], today);
    if (part === 'end') return lastOfMonth(start);
    return part === 'middle' ? dayOn(start, 14) : start;
  };
}

/** Friday of the week `weeks` from now; said at a weekend, "this week" is the coming one. */
function fridayIn(weeks: number, today: Date): Date {
  const weekday = today.getDay();
  return dayOn(today, (weekday === 0 ? 5 : weekday === 6 ? 6 : 5 - weekday) + weeks * 7);
}

const endOfWeek = (match: RegExpMatchArray, today: Date): Date => fridayIn(match[1] ? 1 : 0, today);
const endOfMonth = (match: RegExpMatchArray, today: Date): Date =>
  new Date(today.getFullYear(), today.getMonth() + (match[1] ? 2 : 1), 0);
const endOfYear = (match: RegExpMatchArray, today: Date): Date =>
  new Date(today.getFullYear() + (match[1] ? 1 : 0), 11, 31);
const endOfQuarter = (_: RegExpMatchArray, today: Date): Date =>
  new Date(today.getFullYear(), Math.floor(today.getMonth() / 3) * 3 + 3, 0);

/** The coming `day`.`month`., the year after when it has passed. */
function coming(day: number, month: number, today: Date): Date | null {
  const here = new Date(today.getFullYear(), month - 1, day);
  if (here.getMonth() !== month - 1) return null;
  return here < dayOn(today, 0) ? new Date(today.getFullYear() + 1, month - 1, day) : here;
}

function dayOfMonth(match: RegExpMatchArray, today: Date): Date | null {
  const day = Number(match[1]);
  if (day < 1 || day > 31) return null;
  const monthsOn = day < today.getDate() ? 1 : 0;
  const there = new Date(today.getFullYear(), today.getMonth() + monthsOn, day);
  return there.getDate() === day ? there : null;
}

const dotted = (match: RegExpMatchArray, today: Date): Date | null =>
  Number(match[2]) > 12 ? null : coming(Number(match[1]), Number(match[2]), today);

/** In order of precedence; every pattern is global, and its groups are what `read` expects. */
export const DAY_PHRASES: DayPhrase[] = [
  {
    pattern: word('end of (?:the )?(?:this )?(next )?week|eow|ende (?:der |dieser )?(nächster |naechster )?woche'),
    read: (match, today) => fridayIn(match[1] || match[2] ? 1 : 0, today),
  },
  { pattern: word('fin (?:de )?(?:la )?semaine( prochaine)?'), read: endOfWeek },
  { pattern: word('end of (?:the )?(?:this )?(next )?month|eom|month[- ]end'), read: endOfMonth },
  { pattern: word('(?:ende des|monatsende|ende dieses) ?(nächsten )?(?:monats)?'), read: endOfMonth },
  { pattern: word('fin (?:du|de) mois( prochain)?'), read: endOfMonth },
  {
    pattern: word("end of (?:the )?(next )?year|eoy|year[- ]end|jahresende|ende des jahres|fin (?:de l')?année"),
    read: endOfYear,
  },
  { pattern: word('end of (?:the |this )?quarter|quarter[- ]end|quartalsende'), read: endOfQuarter },
  { pattern: word(`(?:end of|late|ende|fin) (${MONTH})\\.?(?: (20\\d\\d))?`), read: monthPart('end') },
  { pattern: word(`(?:mid|middle of|mid of|mitte|mi)[- ]?(${MONTH})\\.?(?: (20\\d\\d))?`), read: monthPart('middle') },
  {
    pattern: word(`(?:early|beginning of|start of|anfang|début|debut) (${MONTH})\\.?(?: (20\\d\\d))?`),
    read: monthPart('start'),
  },
  {
    pattern: word('(?:in|within) a fortnight|in vierzehn tagen|dans quinze jours'),
    read: (_, today) => dayOn(today, 14),
  },
  { pattern: word('après-demain|apres-demain'), read: (_, today) => dayOn(today, 2) },
  { pattern: word('eod|end of (?:the )?day|cob'), read: (_, today) => dayOn(today, 0) },
  { pattern: word('christmas|xmas|weihnachten|noël'), read: (_, today) => coming(25, 12, today) },
  { pattern: word("new year's eve|silvester"), read: (_, today) => coming(31, 12, today) },
  {
    pattern: word(
      '(?<=(?:by|on|until|till|before|from) )the (\\d{1,2})(?:st|nd|rd|th)(?! (?:of|time|line|site|floor|visit))',
    ),
    read: dayOfMonth,
  },
  { pattern: /(?<![\p{L}\d.])(\d{1,2})\.\s?(\d{1,2})\.(?![\d.])/giu, read: dotted },
  { pattern: word(`(?<=(?:im|bis|en|pour|avant|d'ici) )(${MONTH})(?: (20\\d\\d))?`), read: monthPart('start') },
];
