import { all, around, exact, type KindRule, not } from './quick-note-rule';

const KIN =
  'wife|husband|spouse|sons|(?<!(?:avec|pour|dans|sur|par|aime|déteste|est|que|chez|me présenter|lui|gère|dirige|vend|quitte|quitté|perdu|cherche|monté|revendu|vendu|repris|fondé|adore|prend|va|nous|présenter|chaque|de) )son(?! (?:associée?|patron|équipe|bureau|entreprise|usine|chef|boulot|poste|métier|budget|projet|client|collègue|\\p{L}+(?:eur|age|ment)(?!\\p{L})))|daughters?|kids?|child(?:ren)?|twins?|triplets|baby|babies|toddler|newborn|brothers?|sisters?|siblings?|mum|mom|mother|mam|mama|mummy|nan|gran|granny|grandad|granddad|dad|daddy|father|parents?|in-laws|grand(?:son|daughter|child|children|kids?|ma|pa|mother|father)s?|niece|nephew|fianc(?:e|ée|é)e?|girlfriend|boyfriend|girls?|boys?|aunt|uncle|cousin|step(?:son|daughter|kids|sons|daughters|dad|mum|mother|father)|hubby|missus|other half|better half|(?:mother|father|brother|sister)-in-law|nephews|nieces|cousins|fiance|teens|teenagers?|little ones?|wee ones?|godson|goddaughter|foster (?:kids?|child|children|mum|dad|parents|carer)|ehefrau|ehemann|sohn|söhne|tochter|töchter|(?<!(?:be|so|very|is|was|too|really|of|a|any|some|this|that|what|most|how) )kind(?! (?:of|to|words|regards|and|man|woman|soul|enough|gesture))|kinder|zwillinge|mutter|vater|eltern|bruder|schwester|enkel\\p{L}*|freundin|schwägerin|schwager|schwieger\\p{L}+|oma|opa|jungs|mädels|teenager|kids|verlobte[rn]?|lebensgefährt\\p{L}*|exfrau|exmann|familie|femme|mari|fils|filles?|garçons?|enfants?|jumeaux|jumelles|mère|père|parents|frère|sœur|soeur|frères|sœurs|bébé|ados?|gamins?|gosses?|gendre|belle-(?:mère|sœur|fille)|beau-(?:père|frère|fils)|compagn(?:e|on)|grand-(?:mère|père)|petits?-(?:fils|filles?|enfants?)|famille|époux|épouse';
const KIN_DEEDS =
  'married|engaged to|got engaged|divorced|separated|widowed|pregnant|expecting(?! (?:a (?:call|reply|decision)|the|an? order))|maternity leave|paternity leave|parental leave|verheiratet|geschieden|schwanger|marié|mariée|divorcée?|enceinte|papa (?:de|d)|maman (?:de|d)|due (?:in|on) \\p{L}+ with|(?:new|first|second|third) (?:baby|arrival|grandchild)|just had (?:a |her |their )?(?:baby|twins|boy|girl)|(?:loses?|lost|buried) (?:her|his|their) (?:mum|dad|mother|father|husband|wife|brother|sister)';
/** Companies have parents and sisters too, and the French "son" is no child. */
const NO_KIN = around(
  "son (?:chiens?|chienne|chats?|cheval|chiot|équipe|bureau|patron|usine|entreprise|budget)|(?:parent|sister|daughter|mother) (?:company|companies|plant|site|firm|brand|group)|parent'?s? organi[sz]ation|girls? scout|baby steps|(?:boys|girls|lads|kids) (?:in|at|on|from) (?:the|our|their)|mother tongue|father figure|family (?:business|firm|owned|run|company)|brother-in-arms|twin(?:s)? (?:site|screw|line|pack)",
);

