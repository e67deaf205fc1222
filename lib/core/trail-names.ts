import { RULE_CAPS } from './site-rule';

/** Short words of programmers that have no vowel. */
const KNOWN = new Set(
  'msg hdr btn txt img cc bcc tbl nav lbl addr rcpt dl dt dd ul li td tr th js fn str svg css'.split(' '),
);
const SHORTEST = 2;
const LONGEST_WORD = 18;
/** Real words seldom have more consonants in a row; hashes do. */
const HASHLIKE = /[bcdfghjklmnpqrstvwxz]{5,}|[aeiou]{4,}|(.)\1{2,}|q(?!u)/;

/**
 * What programmers call a part, from one id or class: words only, joined by hyphens; null where it is a counter, a hash or
 * nothing. "msgHeaderFrom" → "msg-header-from", "css-1x2yz9" → "css", "from__a8Kx2" → "from", "sc-bdVaJa" → null.
 * @param said lower-case words that the page says there: a name made of them is no structure, and is left out.
 */
export function readTellingName(raw: string, said: ReadonlySet<string> = NOTHING): string | null {
  if (raw.length > 120 || raw.includes('@') || raw.includes('%')) return null;
  const words: string[] = [];
  for (const part of raw.split(/[^\p{L}\p{N}]+/u)) {
    // A part with a digit between letters is a hash or a counter; digits at its end are a counter.
    const bare = part.replace(/^\d+|\d+$/g, '');
    if (bare === '' || /\d/.test(bare) || isRandomCase(bare)) continue;
    const humps = bare
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(' ');
    // One that is no word makes the others chance.
    if (humps.every((hump) => hump.length <= SHORTEST || isWord(hump))) words.push(...humps.filter(isWord));
  }
  if (words.length === 0 || words.some((word) => said.has(word))) return null;
  const name = words.join('-').slice(0, RULE_CAPS.word).replace(/-+$/, '');
  return name.replaceAll('-', '').length >= SHORTEST ? name : null;
}

const NOTHING: ReadonlySet<string> = new Set();

/** "bdVaJa", "xKGa": capitals where no word begins. */
function isRandomCase(part: string): boolean {
  const humps = part.match(/[A-Z](?![A-Z])/g)?.length ?? 0;
  return /[a-z]/.test(part) && humps > 0 && part.length / (humps + (/^[a-z]/.test(part) ? 1 : 0)) < 2.7;
}

function isWord(word: string): boolean {
  if (!/^[a-z]+$/.test(word) || word.length > LONGEST_WORD) return false;
  if (KNOWN.has(word)) return true;
  return word.length >= SHORTEST && /[aeiouy]/.test(word) && !HASHLIKE.test(word);
}

/** The telling names among an element's ids and classes, each once. */
export function tellingNames(raw: readonly string[], said?: ReadonlySet<string>): string[] {
  const names = new Set<string>();
  for (const each of raw) {
    const name = readTellingName(each, said);
    if (name) names.add(name);
    if (names.size === RULE_CAPS.names) break;
  }
  return [...names];
}

/** Attributes that come and go with a page's state, or that only a browser's extensions and frameworks write. */
const PASSING =
  /^(?:class|id|style|hidden|tabindex|title|jsaction|jslog|jscontroller|jsname|xmlns|nonce|draggable|data-reactid|data-gramm.*|data-lt.*|data-pm.*|data-twin|data-crm.*|aria-describedby|aria-labelledby|aria-controls|aria-owns|aria-selected|aria-expanded|aria-hidden|aria-current|aria-pressed|data-state|data-focus.*|data-hover.*)$/;

/** Names of attributes that say how a part is made. `title` is left out: pages add and drop it as it suits them. */
export function tellingAttributes(names: readonly string[]): string[] {
  return names
    .map((name) => name.toLowerCase())
    .filter((name) => /^[a-z][a-z:_-]*$/.test(name) && name.length <= RULE_CAPS.word && !PASSING.test(name))
    .sort()
    .slice(0, RULE_CAPS.attributes);
}

/** The words of a text, lower case: for `said`. One-letter words are left out. */
export function wordsSaid(texts: readonly string[]): Set<string> {
  return new Set(
    texts.flatMap((text) =>
      text
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length > 1),
    ),
  );
}
