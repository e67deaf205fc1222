import type { DaySpan, ReadDays } from './day-span';

/**
 * Notes typed like a chat message: contractions without their apostrophe, words cut short. Spelt out only to be
 * understood; what is kept is always what was typed.
 */

const SHORT: Record<string, string> = {
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  cant: "can't",
  wont: "won't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  hasnt: "hasn't",
  havent: "haven't",
  couldnt: "couldn't",
  shouldnt: "shouldn't",
  wouldnt: "wouldn't",
  hes: "he's",
  shes: "she's",
  theyre: "they're",
  theyll: "they'll",
  theyd: "they'd",
  theyve: "they've",
  youre: "you're",
  youll: "you'll",
  youd: "you'd",
  ive: "I've",
  im: "I'm",
  thats: "that's",
  whats: "what's",
  whos: "who's",
  hows: "how's",
  lets: "let's",
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tmw: 'tomorrow',
  tomoz: 'tomorrow',
  '2moro': 'tomorrow',
  '2morrow': 'tomorrow',
  nxt: 'next',
  wk: 'week',
  wks: 'weeks',
  yr: 'year',
  yrs: 'years',
  mth: 'month',
  mths: 'months',
  b4: 'before',
  shd: 'should',
  pls: 'please',
  plz: 'please',
  mtg: 'meeting',
  mtgs: 'meetings',
  mgr: 'manager',
  mgmt: 'management',
  btw: 'by the way',
  fyi: 'by the way',
  u: 'you',
  ur: 'your',
  r: 'are',
  abt: 'about',
  thru: 'through',
  tho: 'though',
  cos: 'because',
  cuz: 'because',
  bc: 'because',
  ppl: 'people',
  fwd: 'forward',
  msg: 'message',
  msgs: 'messages',
  mob: 'mobile',
  addr: 'address',
  anniv: 'anniversary',
  fave: 'favourite',
  fav: 'favourite',
  veg: 'vegetarian',
  gonna: 'going to',
  wanna: 'want to',
  hafta: 'have to',
  gotta: 'have to',
  rn: 'now',
  atm: 'now',
  hab: 'habe',
  nich: 'nicht',
  nix: 'nichts',
  wg: 'wegen',
  bzgl: 'wegen',
  nen: 'einen',
  rdv: 'rendez-vous',
  tel: 'telefon',
  tél: 'téléphone',
  pb: 'problème',
  pbs: 'problèmes',
  bcp: 'beaucoup',
};

/** Short words that mean something else too ("im Haus", "lets flats") are spelt out only before these. */
const ONLY_BEFORE: Record<string, RegExp> = {
  im: /^ (?:not |still |just )?(?:\p{L}{2,}ing|going|gonna|meant|supposed|off|away)(?!\p{L})/iu,
  r: /^ (?:you|u|we|they|the|their|there|still|now|not|\p{L}+ing)(?!\p{L})/iu,
  veg: /^(?=$|[,;.!])/u,
  lets: /^ (?:\p{L}+ )/u,
  tel: /^\.? (?!\d)/,
};

const WORD = /(?<![\p{L}\p{N}'’@.#/-])(?:2moro|2morrow|b4|w\/o(?!\p{L})|\p{L}+\/?)(?![\p{L}\p{N}'’@-])/giu;

/** What one does for somebody, or what is said of oneself, after "id" and "ill": they are words of their own too. */
const AFTER_WILL =
  /^ (?:also |then |just |happily |try to |try and )?(?:send|get|give|share|call|ring|phone|e?mail|text|check|look|find|ask|intro(?:duce)?|forward|fwd|come|let|confirm|put|set|sort|arrange|book|try|talk|speak|think|sign|pay|order|write|tell|bring|show|prepare|invite|help|pass|chase|draft|drop|lend|update|make|do|be|have|see|take|need|go|meet|visit|dig|pop|ping|print|keep|buy|pick|add|post|follow|circle|reach|work)(?!\p{L})/iu;
const CLIPPED: Record<string, string> = {
  id: "I'd",
  ill: "I'll",
  hed: "he'd",
  shed: "she'd",
  hell: "he'll",
  shell: "she'll",
  well: "we'll",
};

/** Nothing, or a word after which a clause begins: "said id send", "and ill call", not "was ill". */
const CLAUSE_BEGINS =
  /(?:^|[,;.!?–—-] ?|(?<!\p{L})(?:said|says|told (?:her|him|them)|promised|think|thinks|that|and|but|so|then) )$/iu;

function longForm(word: string, before: string, after: string): string {
  const lower = word.toLowerCase();
  if (lower === 'w/o') return 'without';
  if (lower === 'w/') return 'with';
  const clipped = CLIPPED[lower];
  if (lower === 'well' && /^ (?:see|be|have|do|done|go|think)(?!\p{L})/iu.test(after)) return word;
  if (clipped !== undefined)
    return CLAUSE_BEGINS.test(before.slice(-16)) && AFTER_WILL.test(after.slice(0, 40)) ? clipped : word;
  const long = Object.hasOwn(SHORT, lower) ? SHORT[lower] : undefined;
  if (long === undefined) return word;
  const only = Object.hasOwn(ONLY_BEFORE, lower) ? ONLY_BEFORE[lower] : undefined;
  return only && !only.test(after.slice(0, 40)) ? word : long;
}

type Slip = { at: number; typed: number; meant: number };

function spell(text: string): { meant: string; slips: Slip[] } {
  const slips: Slip[] = [];
  let grown = 0;
  const meant = text.replace(WORD, (word, at: number) => {
    const long = longForm(
      word,
      text.slice(Math.max(0, at - 16), at),
      text.slice(at + word.length, at + word.length + 40),
    );
    if (long !== word) {
      slips.push({ at: at + grown, typed: word.length, meant: long.length });
      grown += long.length - word.length;
    }
    return long;
  });
  return { meant, slips };
}

/** "hes", "tmrw", "w/" written out, to recognise a piece by: "he's", "tomorrow", "with". */
export const spellOut = (text: string): string => spell(text).meant;

/** Where an offset of the spelt-out text lies in the typed one. */
function typedAt(offset: number, slips: readonly Slip[], edge: 'start' | 'end'): number {
  let typed = offset;
  for (const slip of slips) {
    if (slip.at >= offset) break;
    const within = offset < slip.at + slip.meant;
    typed += within ? (edge === 'end' ? slip.at + slip.typed - offset : slip.at - offset) : slip.typed - slip.meant;
    if (within) break;
  }
  return typed;
}

/** The days of a hurried line ("nxt week", "tmr b4 noon"), with offsets in the line as typed. */
export function readTypedDays(line: string, now: number, readDays: ReadDays): DaySpan[] {
  const { meant, slips } = spell(line);
  if (slips.length === 0) return readDays(line, now);
  return readDays(meant, now).map(({ start, end, day }) => ({
    start: typedAt(start, slips, 'start'),
    end: typedAt(end, slips, 'end'),
    day,
  }));
}