const PETS =
  'dogs?|cats?|pupp(?:y|ies)|kittens?|horses?|pon(?:y|ies)|rabbits?|hamsters?|guinea pigs?|parrots?|budgies?|tortoise|goldfish|hens|chickens|labradors?|labradoodles?|cockapoos?|spaniels?|retrievers?|terriers?|dachshunds?|poodles?|beagles?|collies?|greyhounds?|whippets?|alsatians?|pugs?|bulldogs?|huskys?|huskies|hund|hunde|katzen?|kater|pferde?|welpe|dackel|chien(?:ne)?s?|chiots?|cheval|chevaux';
/** What somebody mustn't eat. Of animals, pollen, medicines and figures of speech it is no food. */
const ALLERGY =
  '(?:\\p{L}+[- ])?allerg(?:y|ies|ic(?: to)?)|\\p{L}*(?:allergie|allergiker\\p{L}*|allergisch)|allergique|intoleran(?:t|ce)|intolérante?|unverträglichkeit';
const NO_FOOD_ALLERGY = around(
  '(?:cats?|dogs?|horses?|animals?|fur|hair|pollen|hay ?fever|dust|mould|mold|latex|penicillin|bees?|wasps?|stings?|grass|jargon|buzzwords?|meetings?|small talk|powerpoint|slides|hype|sales\\p{L}*|calls?|spam|katzen?|hunde?|heu|staub|tierhaar\\p{L}*|chats?|chiens?|poils|réunions?|bullshit|nonsense|change|paperwork|admin|email|e-mails?|katzenhaar\\p{L}*|pollen\\p{L}*|hausstaub\\p{L}*)',
);
/** Clubs whose very name says sport; "Leeds" and "Villa" alone are places. */
const CLUB =
  '(?:celtic|rangers|arsenal|chelsea|spurs|tottenham|everton|liverpool|man (?:u|utd|united|city)|west ham|newcastle|leeds|villa|wolves|hibs|hearts|wrexham|sunderland|bayern|bvb|dortmund|schalke|hsv|werder|eintracht|st\\. pauli|union|gladbach|psg|om|ol|asse|barça|barca|barcelona|real madrid|juve|juventus|ajax|celtics|lakers|yankees|red sox|cubs|steelers|packers|eagles|patriots|tigers|saints|leinster|munster|all blacks|ferrari|\\p{L}+ (?:united|city|town|rovers|wanderers|albion|athletic|county)|f\\.?c\\.? \\p{L}+)';
const CLUB_FAN = `${CLUB}(?: |-)(?:man|woman|lad|lass|girl|boy|mad|nut|fan(?:atic)?|anhänger\\p{L}*|supporter|season|through|till|til|to the core|family)|(?:vf[bl]|fc[\\p{L}]?|hsv|tsv|sv\\p{L}{0,2}|msv|1860|rb|hertha|mainz|freiburg|köln|stuttgart|hannover|rapid|austria|sturm|basel|grashoppers|yb)(?: |-)(?:fan|anhänger\\p{L}*)|(?:follows|supports|diehard|die-hard|big|lifelong|huge|massive|mad|fan|fan de|fan of)(?: on)? (?:l'|le |la |the |du )?${CLUB}`;
const FRENCH_CAT = around("(?:un|deux|son|ses|leur) chats?|chat (?:nommé|s'appelle)");

