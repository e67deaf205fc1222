import { all, around, type KindRule, not } from './quick-note-rule';

/**
 * What a customer says of their own work (a problem, an opportunity, a plan), what must not be brought up, and what
 * somebody goes by. Before the everyday kinds, because "wants to open a plant" begins like a taste.
 */

const TRADE =
  'plant|site|shop|store|branch|office|line|shift|factory|warehouse|market|team|department|business|subsidiary|region|range|product|hub|centre|center|werk|standort|filiale|usine|site|agence|marché';

const AVOID =
  "(?:please )?(?:don't|do not|never|not to|best not to|better not to|must not|mustn't)(?: ever)? (?:mention|bring up|talk about|ask about|raise|joke about|speak of)|avoid (?:mentioning|bringing up|talking about|the (?:topic|subject) of|any talk of)|touchy (?:about|subject|topic)|sore (?:point|spot|subject)|taboo|off[- ]limits|(?:bitte )?(?:nicht|nie) (?:ansprechen|erwähnen)|(?:nicht|nie) (?:über|von) .{2,40} (?:reden|sprechen|anfangen)|ne (?:pas|jamais) (?:parler|mentionner|évoquer)";

const CALLED =
  '(?:goes|go|known) (?:by|as)(?! (?:car|train|bike|bus|plane|foot|boat|far|often|usual|well)(?!\\p{L}))|prefers to be called|likes to be called|friends call|nickname|genannt|nennt sich|rufname|se fait appeler|surnom';

const PROBLEM =
  "struggl(?:es?|ing) (?:with|to)|(?:biggest|main|real|big|their|her|his|a) (?:problem|issue|headache|worry|pain|concern|bottleneck|challenge)|(?:problems?|issues|trouble|difficulties) (?:with|in|getting|finding|keeping)|worr(?:ies|ied) (?:about|that)|afraid (?:of|that)|fed up with|frustrated (?:with|by|about)|complain(?:s|ed)? (?:about|that)|short of|short-staffed|understaffed|(?:can't|cannot|can not) (?:find|hire|get|keep|fill|see|trace)|losing (?:\\p{L}+ ){0,4}(?:to|a|an|every|per)|loses? (?:\\p{L}+ ){0,4}(?:every|per|a) (?:day|week|month|shift|year)|too (?:slow|many|much|expensive|late|long)(?! for me)|behind schedule|keeps? (?:breaking|failing|slipping)|is (?:slipping|failing|dropping|falling)|(?:scrap|defects?|churn|downtime|turnover|returns|complaints|costs) (?:is|are) (?:up|rising|growing|too)|probleme? mit|sorgen? (?:um|wegen)|schwierigkeiten|engpass|leidet unter|problèmes? (?:avec|de)|souci(?:s)? (?:avec|de)|n'arrive(?:nt)? pas à|manque de";

const OPPORTUNITY = `(?:wants?|hopes?|hoping|would like|would love|thinking|dreams?) (?:to |of |about )(?:open|opening|enter|entering|expand|expanding|grow|growing|launch|launching|build|building|automat\\p{L}*|hire|hiring|buy|buying|add|adding|sell|selling|move into|moving into|export|exporting|offer|offering|double|acquire|acquiring|bring|insourc\\p{L}*)|opportunit(?:y|ies)|chance to (?:grow|enter|win|open)|sees? (?:potential|room|demand)|(?:exploring|considering|looking (?:at|into)|evaluating|open to|interested in) (?:an? |the |new |more )?(?:\\p{L}+ ){0,2}(?:${TRADE}|automation|robots?|export\\p{L}*|acqui\\p{L}*|partnership|new)|möchte (?:[\\p{L}\\d]+ ){0,4}(?:eröffnen|ausbauen|wachsen|einstellen|erweitern)|chance (?:auf|zu)|interesse an|(?:veut|voudrait|aimerait) (?:ouvrir|développer|lancer|embaucher|agrandir|investir)`;

const STRATEGY =
  "strateg(?:y|ic|ie)|(?:the|their|her|his|a|board's|group's) (?:plan|goal|target|aim|priority|roadmap|ambition) (?:is|for|this|are)|(?:plans?|planning|aims?|aiming|intends?) (?:to|for|on)(?! (?:call|mail|text|meet|visit|ring)(?!\\p{L}))|(?:top|main|first|number one) priorit(?:y|ies)|focus(?:es|ing|ed)? on|moving (?:everything|production|all|to|towards|away)|(?:one|two|three|fewer|single) suppliers? (?:by|from|only)|(?:by|until|bis|d'ici) (?:the end of )?20\\d\\d|next year's (?:budget|plan)|consolidat(?:e|ing)|ziel ist|plan ist|priorität|schwerpunkt|objectif|priorité|prévoi(?:t|ent)";

/** Not about their work: family plans, our own tasks, a taste. */
const HOME =
  'wedding|holiday|holidays|vacation|house|garden|kids?|child\\p{L}*|daughter|son|baby|marathon|retire|retirement|urlaub|haus|maison|vacances';

/** In order; see quick-note-rules.ts. */
export const WORK_RULES: KindRule[] = [
  { kind: 'avoid', test: around(AVOID) },
  { kind: 'called', test: all(around(CALLED, 'start'), not(around('called back'))) },
  { kind: 'problem', test: all(around(PROBLEM), not(around(HOME))) },
  { kind: 'opportunity', test: all(around(OPPORTUNITY), not(around(HOME))) },
  { kind: 'strategy', test: all(around(STRATEGY), not(around(HOME))) },
];
