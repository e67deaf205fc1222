import { fold } from './fold';

/** What was typed after a note while it was being saved; all of it when its own words were changed meanwhile. */
export function restOfNote(saved: string, now: string): string {
  const typed = now.trimStart();
  return typed.startsWith(saved) ? typed.slice(saved.length).trimStart() : now;
}

/** Are these the words of one note, changed? Half of what was there must still be there. */
export function isSameNote(before: string, now: string): boolean {
  const words = wordsOf(before);
  const still = new Set(wordsOf(now));
  return words.length > 0 && words.filter((word) => still.has(word)).length * 2 >= words.length;
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