const SPORTS =
  'golf|golfer|tennis|football|footballer|footie|soccer|rugby|cricket|cycling|cyclist|bike rides?|triathlons?|triathlete|marathons?|half-marathon|parkrun|jogging|swimming|swimmer|skiing|skis|snowboard\\p{L}*|sailing|sails|sailor|rowing|rower|kayaking|climbing wall|rock climbing|climber|bouldering|hiking|hikes|hiker|fell running|yoga|pilates|crossfit|squash|padel|badminton|basketball|baseball|hockey|netball|surfing|surfs|fishing|angling|formula (?:1|one)|f1|boxing|judo|karate|ironman|volleyball|handball|darts|snooker|season tickets?|(?:\\d|five|six|seven)[- ]a[- ]side|gym|spin class|zumba|open[- ]water|cold[- ]water swims?|lawn bowls|darts|pickleball|lacrosse|triathlon|duathlon|motocross|motorsport|motogp|cross[- ]country|mountain bik\\p{L}*|park run|10k|half marathon|stand-up paddle|handicap|fußball|fussball|radfahren|rennrad|joggen|schwimmen|klettern|wandern|turnen|skifahren|lieblingsverein|stammtischfußball|dauerkarte|kegeln|tischtennis|segeln|angeln|reiten|rudern|fitnessstudio|bergsteigen|reitet|klettert|segelt|joggt|schwimmt|wandert|rudert|angelt|mountainbike|vélo|natation|course à pied|randonnée|foot|pétanque|escalade|rugbyman|plongée|équitation|marathonien(?:ne)?|voile|ski';
const SPORT_DEEDS =
  'plays for|runs? (?:marathons?|half|10ks?|5ks?|ultras|every|the \\p{L}+ (?:half|marathon|10k))|goes running|does running|running club|(?:into|likes|loves|enjoys) (?:running|climbing)|cycles to|rides (?:a )?(?:bike|horses|to work)|goes to the gym|works out|spielt (?:handball|fußball|tennis|golf|volleyball)|läuft (?:marathon|halbmarathon)|fan (?:von|vom|des|der|d)|anhänger (?:von|vom|des)|fiebert mit|supportr?(?:er|ice) (?:de|du|des|d)|abonné au stade|joue (?:au|à la) (?!guitar)|fait du (?:vélo|tennis|foot|judo|rugby|ski|yoga)|referees|captains (?:the|a)|coaches (?:the )?(?:under|u\\d|kids|youth|junior)';

const DIETS =
  'vegan|vegetarian|veggie|pescatarian|gluten[- ]free|dairy[- ]free|lactose\\p{L}*|coeliac|celiac|halal|kosher|teetotal|sweet tooth|keto|paleo|low[- ]carb|plant[- ]based|nut[- ]free|diabetic|fodmap|vegetarisch|laktose\\p{L}*|halal|koscher|diabetiker(?:in)?|vegetarierin|vegetarier|veganerin|glutenfrei|végétarien(?:ne)?|végan|sans (?:gluten|lactose|alcool|porc)|végé';
const FOOD_DEEDS =
  "(?:pork|beef|alcohol|meat|dairy|fish|booze|wheat|sugar)(?:'s| is) (?:off|out)|no (?:alcohol|booze|meat|pork|beef|fish|sugar|dairy|gluten|caffeine|mushrooms|nuts|shellfish|onions|garlic|eggs)|(?:doesn't|does not|don't|never|won't|can't|no longer) (?:eat|drink)s?(?: \\p{L}+)?|drinks|eats|(?:takes|has) (?:her|his|their)? ?(?:tea|coffee)|trinkt|isst|pas d(?:e |')(?:vin|alcool|porc|viande|gluten|sucre|café|poisson|bière)|ne (?:boit|mange)|boit|mange|favou?rite (?:lunch|dinner|restaurant|food|dish|meal|wine|beer|pub|cafe|café|cake|takeaway)|lieblings(?:essen|restaurant|wein)";
const FOODS =
  'flat white|oat milk|latte|espresso|cappuccino|americano|decaf|sugar|black coffee|green tea|sushi|curry|ramen|whisky|whiskey|red wine|white wine|dark chocolate|cheesecake|barbecue|kuchen|schokolade';

const LIKE =
  'loves?|likes?|enjoys?|adores?|into|keen on|mad about|crazy about|obsessed with|passionate about|mag|liebt|aime|adore';
const SPORT_AT_ALL = around(`${SPORTS}|running|cycling`);

