import { readDay } from './say-dates';

/** How long something of Today may rest: until tomorrow, until Monday, or until a day as "YYYY-MM-DD". */
export type Rest = 'tomorrow' | 'next-week' | { day: string };

/**
 * The moment at which it comes back: midnight in the user's own zone, whatever clocks do that night. Null for what is no
 * day, or none still to come.
 */
export function restUntil(rest: Rest, now: number): number | null {
  if (typeof rest === 'object') {
    const day = readDay(rest.day, now);
    return day && day.days > 0 ? day.at : null;
  }
  const today = new Date(now);
  const weekday = today.getDay() || 7;
  const days = rest === 'tomorrow' ? 1 : 8 - weekday;
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() + days).getTime();
}
