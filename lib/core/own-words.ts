/** `text` without the ranges that are not the user's own (quotes, signature); ranges are UTF-16, sorted or not. */
export function ownWords(text: string, quoted: readonly (readonly [start: number, end: number])[]): string {
  let own = '';
  let at = 0;
  for (const [start, end] of [...quoted].sort((one, other) => one[0] - other[0])) {
    if (start > at) own += text.slice(at, start);
    at = Math.max(at, end);
  }
  return own + text.slice(at);
}
