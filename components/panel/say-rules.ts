import type { Rules } from '../../lib/core/record';
import { common, panel } from '../../lib/locales';

const words = panel.contact;

/** The rules of communication in a few words, most binding first: "Mobile first", "Tue–Thu mornings", "no LinkedIn". */
export function sayRules(rules: Rules): string[] {
  const named = (standing: 'preferred' | 'never') =>
    rules.channels.filter((row) => row.standing === standing).map((row) => row.channel);
  const [first] = named('preferred');
  const never = named('never');
  return [
    first && words.first(first),
    ...rules.hours.map(sayHours),
    rules.approach && words.approach[rules.approach],
    never.length > 0 && words.never(never),
    rules.note,
  ].filter((part): part is string => Boolean(part));
}

function sayHours({ days, from, to }: Rules['hours'][number]): string {
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
  if (from <= '00:00' && to >= '23:59') return words.parts.all;
  if (from >= '06:00' && to <= '12:00') return words.parts.morning;
  if (from >= '12:00' && to <= '18:00') return words.parts.afternoon;
  if (from >= '17:00') return words.parts.evening;
  return words.hours(from, to);
}
