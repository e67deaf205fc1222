import type { PieceKind } from './quick-note';
import { EVERYDAY_RULES } from './quick-note-everyday';
import { all, around, exact, type KindRule, not } from './quick-note-rule';
import { STORY_RULES } from './quick-note-story';
import { DELICATE_RULES, WORK_RULES } from './quick-note-work';

/** Things one does for somebody: a will or a must before them makes a promise of a line. */
const DO =
  'send|share|give|e-?mail|call|ring|phone|check|look|find|ask|intro|introduce|forward|get|come back|let|confirm|put|set|arrange|book|try|talk|speak|think|sign|pay|order|review|write|text|tell|bring|show|provide|prepare|invite|help|connect|pass|raise|return|follow|chase|draft|reply|organi[sz]e|schedule|drop|lend|mail|update|make|do|visit|meet|circle|chase up|nudge|remind|recommend|reserve|escalate|dig|sort|pop|ping|see if|see whether';
const THEY = 'she|he|they|sie|er|elle|elles|il|ils';
const NAMED = "\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?";

const MAIL = /[^\s@<>,;]+@[^\s@<>,;]+\.\p{L}{2,}/u;
const PHONE = /(?<![\d.,])(?:\+\d|\(?0\d)[\d\s()./-]{5,}\d(?!\d)/u;
const PROFILE = /linkedin\.com\/(?:in|sales)\//i;

/** An address of a house, or an extension, which no pattern of mail or phone knows. */
const PLACE = around(
  'new (?:office|place|premises|hq):? (?=.{0,20}\\d).{1,60}|(?:home |office |work |postal |delivery |private )?(?:address|adresse|anschrift)(?: is| ist|:)? (?=.{0,20}\\d).{1,60}|(?:ext|extension|durchwahl|direct line|poste)\\.?:? \\d{2,6}',
  'start',
);

/** True when an address or a number is what the piece is about, not something in passing. */
function isReach(text: string): boolean {
  const found = MAIL.exec(text) ?? PHONE.exec(text) ?? PROFILE.exec(text);
  if (!found) return false;
  if (found[0].replace(/\D/g, '').length < 7 && PHONE.exec(text)?.[0] === found[0]) return false;
  const others = text
    .replace(/\([^()]*\)/g, '')
    .replace(MAIL, '')
    .replace(PHONE, '')
    .replace(/\S*linkedin\.com\S*/i, '');
  return others.split(/[^\p{L}]+/u).filter(Boolean).length <= 4 && !/^(?:sent?|promised?|forward|introd)/i.test(text);
}

const QUESTION: KindRule[] = [
  { kind: 'question', test: (text) => /[?？؟]\s*$/.test(text) },
  {
    kind: 'question',
    test: around(
      "ask(?: (?:her|him|them|\\p{Lu}\\p{L}+))? (?:about|how|what|why|where|when|whether|if|who|for|which)|find out|fragen? (?:nach|ob|wie|wer|was|warum)|nachfragen|demander (?:si|comment|pourquoi|à|ce)|(?:check|find out|wonder(?:ing)?|no idea|not sure|unclear) (?:who|why|how|what|where|when)|(?:what|who|why|how|where)(?:'s| is| are| do| does| did) (?:the|their|her|his|they|she|he|we|it|in|behind)|rausfinden|herausfinden|(?:wer|was|wie|wann|warum|wo) (?:ist|sind|hat|wird|entscheidet|macht|zahlt|steckt)|savoir (?:si|qui|comment|pourquoi)",
      'start',
    ),
  },
];

const THEIRS: KindRule[] = [
  {
    kind: 'promise-theirs',
    test: around(
      `(?:${THEY}) ?(?:'ll| will|'s going to|'re going to| is going to| are going to| is to| are to| can| should| needs? to| has to) (?:also |then )?(?:${DO})`,
    ),
  },
  {
    kind: 'promise-theirs',
    test: around(
      `(?:said|says|thinks|reckons|swore|swears|promised|mentioned|told (?:me|us)|confirmed)(?: that)? (?:${THEY}) ?(?:'d|'ll| would| will| can| could|'s going to|'re going to)(?! (?:never|not|rather|be|have(?! a (?:word|look|chat|think|go))|love|like|prefer|hate|need|want)(?!\\p{L}))`,
    ),
  },
  {
    kind: 'promise-theirs',
    test: around(
      `(?:${THEY}) ?(?:'s|'re| is| are) (?:sending|getting back|mailing|e-?mailing|forwarding|introducing|putting|bringing|checking|calling|ringing|sorting|arranging|setting up|drafting|preparing|chasing|lending|talking to|speaking to|passing|taking (?:me|us)|showing (?:me|us)|sorting|getting (?:me|us)|letting (?:me|us))(?! (?:her|him|them|it all|in sick))`,
    ),
  },
  {
    kind: 'promise-theirs',
    test: around(`(?:${THEY}) (?:has |have )?(?:promised|agreed|offered|committed)(?! (?:her|him|them))`),
  },
  {
    kind: 'promise-theirs',
    test: around(
      '(?:promise[ds]|owes?|owed|offered|agreed to (?:send|give|show|tell)|(?:offered|going|happy|promised|trying|wants) to \\p{L}+) (?:me|us)|(?:offered|promised) to (?:introduce|connect|vouch|recommend|put)',
    ),
  },
  {
    kind: 'promise-theirs',
    test: around(
      '(?:will|to|promised to|agreed to|going to) (?:get|come) back to (?:me|us)|(?:will|promised to|agreed to) (?:\\p{L}+ ){1,3}(?:me|us)',
    ),
  },
  {
    kind: 'promise-theirs',
    test: around(
      '(?:still )?(?:waiting (?:for|on)|awaiting|owes|(?:should|expect(?:ing)?|due) (?:to )?(?:hear|get|have|receive)(?: \\p{L}+){0,5} from|expecting (?:her|his|their|an? (?:call|reply|decision|answer|order|quote)))',
      'start',
    ),
  },
  {
    kind: 'promise-theirs',
    test: around(
      '(?:sie|er) (?:schickt|sendet|gibt|liefert|klärt|stellt|ruft|bringt|meldet|besorgt|prüft)|meldet sich|schuldet (?:mir|uns)|schickt (?:mir|uns)|ruft (?:mich )?zurück|(?:will|wird) (?:mir|uns|sich)|(?:hat )?(?:mir|uns) (?:\\p{L}+ ){0,5}versprochen|wart\\p{L}* (?:noch )?auf|bescheid geben|gibt (?:mir |uns )?bescheid|(?:will|wollte|wird|wollen) (?:mir|uns|mich) (?:[\\p{L}\\d]+ ){0,6}(?:schicken|geben|vorstellen|zeigen|melden|senden|mailen|bringen)|besorgt (?:mir|uns)|sagt (?:mir|uns) bescheid|kümmert sich|(?:will|wollte|wird|wollen) sich (?:[\\p{L}\\d]+ ){0,5}(?:melden|kümmern|zurückmelden)|(?:hat )?(?:zugesagt|versprochen) (?:mir|uns)',
    ),
  },
  {
    kind: 'promise-theirs',
    test: around(
      "(?:elle|il|ils|elles) (?:va |vont )?(?:m'|me |nous )(?:envoie|enverra|envoyer|doit|donne|donnera|rappelle|rappellera|rappeler|présente|transmet|a promis)|(?:me|nous) doi(?:t|vent)|doit (?:me|m'|nous)|(?:va|vont|doit|doivent|veut) (?:revenir vers (?:moi|nous)|(?:me|nous|bientôt) \\p{L}+|m'\\p{L}+)|m'a promis|nous a promis|j'attends|en attente de",
    ),
  },
];

const MINE: KindRule[] = [
  {
    kind: 'promise-mine',
    test: around(
      "(?:i|we) ?(?:'ll| will| must| should| shall| have to|'ve to| need to| owe| promised|'ve promised| agreed to| offered to| said (?:i|we) ?(?:'d|'ll| would| will)|'m going to| am going to| can|'d better|'m to|am to|'m (?:sending|getting|mailing|e-?mailing|introducing|calling|ringing|bringing|checking|chasing|sorting|forwarding|drafting|preparing)|am (?:sending|getting|calling|bringing)| said (?:that )?(?:i|we) ?(?:'d|'ll))(?! (?:be|never|not) )",
    ),
  },
  { kind: 'promise-mine', test: around("told (?:her|him|them|\\p{Lu}\\p{L}+) (?:i|we) ?(?:'d|'ll| would| will)") },
  {
    kind: 'promise-mine',
    test: around(
      `you(?:'ll| owe| must| need to| have to| promised| should| said you'd)|promised?|promise to|better (?:${DO})|time to (?:${DO})|on me to|my turn to|action:|next steps?:|need to|must|have to|got to|gotta|gonna|to-?do|remember to|don't forget|agreed to (?:${DO})|offered to|said i'd|said i'll|owed?|(?:will|'ll|to|should) (?:${DO})|intro (?:to|for)`,
      'start',
    ),
  },
  {
    kind: 'promise-mine',
    test: around(
      '(?:(?:ich|wir) (?:kümmer|check|hak|frag|mail|schau|bring|bereite|prüf|zeig|leihe|reserviere|besorg|druck|bestell)\\p{L}*|(?:ruf|schick|sag|gib|frag|zeig|bring|bestell|besorg|klär|schreib|leih)e? (?:ihn|ihm|ihr|sie|ihnen|noch|mal)|(?:ich|wir) (?:schicke|sende|rufe|melde|liefere|gebe|mache|kläre|stelle|organisiere|besorge|muss|werde|soll|schulde|schicken|müssen|werden)\\p{L}*)|schulde (?:ihr|ihm|ihnen)|muss (?:ihr|ihm|ihnen|noch)|versprochen',
    ),
  },
  {
    kind: 'promise-mine',
    test: all(
      not(around('lieber|ungern|gerne?|nie|nicht|erst|nur')),
      around(
        'schicken|zuschicken|senden|zusenden|anrufen|zurückrufen|rückruf|vorstellen|nachfassen|weiterleiten|vereinbaren|nachreichen|mailen|nachhaken|zurückmelden|rüberschicken|zukommen lassen',
      ),
    ),
  },
  {
    kind: 'promise-mine',
    test: around(
      "je (?:lui |leur )?(?:envoie|enverrai|dois|vais|promets|rappelle)|j'enverrai|(?:lui|leur) (?:ai )?promis|(?:à|lui|leur|dois|dois lui) (?:r?envoyer|faire|passer|donner|montrer|proposer|préparer|trouver|répondre|r?apporter|transmettre|présenter|rappeler)",
    ),
  },
  { kind: 'promise-mine', test: around('promis(?! par)|envoyer|rappeler(?! (?:après|avant))|relancer', 'start') },
];

/** After the rules of one's own promises, because "Need to" and "Will call" begin like names. */
const NAMED_THEIRS: KindRule[] = [
  {
    kind: 'promise-theirs',
    test: exact(
      `^@?(?!I |We |Happy |Able |Glad |Keen |Ready |Going |Plans? |Wants? |Needs? |Hard |Easy )${NAMED} ?(?:'ll|will|'s going to|is going to|'s to|is to|to) (?:${DO})(?!\\p{L})`,
    ),
  },
  {
    kind: 'promise-theirs',
    test: exact(`^@?(?!I |We )${NAMED} (?:has )?(?:promised|agreed to|offered to)(?! (?:her|him|them))`),
  },
];

const RECEIVED: KindRule[] = [
  {
    kind: 'received',
    test: around(
      `(?:${THEY}|\\p{L}+) (?:also )?(?:sent|gave|shared|forwarded|lent|showed|recommended|e-?mailed|handed|passed|introduced|connected|referred|brought) (?:on )?(?:me|us)|(?:sent|gave|lent|showed|introduced|referred|recommended|connected|emailed|e-mailed|mailed|forwarded|handed|tipped|warned|pointed|fed|walked|talked) (?:me|us)(?! (?:off with|out of|down))|let (?:me|us) (?:see (?:the|their|his|her)|borrow|use|try|in on|keep|into)|(?:slipped|loaned|bought|offered up|dug out|found|got|fetched) (?:me|us) (?:a|an|the|his|her|their|two|some|in|into|lunch|dinner|drinks?|coffee|tickets?)|(?<!(?:to|will|would|could|can|'ll|'d) )put (?:me|us) (?:on|onto|in touch|through|forward)|tip-off|heads[- ]up (?:from|on|that)|invited (?:me|us)|explained (?:how|who|why|what) (?:they|their|the)|put in a (?:good )?word|vouched for (?:me|us)`,
    ),
  },
  {
    kind: 'received',
    test: around(
      `(?:${THEY}) (?:also )?(?:sent|gave|shared|forwarded|lent|recommended|e-?mailed|passed on|brought)(?! (?:her|him|up))`,
    ),
  },
  {
    kind: 'received',
    test: around(
      '(?:got|received|have)(?: \\p{L}+){1,7} (?:from|off) (?:her|him|them)|received|thanks to (?:her|him|them)|(?:tip|intro|referral) from',
      'start',
    ),
  },
  {
    kind: 'received',
    test: around(
      '(?:mir|uns) (?:\\p{L}+ ){0,6}(?:geschickt|gesendet|gegeben|vorgestellt|empfohlen|geliehen|gezeigt|weitergeleitet|verraten|gesteckt|überlassen|mitgebracht|besorgt|zugespielt)|hat (?:mich|uns) (?:\\p{L}+ ){0,4}(?:weiterempfohlen|empfohlen|vorgestellt|eingeladen|gewarnt|vernetzt)|(?:bekommen|erhalten) von|von (?:ihr|ihm) (?:\\p{L}+ ){0,4}(?:bekommen|erhalten)',
    ),
  },
  {
    kind: 'received',
    test: around(
      "(?:m'|nous |m’)(?:a|ont) (?:envoyé|donné|présenté|transmis|recommandé|prêté|filé|refilé|passé|conseillé|montré|prévenu|offert|transféré|mise? en (?:contact|relation)|parlé d|invitée?s?|présentée?s?)|reçu",
    ),
  },
];

const GIVEN: KindRule[] = [
  {
    kind: 'given',
    test: around(
      "sent|resent|gave|shared|introduced|forwarded|passed on|passed|lent|recommended|e-?mailed|mailed|showed|handed|dropped off|brought|texted|helped (?:her|him|them)|explained to (?:her|him|them)|advised (?:her|him|them)|invited (?:her|him|them)|taught (?:her|him|them)|(?:lunch|dinner|drinks|coffee) (?:is |was )?on (?:me|us)|left (?:her|him|them|with (?:her|him|them))(?: with)? (?:the|a|an|my|our|some|two|three|\\d+)|(?:took|walked|talked|showed|drove|ran) (?:her|him|them|both|the team) (?:through|round|around|over|to|along|home)|put (?:her|him|them) (?:in touch|on to|onto|through|forward)|(?:bought|got|made|found|printed) (?:her|him|them) (?:a|an|the|lunch|dinner|coffee|some|two|tickets?)|tipped (?:her|him|them) off|vouched for (?:her|him|them)|(?:paid|covered) (?:for )?(?:lunch|dinner|the bill|drinks|coffee)|i(?:'ve)? (?:sent|gave|given|shared|introduced|forwarded|lent|recommended|showed)|we (?:sent|gave|shared)",
      'start',
    ),
  },
  {
    kind: 'given',
    test: around(
      '(?:ihr|ihm|ihnen) (?:\\p{L}+ ){0,6}(?:geschickt|gesendet|gegeben|vorgestellt|empfohlen|geliehen|gezeigt|dagelassen|mitgegeben|mitgebracht|überlassen|weitergeleitet|besorgt|gemailt|ausgeliehen)',
    ),
  },
  {
    kind: 'given',
    test: around(
      '(?:lui|leur) ai (?:envoyé|donné|prêté|présenté|transmis|recommandé|filé|passé|laissé|offert|montré|apporté|transféré|conseillé)|envoyé|donné',
      'start',
    ),
  },
  {
    kind: 'given',
    test: around(
      "je l'ai (?:présenté|aidé|recommandé|invité|mise? en)\\p{L}*|je (?:lui|leur) ai (?:envoyé|donné|prêté|présenté|transmis|recommandé|filé|passé|laissé|offert|montré|apporté|transféré|conseillé)",
    ),
  },
];

/** In order: the first rule that holds names the kind. Whatever none holds for is a note, or a date when it names a day. */
export const KIND_RULES: KindRule[] = [
  ...QUESTION,
  { kind: 'reach', test: (text) => isReach(text) || PLACE(text) },
  ...DELICATE_RULES,
  ...THEIRS,
  ...MINE,
  ...NAMED_THEIRS,
  ...RECEIVED,
  ...GIVEN,
  ...WORK_RULES,
  ...STORY_RULES,
  ...EVERYDAY_RULES,
];

/** Kinds whose pieces may be lists, so that a bare noun after a comma belongs to the one before. */
export const LIST_KINDS: ReadonlySet<PieceKind> = new Set(['family', 'pet', 'sport', 'food', 'preference']);
