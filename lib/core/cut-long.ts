/** Letters looked at for a place between words. */
const SEARCHED = 60;

/**
 * The beginning of a text that is longer than `most` UTF-16 units, with "…" at its end, cut between words where there is
 * a blank near and never within a letter; a shorter one as it is. `most` is 2 at least.
 */
export function cutLong(text: string, most: number): string {
  if (text.length <= most) return text;
  const begun = text.slice(0, most - 1);
  const space = begun.search(/\s\S*$/u);
  const kept = space > Math.max(-1, begun.length - SEARCHED) ? begun.slice(0, space) : begun;
  return `${kept.replace(/[\ud800-\udbff\u200d]+$/u, '').trimEnd()}…`;
}