const PREFERENCE_DEEDS =
  "(?:really |always |secretly |strongly )?(?:hates?|dislikes?|likes?|loves?|enjoys?|adores?|prefers?|preferred|appreciates?|can't be doing with|no time for|hates it when|doesn't do|won't do|swears by|lives for|values|wants?|can't stand|cannot stand|can't bear|not (?:keen|a fan|into|fond)|doesn't (?:like|want|do|take|answer|use|read)|does not (?:like|want)|don't like|no fan of|(?:big |huge |great )?fan of|into|keen on|mad about|crazy about|obsessed with|allergic|allergy|intolerant|favou?rite|sensitive about|would rather|rather|mag|hasst|liebt|bevorzugt|will lieber|lieber|steht auf|mag|schwärmt für|kann (?:mit )?(?:[\\p{L}]+ ){1,3}nicht(?:s)? (?:leiden|ausstehen|anfangen|ab)|duzen|siezen|duzt|siezt|aime|n'aime|déteste|préfère|adore|allergique)";
const HOW_TO_REACH =
  "(?:don't|do not|please don't|never|avoid|not|no|only|always|best|better|try to) (?:to )?(?:call|ring|phone|mail|e-?mail|text|message|mention|contact|visit|bring up|talk|drop in|book|meet|calls|mails|emails|meetings|phone calls|texts|small talk|before|after|mornings|afternoons|reach|reached|time|by|in the|on|at|cold|video|surprises|attachments|long|jargon|monday|friday|mon|tues?|weds?|thu(?:rs)?|fri|teams|slack|linkedin|tuesdays?|wednesdays?|thursdays?)s?|avoid|(?:always |never |please )?(?:copy in|cc)|only (?:reads?|opens|answers|picks up)|reads only|no (?:slides|powerpoint|jargon|surprises|video|cameras|group mails|attachments|voicemails?)|gets (?:grumpy|cross|annoyed|upset|impatient|tetchy|cranky) (?:if|when|before|with|at|about)|(?:montags?|dienstags?|mittwochs?|donnerstags?|freitags?|vormittags?|nachmittags?) (?:nie|nicht|schlecht|immer)|(?:pas|jamais|non) (?:dispo\\p{L}*|joignable)|(?:not|never|un) ?(?:available|in|around|free) (?:on )?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|mornings|afternoons)|tutoiement|vouvoiement|(?:call|ring|phone|mail|e-?mail|text|message|contact|appeler|anrufen|rappeler)(?: her| him| them)? (?:only |erst )?(?:after|before|between|from|in the|not|rather|first|only|après|avant|nach|vor|ab|mornings|afternoons|on (?:mondays|tuesdays|wednesdays|thursdays|fridays))|(?:mail|e-?mail|text|phone|mobile|whatsapp|teams|mornings|afternoons|evenings|calls?|linkedin|mondays|tuesdays|wednesdays|thursdays|fridays)(?: and \\p{L}+)? (?:works?|is|are|only|best|preferred|first|beats|over|not)|(?:rings|calls|texts|emails|mails|phone|calls?|text|email|teams|whatsapp) only|(?:best|easiest) (?:caught|to catch|to reach|to get|got|reached)|catch (?:her|him|them) (?:early|before|after|on)|leave (?:a )?(?:voicemail|her alone|him alone|them alone|be)|keep (?:\\p{L}+ )?(?:mails?|e-?mails?|it|calls?|messages?|them)|copy in|cc|address as|nie (?:vor|nach|montags|freitags|anrufen)|nicht (?:vor|nach|anrufen|stören)|bitte (?:nicht|nie|nur|per)|am besten|am liebsten|(?:ruft|schreibt|mailt|telefoniert|trifft sich) (?:ungern|lieber|nie|nicht gern)|liest keine|erreichbar|bloß (?:kein|nicht)\\p{L}*|(?:kein|keine) (?:teams|zoom|whatsapp|smalltalk|powerpoint|telefon|meetings|termine)|per (?:mail|whatsapp|sms|du|sie)|keine (?:anrufe|telefonate|mails)|nur (?:per|vormittags|nachmittags)|erst ab|ne pas|ne jamais|jamais (?:appeler|téléphoner)|jamais (?:avant|après|le)|plutôt|pas (?:avant|après|de|le|d'appels?|d'appeler)|évite|injoignable|joignable|privilégier|toujours par|uniquement par|par (?:mail|téléphone|sms|whatsapp)|vouvoie|tutoie";

