import { spellOut } from './quick-note-chat';
import type { Channel, Rules } from './record';

/** What a remark says of how to reach somebody; only what it names. */
export type RulesInNote = Partial<Pick<Rules, 'channels' | 'hours' | 'cadence' | 'approach'>>;

const CHANNELS: readonly [Channel, string][] = [
  ['mail', 'e-?mails?|mails?|mailing|emailing|courriels?'],
  ['text', 'texts?|texting|sms|whatsapp|signal|messages?'],
  ['desk-phone', 'desk phone|landline|office (?:phone|number|line)|festnetz'],
  ['mobile', 'mobile|cell|phones?|phone calls?|calls?|calling|ringing|handy|telefon|anrufe?|portable|téléphone'],
  ['linkedin', 'linkedin'],
  ['video', 'video(?: calls?)?|zoom|teams'],
  ['in-person', 'in person|face to face|visits?|persönlich'],
];

const LIKES =
  '(?:strongly |really |always |much )?(?:prefers?|preferred|rather|likes?|best(?: reached)?(?: by| on| via| in)?|best by|only|bevorzugt|lieber|am besten|nur|préfère|plutôt)';
const DISLIKES =
  "(?:hates?|dislikes?|never|no|not|don't|do not|doesn't (?:like|use|read|answer|take)|avoid|can't stand|keine?|nicht|nie|pas d[e']|déteste|jamais)";
const SMALL =
  '(?: (?:to|be|being|by|on|via|the|a|an|over|contacted|reached|cold|any|her|his|their|per|mit|le|la|les|use))*';

const DAYS: readonly string[] = [
  'mon(?:days?)?|montags?|lundis?',
  'tue(?:s|sdays?)?|dienstags?|mardis?',
  'wed(?:nesdays?)?|mittwochs?|mercredis?',
  'thu(?:rs|rsdays?)?|donnerstags?|jeudis?',
  'fri(?:days?)?|freitags?|vendredis?',
  'sat(?:urdays?)?|samstags?|samedis?',
  'sun(?:days?)?|sonntags?|dimanches?',
];

const whole = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');

/**
 * Reads rules of communication out of a remark: "prefers phone, mornings", "no calls before 10", "hates LinkedIn",
 * "Tue-Thu only", "once a month at most", "by appointment". Null when it is none: a taste ("hates Mondays") stays one.
 */
export function rulesInNote(typed: string): RulesInNote | null {
  const text = spellOut(typed.replaceAll('’', "'"));
  const found: RulesInNote = { ...channelsOf(text), ...hoursOf(text), ...cadenceOf(text), ...approachOf(text) };
  return Object.keys(found).length > 0 ? found : null;
}

function channelsOf(text: string): RulesInNote {
  const channels: Rules['channels'] = [];
  for (const [channel, names] of CHANNELS) {
    // "Never call before ten" says when, not never.
    const timed = whole(
      `(?:${names})(?: her| him| them)? (?:before|after|between|vor|nach|zwischen|avant|après|(?:on |am |le )?(?:${DAYS.join('|')})|in the|mornings?|afternoons?|evenings?)`,
    ).test(text);
    if (whole(`${DISLIKES}${SMALL} (?:${names})`).test(text)) {
      if (!timed) channels.push({ channel, standing: 'never' });
    } else if (
      whole(`${LIKES}${SMALL} (?:${names})`).test(text) ||
      whole(`(?:${names}) (?:is |are |works? )?(?:best|first|preferred|only|works)`).test(text)
    )
      channels.push({ channel, standing: 'preferred' });
    // "No desk phone" isn't about the mobile.
    if (channels.some((row) => row.channel === 'desk-phone') && channel === 'desk-phone') break;
  }
  return channels.length > 0 ? { channels } : {};
}

const ALL_DAYS = [1, 2, 3, 4, 5];
const REACH = whole(
  "calls?|ring|phone|mail|e-?mail|text|reach(?:ed)?|contact|prefers?|only|best|not|never|no|don't|mornings?|afternoons?|evenings?|before|after|between|anrufen?|vormittags?|nachmittags?|nur|nie|nicht|erst|appeler|pas|matins?|le matin|après-midi|avant|après|jamais",
);

