/**
 * A text as a name of at most so many letters: a longer one is cut and gets a sum of the whole, so that two that begin
 * alike stay two.
 */
export function shortName(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const sum = `~${sumOf(text, 0x811c9dc5)}${sumOf(text, 0x9747b28c)}`;
  return text.slice(0, longest - sum.length) + sum;
}

/** FNV-1a: two of them, 64 bits, tell apart what one person has. */
function sumOf(text: string, seed: number): string {
  let sum = seed;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(16).padStart(8, '0');
}
