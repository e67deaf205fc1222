import { fold } from './fold';

/** A longer one is no tag but a note. */
const LONGEST = 60;

/** A tag as it is stored: without the #, on one line, without commas (they part tags where several are typed). Empty: no tag. */
export function cleanTag(typed: string): string {
  const words = typed.replace(/^[\s#]+/, '').replace(/[\s,]+/gu, ' ');
  return [...words.trim()].slice(0, LONGEST).join('').trimEnd();
}

/** "North" and "north" are one tag. */
export function isSameTag(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

/** The tags with this one among them, once. */
export function withTag(tags: readonly string[], tag: string): string[] {
  return tags.some((other) => isSameTag(other, tag)) ? [...tags] : [...tags, tag];
}

/** The tags without this one, however it was written. */
export function withoutTag(tags: readonly string[], tag: string): string[] {
  return tags.filter((other) => !isSameTag(other, tag));
}