const HISTORY =
  'used to|was (?:at|with|in) (?:\\p{L}+ ){1,3}(?:for|until)|worked with|started (?:out |off |as |on |in |at (?=17|18|19|16|20))|began (?:as|in|on)|grew up|raised in|studied|degree in|phd|mba|graduated|went to (?:school|uni|university|college)|ex-\\p{L}+|formerly|previously|years? (?:at|in|with)|worked (?:there|at|for|her way|his way|their way|as|in)|first (?:job|boss|in (?:her |his |the )?family)|mentor(?:ed)?|proudest|proud (?:of|to have|that)|biggest (?:mistake|win|regret|success|lesson|failure)|regrets?|mistake|learned the hard|learnt the hard|lucky break|by luck|got lucky|was laid off|got laid off|made redundant|went bankrupt|founded|set up her|set up his|co-founded|sold (?:her|his|the) (?:company|business)|served in|career|apprentice\\p{L}*|turned (?:the|it) around|had to fight|against the odds|taught (?:her|him|them)|owes (?:her|his) career|hat (?:früher|studiert|gegründet|gelernt)|früher|studiert(?:e)?|aufgewachsen|gelernte\\p{L}*|stolz auf|a (?:fondé|grandi|étudié|commencé)|ancien(?:ne)?|fi(?:er|ère)s? d\\p{L}*';

const IMPERATIVE =
  'send|follow[- ]?up|remind|invite|schedule|arrange|forward|introduce|prepare|reply|chase|bring|set up|look into|look up|confirm|get back|reach out|circle back|touch base|line up|pass on|dig out|get (?:her|him|them)|find (?:her|him|them)|(?:call|ring|phone|mail|e-?mail|text|ping|book|order|share|check|draft|write|give|visit|meet|show|tell|thank|intro|print|buy|try|update)(?:(?= \\p{L}+day)|(?= (?:her|him|them|back|the|an?|our|my|again|if|whether|in|by|next|tomorrow|today|up|to|for|with)(?!\\p{L}))|(?= @))';
const NOT_IMPERATIVE = around(
  '(?:call|mail|meeting) (?:the other|in the)|call (?:with|to mind)|(?:book|order|call|mail|share|visit|check|draft) (?:in|to|for|with|by)(?! (?:\\d|q\\d|\\p{L}+day|next|tomorrow))',
  'start',
);

