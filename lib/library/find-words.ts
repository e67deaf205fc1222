import { fold } from '../core/fold';

/**
 * Words to know each id by, separated by commas; lower case, without accents, "&" kept, other marks as spaces.
 * "einkauf" is a beginning ("Einkaufsleiter"), "it." the whole word, "*vertrieb" may stand inside one.
 */
export type WordTable<Id extends string> = readonly (readonly [id: Id, words: string])[];

type Hit<Id> = { id: Id; start: number; end: number };

/** Longer than any title; what comes after is not read. */
const LONGEST = 300;

/** Letters, digits and "&", a space between words and on either side: " vp operations ". */
function plain(text: string): string {
  return ` ${fold(text.slice(0, LONGEST))
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()} `;
}

/**
 * Ids whose words occur in `text`, in the order of the text. Where two overlap the longer wins, so that
 * "people operations" is one thing and not two.
 */
export function findWords<Id extends string>(text: string, table: WordTable<Id>): Id[] {
  const hay = plain(text);
  const hits = table
    .flatMap(([id, words]) => words.split(',').flatMap((word) => hitsOf(hay, word.trim(), id)))
    .sort((one, other) => other.end - other.start - (one.end - one.start));
  const kept: Hit<Id>[] = [];
  for (const hit of hits) if (!kept.some((other) => hit.start < other.end && other.start < hit.end)) kept.push(hit);
  return [...new Set(kept.sort((one, other) => one.start - other.start).map(({ id }) => id))];
}

function hitsOf<Id>(hay: string, word: string, id: Id): Hit<Id>[] {
  const bare = word.replace(/^\*|\.$/g, '');
  const needle = `${word.startsWith('*') ? '' : ' '}${bare}${word.endsWith('.') ? ' ' : ''}`;
  const hits: Hit<Id>[] = [];
  for (let at = hay.indexOf(needle); bare !== '' && at >= 0; at = hay.indexOf(needle, at + 1)) {
    const start = at + (needle.startsWith(' ') ? 1 : 0);
    hits.push({ id, start, end: start + bare.length });
  }
  return hits;
}
