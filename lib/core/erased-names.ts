import { fold } from './fold';

/** The words of a name, first name first: "Roe, Dana" and "Dana Roe" are one. */
function wordsOf(name: string): string[] {
  const [last = '', ...rest] = name.split(/[,，]/);
  return fold([...rest, last].join(' '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** What a tombstone keeps of a name, to be hashed: the whole of it, its first word, and the letter that begins with. */
export function nameHashes(name: string): string[] {
  const [first, ...others] = wordsOf(name);
  if (first === undefined) return [];
  const last = others.at(-1);
  const initial = [...first][0] ?? '';
  const ends = last === undefined ? [] : [`name:${first} ${last}`];
  return [...new Set([`name:${[first, ...others].join(' ')}`, ...ends, `first:${first}`, `initial:${initial}`])];
}

/**
 * What of a tombstone says that somebody was called that: the same name, with or without names between; one of the two may
 * be a first name alone.
 */
export function sameNameTexts(name: string): string[] {
  const [first, ...others] = wordsOf(name);
  if (first === undefined) return [];
  const last = others.at(-1);
  const whole = `name:${[first, ...others].join(' ')}`;
  return last === undefined ? [whole, `first:${first}`] : [whole, `name:${first} ${last}`, `name:${first}`];
}

/** What of a tombstone says that it may have been their name: the first name, or the letter it is cut down to on either side. */
export function likeNameTexts(name: string): string[] {
  const [first] = wordsOf(name);
  if (first === undefined) return [];
  const [letter = ''] = first;
  return [
    ...sameNameTexts(name),
    `first:${first}`,
    ...(first === letter ? [`initial:${letter}`] : [`first:${letter}`]),
  ];
}
