import type { HistoryPart } from './starter-questions';

/** A word that begins so, or stands so; whole words only. */
const words = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');

/** In order: a mentor's praise is about the mentor, a lucky win about luck. */
const PARTS: readonly [HistoryPart, RegExp][] = [
  [
    'helper',
    words(
      'mentor(?:ed|s)?|mentored by|taught (?:her|him|them|me)|owes (?:her|his|their) (?:career|job|start)|took (?:her|him|them) under|(?:her|his|their) (?:first |old |former )?(?:boss|teacher|coach|professor|manager),? .{0,40}(?:taught|helped|got|gave|pushed|backed|believed)|helped (?:her|him|them)|vouched for|opened (?:the )?doors? for|got (?:her|him|them) (?:the|a|into)|recommended (?:her|him)|förder\\p{L}*|half ihr|half ihm|lehrte|learn(?:ed|t) (?:the trade|the ropes|the business|it|everything) from|from (?:his|her|their) (?:uncle|aunt|gran|grandad|father|mother|dad|mum)|(?:best|first) (?:boss|mentor)|appris (?:le métier )?avec',
    ),
  ],
  [
    'luck',
    words('lucky|luck|by chance|by accident|happened to|out of the blue|right place|zufällig|glück|par hasard|chance'),
  ],
  [
    'mistake',
    words(
      "mistakes?|regrets?|regretted|learn(?:ed|t) the hard way|should(?:n't)? have|too (?:early|late) with|wrong (?:hire|bet|call|decision)|lost (?:the|their|a) .{1,40}(?:account|customer|client|contract)|went wrong|backfired|got burn(?:t|ed)|worst hire|lost (?:his|her|their) (?:first|own|old) (?:company|business|firm|shop)|learn(?:ed|t) (?:never|not) to|taught (?:him|her|them) never|fehler|bereut|erreur|regrette",
    ),
  ],
  [
    'barrier',
    words(
      "laid off|made redundant|fired|bankrupt\\p{L}*|had to (?:fight|leave|start again|give up|close|sell)|against the odds|nobody believed|told (?:she|he|they) (?:couldn't|can't|would never)|passed over|without a degree|no degree|never (?:went to|finished) (?:uni|university|school|college)|(?:left|quit) school|from nothing|with nothing|fled|first (?:one )?(?:in|of) (?:the |her |his |their )?family|first to go to (?:uni|university|college)|failed (?:his|her|their)|premi(?:er|ère) de (?:sa|la) famille|dropped out|grew up (?:poor|without|in care)|ill for|burn(?:ed|t)? ?out|immigrat\\p{L}*|refugee|first in (?:her|his|their) family|entlassen|licencié\\p{L}*",
    ),
  ],
  [
    'success',
    words(
      'proud(?:est)?(?: of)?|won|award|promoted|made (?:director|partner|vp|head)|turned (?:\\p{L}+ ){0,4}(?:around|round)|built (?:up )?|grew (?:the|it|a|sales|revenue)|founded|co-founded|set up (?:her|his|their|the|a)|launched|sold (?:her|his|their|the) (?:company|business|firm)|saved (?:the|a)|doubled|halved|zero[- ]defects?|record (?:year|quarter)|biggest (?:win|success|deal)|best (?:year|quarter|result)|stolz|gegründet|fière?|fondé',
    ),
  ],
];

/** Which of the five parts a story belongs to; null when it only says where they were ("worked for BP"). */
export function historyPartOf(text: string): HistoryPart | null {
  return PARTS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
