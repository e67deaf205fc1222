import type { Rules } from '../../lib/core/record';
import { common, panel, rules as ruleWords } from '../../lib/locales';

const words = panel.contact;

/**
 * The three words one needs before picking up the phone: the channel they like best, their hours, and how to come or what
 * they don't want. The rest is a press away.
 */
export function sayThreeRules(rules: Rules): string[] {
  const { first, hours, approach, never, rhythm } = partsOf(rules);
  const rest = [approach, never, rhythm, common.brief(rules.note ?? '', 40)];
  return [first, hours.join(', '), ...rest].filter(Boolean).slice(0, 3);
}

/** The rules of communication in a few words, most binding first: "Mobile first", "Tue–Thu mornings", "no LinkedIn". */
export function sayRules(rules: Rules): string[] {
  const { first, hours, approach, never, rhythm } = partsOf(rules);
  return [first, ...hours, approach, never, rhythm, rules.note ?? ''].filter(Boolean);
}

function partsOf(rules: Rules) {
  const named = (standing: 'preferred' | 'never') =>
    rules.channels.filter((row) => row.standing === standing).map((row) => row.channel);
  const [first] = named('preferred');
  const never = named('never');
  return {
    first: first ? words.first(first) : '',
    hours: rules.hours.map(sayHours),
    approach: rules.approach ? words.approach[rules.approach] : '',
    never: never.length > 0 ? words.never(never) : '',
    rhythm: ruleWords.rhythm(rules.cadence?.floorDays, rules.cadence?.ceilingDays),
  };
}

/** One span of their hours: "Tue–Thu mornings". */
export function sayHours({ days, from, to }: Rules['hours'][number]): string {
  return [sayDays(days), sayPart(from, to)].filter(Boolean).join(' ');
}

/** Runs of days: "Mon, Wed–Fri". All seven need no words. */
export function sayDays(days: readonly number[]): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  if (sorted.length === 7) return '';
  const runs: [first: number, last: number][] = [];
  for (const day of sorted) {
    const run = runs.at(-1);
    if (run && run[1] === day - 1) run[1] = day;
    else runs.push([day, day]);
  }
  return runs.map(sayRun).join(', ');
}

function sayRun([first, last]: [number, number]): string {
  if (first === last) return common.weekday(first);
  return `${common.weekday(first)}${last === first + 1 ? ', ' : '–'}${common.weekday(last)}`;
}

/** "HH:MM" compares as text. Only a span that is plainly a part of the day gets its name. */
function sayPart(from: string, to: string): string {
  if (from > to) return words.hours(from, to);
  if (from <= '00:00' && to >= '23:59') return words.parts.all;
  if (from >= '06:00' && to <= '12:00') return words.parts.morning;
  if (from >= '12:00' && to <= '18:00') return words.parts.afternoon;
  if (from >= '17:00') return words.parts.evening;
  return words.hours(from, to);
}
