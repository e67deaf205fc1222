import { fold } from './fold';

/** What makes two questions the same one: their letters and digits, whatever the marks, case and accents. */
export function questionKey(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The question among these that is the same as the typed one; marks alone are no question. */
export function findSame<Row extends { text: string }>(rows: readonly Row[], text: string): Row | undefined {
  const key = questionKey(text);
  return key === '' ? rows.find((row) => row.text === text) : rows.find((row) => questionKey(row.text) === key);
}
