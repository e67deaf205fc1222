/** A day that a text speaks of: UTF-16 offsets of its words, and the day as "YYYY-MM-DD" in the user's zone. */
export type DaySpan = { start: number; end: number; day: string };

/** Finds the days in a text. `now` is epoch milliseconds. The real one is `lib/formats/dates.ts`. */
export type ReadDays = (text: string, now: number) => DaySpan[];