function hoursOf(text: string): RulesInNote {
  const days = daysIn(text);
  const range = rangeIn(text);
  const never = whole(
    `(?:${DISLIKES})${SMALL}(?: (?:call|ring|phone|mail|e-?mail|text|meet|visit))? (?:on |am |le )?(?:${DAYS.join('|')})`,
  ).test(text);
  // "Hates Mondays" is a mood; "never call on Mondays" is a rule.
  if (
    never &&
    !whole('calls?|ring|phone|mails?|e-?mails?|texts?|messages?|contact|visit|meet(?:ings?)?|anrufen|appeler').test(
      text,
    )
  )
    return {};
  if (!range && (days.length === 0 || !REACH.test(text))) return {};
  const chosen = days.length === 0 ? ALL_DAYS : never ? ALL_DAYS.filter((day) => !days.includes(day)) : days;
  const { from, to } = range ?? { from: '08:00', to: '18:00' };
  return chosen.length > 0 ? { hours: [{ days: chosen, from, to }] } : {};
}

/** Days named, a span ("Tue–Thu") filled. 1 is Monday. */
function daysIn(text: string): number[] {
  const named = DAYS.flatMap((names, at) => (whole(names).test(text) ? [at + 1] : []));
  const span = new RegExp(
    `(?<![\\p{L}])(${DAYS.join('|')})\\s?(?:-|–|to|till|until|bis|à)\\s?(${DAYS.join('|')})(?![\\p{L}])`,
    'iu',
  ).exec(text);
  if (!span) return named;
  const dayOf = (word: string) => DAYS.findIndex((names) => whole(names).test(word)) + 1;
  const [first, last] = [dayOf(span[1] ?? ''), dayOf(span[2] ?? '')];
  return first > 0 && last >= first ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : named;
}

const DAY_PARTS: readonly [string, string, string][] = [
  ['mornings?|vormittags?|(?:in )?the morning|le matin|matins?', '08:00', '12:00'],
  ['afternoons?|nachmittags?|(?:in )?the afternoon|(?:l.)?après-midi', '13:00', '17:00'],
  ['evenings?|abends|(?:in )?the evening|le soir', '17:00', '20:00'],
];
const TIME = '(\\d{1,2}|ten|eleven|noon|nine|eight|four|five|two|three)(?:[:.h](\\d{2}))? ?(am|pm|uhr|h)?';
const BETWEEN = whole(`(?:between|zwischen|entre|from|von|de) ${TIME} (?:and|to|und|bis|et|à) ${TIME}`);
const NOT_BEFORE = whole(
  `(?:not|never|no (?:calls?|mails?|meetings?)|nothing|nie|nicht|keine anrufe|pas|jamais|don't (?:call|ring|phone)|nothing)(?: to)?(?: (?:call|ring|phone|mail|e-?mail|text|reach|contact))?(?: her| him| them)? (?:before|vor|avant) ${TIME}|(?:only |erst )?(?:after|ab|nach|après) ${TIME}`,
);
const NOT_AFTER = whole(
  `(?:not|never|no (?:calls?|mails?|meetings?)|nie|nicht|pas|jamais|don't (?:call|ring|phone))(?: to)?(?: (?:call|ring|phone|mail|e-?mail|text|reach|contact))?(?: her| him| them)? (?:after|nach|après) ${TIME}|(?:only |nur )?(?:before|vor|avant) ${TIME}`,
);
const NEGATED_AFTER = whole(
  `(?:not|never|no (?:calls?|mails?|meetings?)|nie|nicht|pas|jamais|don't (?:call|ring|phone))(?: to)?(?: (?:call|ring|phone|mail|e-?mail|text|reach|contact))?(?: her| him| them)? (?:after|nach|après)`,
);
const NEGATED_BEFORE = whole(
  `(?:not|never|no (?:calls?|mails?|meetings?)|nie|nicht|keine anrufe|pas|jamais|don't (?:call|ring|phone))(?: to)?(?: (?:call|ring|phone|mail|e-?mail|text|reach|contact))?(?: her| him| them)? (?:before|vor|avant)`,
);