/** Kinds of everyday facts, after promises and exchanges have been ruled out. Order matters: the first that holds wins. */
export const EVERYDAY_RULES: KindRule[] = [
  { kind: 'sport', test: around(CLUB_FAN, 'start') },
  {
    kind: 'family',
    test: all(
      around(
        `${KIN}|frau (?:heißt|arbeitet|ist|erwartet|hat|kommt|macht|liegt|bekommt)|mann (?:heißt|arbeitet|ist|hat|kommt|macht|liegt)|partner(?:in)? (?:is|works|has|called|heißt|ist|arbeitet|and (?:kids|baby|two))|(?:youngest|eldest|oldest|middle one) (?:is|has|just|starts|started|does|plays|wants|at)`,
        'start',
      ),
      not(NO_KIN),
    ),
  },
  {
    kind: 'family',
    test: all(
      around(
        `(?:her|his|their|with|and|the|ihre?|seine?|sa|son|ses|leurs?) (?:${KIN})|(?:her|his|their) (?:partner|lad|lass|girl|boy|youngest|eldest|oldest|middle one|little one|bump|ex)|${KIN_DEEDS}`,
      ),
      not(NO_KIN),
      not(around(`season ticket|fan|${SPORTS}`, 'start')),
    ),
  },
  {
    kind: 'family',
    test: all(around(KIN), not(NO_KIN), not(around(`${LIKE}|hates?|${PREFERENCE_DEEDS}|${SPORTS}`, 'start'))),
  },
  {
    kind: 'family',
    test: exact(
      '^(?:[Hh]er |[Hh]is |[Tt]heir )?[Pp]artner (?!(?:[A-Z]{2,}))\\p{Lu}\\p{Ll}+(?! (?:&|[Aa]nd \\p{Lu}|GmbH|Ltd|AG))',
    ),
  },
  { kind: 'food', test: all(around(ALLERGY), not(NO_FOOD_ALLERGY)) },
  { kind: 'sport', test: around(CLUB_FAN) },
  {
    kind: 'preference',
    test: all(around(HOW_TO_REACH, 'start'), not(around('(?:never|always|only) \\p{L}+s back', 'start'))),
  },
  { kind: 'pet', test: around(PETS, 'start'), bare: true },
  {
    kind: 'pet',
    test: exact(
      '(?:[Hh]er|[Hh]is|[Tt]heir|[Aa]n?) (?:old )?(?:lab|pup|husky|setter|pointer|lurcher|collie|staffie|mutt|mongrel|doodle) (?=\\p{Lu}|puppy|called|cross)',
    ),
  },
  { kind: 'pet', test: (text) => FRENCH_CAT(text) },
  { kind: 'food', test: around(FOOD_DEEDS, 'start') },
  { kind: 'food', test: around(DIETS) },
  { kind: 'sport', test: all(around(LIKE, 'start'), SPORT_AT_ALL) },
  { kind: 'preference', test: around(PREFERENCE_DEEDS, 'start') },
  {
    kind: 'pet',
    test: all(around(PETS), not(around('hot dogs?|dog food|cat food|high horse|dark horse|horse power|horse trading'))),
  },
  { kind: 'promise-mine', test: all(around(IMPERATIVE, 'start'), not(NOT_IMPERATIVE)) },
  {
    kind: 'promise-mine',
    test: all(
      exact(
        '^(?:[Cc]all|[Rr]ing|[Pp]hone|[Mm]ail|[Ee]-?mail|[Tt]ext|[Pp]ing|[Ss]how|[Tt]ell|[Tt]hank|[Ii]ntro|[Gg]ive|[Vv]isit|[Mm]eet) (?=\\p{Lu})',
      ),
      not(NOT_IMPERATIVE),
    ),
  },
  {
    kind: 'date',
    test: around(
      'birth ?day|b-?day|wedding anniversary|anniversary|name day|born (?:on )?\\d{1,2}|born in (?:19|20)\\d\\d|geburtstag|hochzeitstag|geboren am|anniversaire|né le|née le',
    ),
  },
  { kind: 'history', test: around(HISTORY) },
  { kind: 'history', test: exact('^(?:[Ll]eft|[Jj]oined) (?=\\p{Lu})') },
  { kind: 'sport', test: around(SPORT_DEEDS) },
  { kind: 'sport', test: exact('(?:[Ss]upports|[Ff]ollows) (?=\\p{Lu})') },
  { kind: 'sport', test: (text) => /(?:\p{Lu}[\p{L}.]+|United|City|FC) (?:fan|supporter)(?!\p{L})/u.test(text) },
  { kind: 'sport', test: around(SPORTS), bare: true },
  { kind: 'sport', test: around('swims|jogs|rows (?!of)(?=\\p{L})\\p{L}+|cycles|bikes|surfs|skis', 'start') },
  { kind: 'food', test: all(around(FOODS), not(around('importer|supplier|industry|client|had|over'))), bare: true },
  {
    kind: 'preference',
    test: around(
      'allergic to|allergy|hates|mornings only|afternoons only|(?:on|best) (?:mondays|tuesdays|wednesdays|thursdays|fridays)',
    ),
  },
];
