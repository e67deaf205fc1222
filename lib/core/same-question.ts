import { fold } from './fold';

/** What makes two questions the same one: their letters and digits, whatever the marks, case and accents. */
export function questionKey(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