function rangeIn(text: string): { from: string; to: string } | null {
  const between = BETWEEN.exec(text);
  if (between) {
    const [from, to] = [clockOf(between.slice(1, 4)), clockOf(between.slice(4, 7))];
    if (from && to && from < to) return { from, to };
  }
  const late = !NEGATED_AFTER.test(text) && timeIn(NOT_BEFORE, text);
  if (late && late < '20:00') return { from: late, to: '18:00' > late ? '18:00' : '22:00' };
  const early = !NEGATED_BEFORE.test(text) && timeIn(NOT_AFTER, text);
  if (early && early > '08:00') return { from: '08:00', to: early };
  const part = DAY_PARTS.find(([names]) => whole(names).test(text));
  const refused = part && whole(`${DISLIKES}${SMALL} (?:${part[0]})`).test(text);
  return part && !refused && REACH.test(text) ? { from: part[1], to: part[2] } : null;
}

function timeIn(pattern: RegExp, text: string): string | null {
  const found = pattern.exec(text);
  if (!found) return null;
  return clockOf(found[1] === undefined ? found.slice(4, 7) : found.slice(1, 4));
}

const SPELT: Record<string, number> = {
  two: 14,
  three: 15,
  four: 16,
  five: 17,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  noon: 12,
};

function clockOf([hour = '', minute, half]: readonly (string | undefined)[]): string | null {
  const number = SPELT[hour.toLowerCase()] ?? Number(hour);
  // "After 4" in an office is the afternoon.
  const shifted = half?.toLowerCase() === 'pm' || (half === undefined && number >= 1 && number <= 6);
  const midnight = half?.toLowerCase() === 'am' && number === 12;
  const hours = midnight ? 0 : shifted && number < 12 ? number + 12 : number;
  if (!Number.isInteger(hours) || hours > 23 || Number(minute ?? 0) > 59) return null;
  return `${String(hours).padStart(2, '0')}:${minute ?? '00'}`;
}

const PERIODS: readonly [string, number][] = [
  ['(?:once|one time|twice) a day|daily|täglich', 1],
  ['twice a month|every (?:two|2|other|second) weeks?|fortnightly|every fortnight|alle (?:zwei|2) wochen', 14],
  ['twice a year|every (?:six|6) months|half-yearly', 182],
  ['once a week|every week|weekly|wöchentlich|toutes les semaines|une fois par semaine', 7],
  ['once a month|every month|monthly|monatlich|einmal im monat|tous les mois|une fois par mois', 30],
  ['once a quarter|every (?:three|3) months|quarterly|every quarter|vierteljährlich|tous les trimestres', 91],
  ['once a year|every year|yearly|annually|jährlich', 365],
];
const AT_MOST = whole(
  'at most|no more than|not more (?:than|often)|max(?:imum)?|not every|only|höchstens|maximal|nicht öfter|nicht mehr als|au plus|pas plus',
);
const CONTACT = whole(
  'calls?|check(?:s|ing)?[- ]?in|contact|hear(?:ing)?|touch|mails?|e-?mails?|updates?|ring|phone|text|catch[- ]?ups?|anrufen|melden|hören|appeler|nouvelles',
);

function cadenceOf(text: string): RulesInNote {
  const period = PERIODS.find(([names]) => whole(names).test(text));
  if (!period) return {};
  const [, days] = period;
  if (AT_MOST.test(text)) return { cadence: { floorDays: days } };
  return CONTACT.test(text) && !whole('(?:she|he|they) (?:calls?|mails?|runs?)').test(text)
    ? { cadence: { ceilingDays: days } }
    : {};
}

function approachOf(text: string): RulesInNote {
  if (
    whole(
      'by appointment|appointment only|make an appointment|nach terminvereinbarung|nur mit termin|sur rendez-vous',
    ).test(text)
  )
    return { approach: 'appointment' };
  return whole('drop(?:ping)?[- ]in(?: any time| is fine)?|just drop by').test(text) && !whole(DISLIKES).test(text)
    ? { approach: 'drop-in' }
    : {};
}

/** What is stored, with what a remark adds: channels by name, hours replaced, cadence joined. */
export function joinRules(stored: Pick<Rules, 'channels' | 'hours' | 'cadence'>, said: RulesInNote): RulesInNote {
  const named = new Set(said.channels?.map(({ channel }) => channel));
  return {
    ...said,
    ...(said.channels
      ? { channels: [...said.channels, ...stored.channels.filter(({ channel }) => !named.has(channel))] }
      : {}),
    ...(said.cadence ? { cadence: { ...stored.cadence, ...said.cadence } } : {}),
  };
}
