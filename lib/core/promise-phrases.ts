/** Verbs of handing something over: what follows them is the thing. */
export const GIVE = /^(?:send|share|forward|give|get|e-?mail|mail|drop|bring|pass|have|expect)$/i;

/** Things one does for somebody; promised even without a day. */
const CLEAR =
  'send|share|forward|e-?mail|mail|introduce|connect|put together|put you in touch|prepare|draft|write up|review|arrange|set up|organi[sz]e|book|bring|drop off|deliver|ship|return|refund|sign|confirm|pass (?:on|along|it on)|circulate|upload|invite|provide|publish|fix|chase|take care of|look into|find out|dig out|dig up|get (?:you|it|that|this|these|those|them|the|a|an|her|him|our|my|your)|give you (?!a (?:sense|flavou?r|bit|quick)|some (?:context|background)|an idea|time|space|the (?:short|background|context))|have (?:it|them|this|that|the|a|an|our|my|your|everything)';
/** Said all the time; a promise only with a day. */
const LOOSE =
  'get back|come back|revert|report back|circle back|follow up|check|ask|speak|talk|call|ring|phone|write|text|reply|answer|respond|update|keep you|let you know|ping|finish|complete|make|do|show|see to|help|meet|visit|come|stop by|drop by|be in touch|touch base|reach out|start|join|know|decide|tell|give you|return your call|pick (?:it|this|that) up|work on|put|raise|schedule|submit|order|pay|transfer';

const SOFTLY =
  '(?:also |then |definitely |certainly |gladly |happily |personally |just |make sure to |be sure to |be happy to |go ahead and )*';
const WILL =
  "(?:i|we)(?:'ll| will| shall|'m going to|'re going to| am going to| are going to| promise to| can)|let me|(?:i|we)'ll make sure (?:to|that (?:i|we))";

const MINE = new RegExp(`(?<![\\p{L}'])(${WILL}) ${SOFTLY}(?:(${CLEAR})|(${LOOSE}))(?![\\p{L}])`, 'iu');
/** "Will send the figures tomorrow": the "I" left out, at the very beginning. */
const BARE = new RegExp(`^(will) ${SOFTLY}(?:(${CLEAR})|(${LOOSE}))(?![\\p{L}])`, 'iu');
/** "You'll have it Monday", "expect the figures from me by Friday": promised from the other side. */
const THEIRS =
  /(?<![\p{L}'])(?:you(?:'ll| will| can expect to| should) (?:(have|get|receive|hear from (?:me|us)|see|find)(?![\p{L}]))|(expect)(?= .{2,80} from (?:me|us))|you can expect)(?![\p{L}])/iu;

/** Bound to something, asked, denied, over, or somebody else's: no promise. */
const NO_PROMISE =
  /[?？]["”')]*$|(?<!\p{L})(?:if|unless|whenever|in case|assuming|provided|should you|once you|when you|as soon as you|would|could|might|maybe|perhaps|happy to|glad to|love to|like to|try to|trying to|hope to|want to|won't|will not|can't|cannot|don't|never|not sure|let me know|i wish|i'd|we'd)(?!\p{L})/iu;
/** What looks like one and is a way of speaking. */
const WAY_OF_SPEAKING =
  /(?<!\p{L})(?:(?:i|we)(?:'ll| will) (?:be honest|be brief|keep (?:it|this) (?:short|brief)|leave (?:it|you)|let you go|get (?:straight|right|out of your|to the point|going|there)|do my best|see what|give you (?:the short|a quick|an? (?:idea|example))|make (?:it|this) (?:short|quick|brief|easy)|come to the point|get this out of the way|say|admit|have (?:to|a (?:look|think|coffee|chat))|get used|do (?:whatever|anything))|let me (?:ask|be|check|tell|give you|know|start|show|do|put|explain|introduce (?:myself|ourselves))|introduce (?:myself|ourselves)|you(?:'ll| will) (?:see (?:that|how|why|a)|find (?:that|it|us|me|out)|get (?:a|the) (?:sense|idea|chance|most|best)|have (?:noticed|seen|heard|the chance|a chance|to|fun|more|less|no|all)|hear))(?!\p{L})/iu;

/**
 * The promise in one English sentence (straight apostrophes): `at` is where its verb begins, `verb` the verb's first
 * word; `needsDay` when it is one only with a day. Null when there is none.
 */
export function promiseIn(line: string): { at: number; verb: string; needsDay: boolean } | null {
  if (NO_PROMISE.test(line)) return null;
  const speaking = WAY_OF_SPEAKING.exec(line);
  const mine = MINE.exec(line) ?? BARE.exec(line);
  if (mine && !overlaps(speaking, mine)) {
    const phrase = mine[2] ?? mine[3] ?? '';
    const at = mine.index + mine[0].length - phrase.length;
    // Handing over is one word ("get you the …"); "get back" is another verb.
    const verb = mine[2] === undefined ? phrase : (phrase.split(' ')[0] ?? '');
    // "I can send it", "let me send it": an offer, until there is a day.
    return { at, verb, needsDay: mine[2] === undefined || /can$|^let me$/i.test(mine[1] ?? '') };
  }
  const theirs = THEIRS.exec(line);
  // "You'll hear from us" begins like a way of speaking, and isn't one.
  const heard = /hear from/i.test(theirs?.[1] ?? '');
  if (!theirs || (!heard && overlaps(speaking, theirs))) return null;
  const verb = theirs[1] ?? theirs[2] ?? '';
  return {
    at: theirs.index + theirs[0].length - verb.length,
    verb: heard ? 'hear' : theirs[2] ? 'expect' : 'have',
    needsDay: true,
  };
}

function overlaps(one: RegExpExecArray | null, other: RegExpExecArray): boolean {
  return one !== null && one.index < other.index + other[0].length && other.index < one.index + one[0].length;
}
