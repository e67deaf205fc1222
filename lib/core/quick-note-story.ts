import { all, around, exact, type KindRule, not } from './quick-note-rule';

/**
 * Stories that name family, food or sport on the way: "grew up over her parents' bakery", "learnt the trade from her
 * uncle". Read before the everyday kinds. Whole phrases only, so that "her dad grew roses" stays family.
 */
const EARLY =
  'grew up|from (?:an? )?(?:\\p{L}+ ){0,2}(?:family|background|estate|village)|first (?:one )?to (?:go|finish|graduate|study)|(?:failed|flunked|scraped|retook|bombed) (?:his|her|their|all|every|school|maths|a)|ended up (?:running|owning|buying|as|in|at|leading|with)|worked (?:his|her|their) way|against (?:his|her|their) (?:dad|father|mother|family|parents)|(?:was )?(?:born and )?(?:raised|brought up) (?:in|by|on|over|above|near)|childhood|as a (?:kid|child|boy|girl|teenager|student)|learn(?:t|ed) (?:the (?:trade|ropes|business|craft|hard way)|how to|it from|everything|to \\p{L}+ (?:from|at|on)|[\\p{L}-]+ (?:from|off) (?:her|his|their|a|an|the))|first in (?:(?:her|his|their|the) )?family|(?:left|quit|dropped out of) (?:school|college|uni|university|home)(?: at)?|(?:came|moved|fled|emigrated|immigrated|arrived)(?: over| here)?(?: \\p{L}+)? from \\p{L}+(?: \\p{L}+)? (?:in|at|aged|as|with)|(?:lost|sold|ran|started|opened|built|bought|folded|closed) (?:his|her|their) (?:first |own |old ){1,2}(?:company|business|firm|shop|start-?up|restaurant|practice|caf[eé]|agency|studio|store|garage|farm|workshop|salon|bakery|pub|brewery|consultancy|job)|took over (?:from )?(?:the |his |her )?(?:family|dad|father|mum|mother|parents|uncle)|inherited|(?:his|her|their) (?:old |first |late )?(?:boss|mentor|teacher|coach|gran|uncle|aunt|father|dad|mum|mother) taught|taught (?:him|her|them)|(?:believed in|backed|took a chance on|took a punt on) (?:him|her|them)|came up (?:through|from)|worked up from|got (?:the|his|her|their) (?:big )?break|sold (?:his|her|their|the) (?:startup|start-up|company|business|firm|shop|agency)|self-taught|(?:fought|clawed|talked|bluffed) (?:his|her|their) way|(?:landed|got) (?:the|his|her|their) (?:first |big )?(?:job|role|break|start|place) (?:by|through|after|because|from|at)|was an? (?:pro|professional|teacher|nurse|soldier|chef|journalist|lawyer|banker|miner|docker|trainee|temp|\\p{L}+ champion)|(?:got|was|been) burn(?:t|ed) by|(?:best|worst|first) hire|turned down|never (?:went to|finished|got into) (?:uni|university|school|college)|made (?:his|her) (?:first|name)|cut (?:his|her) teeth|(?:started|began|left|apprenticed|joined)(?: out)? (?:\\p{L}+ ){0,4}(?:at|aged) 1[4-9]|spent (?:\\d+|ten|five|six|seven|eight|twenty) ye?a?rs';
const EARLY_ELSEWHERE =
  'aufgewachsen|(?:vom|von der|von den|von seinen|von ihren) (?:vater|mutter|eltern|onkel|opa) übernommen|kommt (?:ursprünglich )?aus (?:dem|der|einer|einem) \\p{L}+|groß geworden|von (?:ihrem|seinem|ihrer|seiner) (?:vater|mutter|onkel|oma|opa) gelernt|(?:als )?(?:azubi|lehrling|praktikant\\p{L}*) (?:angefangen|begonnen)|(?:hat|habe) (?:[\\p{L}\\d]+ ){0,5}(?:angefangen|begonnen|studiert|gelernt|aufgebaut|gegründet)|kam (?:mit|als|aus|vor) (?:[\\p{L}\\d]+ ){1,5}nach|schule (?:mit \\d+ )?(?:abgebrochen|geschmissen)|quereinsteiger\\p{L}*|(?:a |ont )?(?:grandi|débuté|démarré)|a commencé|arrivée? (?:à|en|de|du) .{2,30} (?:à \\d{1,2} ans|en (?:19|20)\\d\\d)|parti(?:e)? de (?:rien|zéro)|autodidacte|a repris (?:la|le|l)|(?:appris|apprise) (?:le métier|sur le tas|avec)|premi(?:er|ère) de (?:sa|la) famille';
const FORMER =
  '(?:started|began) (?:out |off |life )?(?:on|as|in|at|by|behind|with)(?! (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|mon|tue|wed|thu|fri|q\\d|20|the (?:new year|spring|summer)|last|this|us|me)\\p{L}*)|ex[- ](?:navy|army|raf|military|marine|police|cop|copper|fireman|firefighter|nurse|teacher|chef|banker|lawyer|journalist|pilot|pro|player|paramedic|soldier|squaddie|consultant|engineer|accountant|ministry|civil servant|bundeswehr|polizist\\p{L}*)|former(?:ly)? (?:a |an |the )?\\p{L}+|used to (?:be|run|work|teach|own|manage|sell|drive|live|play)|\\d{1,2} years (?:on|at|in|with|as) (?!a )';
/** Years a machine or a contract lasts are nobody's story; nor is a child's. */
const NO_STORY = around(
  "(?:kids?|child|children|sons?|daughters?|boys?|girls?|twins|baby|fils|filles?|sohn|tochter|kinder) (?:has|have|just|who|is|are|'s)|contract|lease|warranty|licen[cs]e|machine|vertrag",
);

/** In order; see quick-note-rules.ts. */
export const STORY_RULES: KindRule[] = [
  { kind: 'history', test: all(around(EARLY), not(NO_STORY)) },
  { kind: 'history', test: all(around(EARLY_ELSEWHERE), not(NO_STORY)) },
  { kind: 'history', test: all(around(FORMER, 'start'), not(NO_STORY)) },
  { kind: 'history', test: exact('^(?:[Ee]x)[- ](?=\\p{Lu})') },
];
