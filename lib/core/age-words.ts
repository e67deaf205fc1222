/**
 * Where an age can stand in a note, as patterns: English, German and French, as people type them after a call. Numbers are
 * everywhere ("row 12", "12 years at Arden", "turning 50 in May"), so an age needs somebody before it and an end after it.
 */

const KIN =
  'kids?|child|children|sons?|daughters?|boys?|girls?|twins?|triplets?|bab(?:y|ies)|toddlers?|lads?|infants?|newborn|brothers?|sisters?|siblings?|husband|wife|partner|mother|father|mum|mom|dad|grand(?:son|daughter|child|children|kids?|mother|father|ma|pa|dad)s?|step(?:son|daughter)s?|god(?:son|daughter|child)|niece|nephew|dog|cat|puppy|kitten|horse|pony|kind(?:er)?|söhne?|sohn|töchter|tochter|jungs?|junge|mädchen|mädels|zwillinge|brüder|bruder|schwestern?|mann|frau|mutter|vater|enkel(?:in|kinder)?|neffe|nichte|hund|katze|enfants?|fils|filles?|garçons?|jumeaux|jumelles|bébé|frère|sœur|mari|femme|mère|père|chien|chat';

/** A word of this list is somebody, and so are those who are spoken of without a name. */
export const IS_KIN = new RegExp(`^(?:${KIN}|she|he|sie|er|elle|il)$`, 'iu');
export const HAS_KIN = new RegExp(`(?<!\\p{L})(?:${KIN})(?!\\p{L})`, 'iu');

/** Capitalised words that are nobody's name: a number after them counts something else. */
export const NO_NAME =
  /^(?:January|February|March|July|September|October|November|December|Januar|Februar|März|Juni|Juli|Oktober|Dezember|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Okt|Nov|Dec|Dez|Mon|Tue|Wed|Thu|Fri|Sat|Sun|\p{L}+day|\p{L}+tag|No|Nr|Room|Class|Grade|Year|Row|Line|Route|Apt|Flat|House|Since|In|At|By|From|Until|Before|After|Plant|Kiln|Unit|Size|Top|Under|Over|Form|Klasse|Seit|Depuis|Has|Got|Handicap|Platz|Zimmer|Seat|Section|Block|Level|Stage|Gate|Floor|Channel|Formula|Apollo|Windows|Chapter|Page|Week|Turning|Turns|Will|Wird|Bus|Tram|Gleis|Nummer|Number|Extension|Ext|And|Or|Und|Et)$/u;

/** Months that are names too: somebody with a comma after them ("Ivy and June, 12"), a day without ("June 12"). */
export const MONTH_OR_NAME = /^(?:April|May|June|August|Jan|Mai)$/u;

/** A place, not a person: "at Hull 3". */
export const PLACED = /(?<!\p{L})(?:at|in|near|to|from|of|bei|nach|aus|à|chez|vers)\s+$/iu;

const IS = '(?:is|are|just|now|only|turned|aged?|of|ist|sind|jetzt|gerade|a|ont|âgée?s?|de)';

/** Between somebody and the first number: "Aksel, 4", "Ivy (12)", "kids: 5", "daughter is now 12". */
const BETWEEN = `(?:\\s*[,،(:]\\s*|\\s+[–—-]\\s+|\\s+)(?:${IS}\\s+){0,3}`;

const NUMBER = '(?<![\\p{L}\\d./+#£$€−-])\\d{1,3}(?![\\d:%/]|\\.\\d)';
const UNIT =
  '(?:\\s*-?\\s*(?:(?:years?|yrs?)(?:[ -]olds?|[ -]of[ -]age)|y\\/?o|jahren?|jährige?[rsn]?|ans|months?|mos|mths?|weeks?|wks?|monaten?|monate|wochen?|mois|semaines?)(?:\\s+(?:olds?|alt))?(?!\\p{L}))?(?:\\s+(?:and a half|½))?';

/** After the last number the list is over, or another part of the sentence begins. */
const END = '(?=\\s*(?:$|[;،.!?)\\n–—]|,(?!\\d)|(?:and|und|et|or|who)(?!\\p{L})|&|\\+(?!\\d)))';
const NEXT = '\\s*(?:[,،]\\s*(?:and|und|et)?|and|und|et|or|&|\\+)\\s*';

/** A word, then one number or several: groups `who`, `between`, `list`. Whether the word is somebody is looked at after. */
export const LISTED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<who>\\p{L}[\\p{L}'’-]{0,40})(?<between>${BETWEEN})(?<list>${NUMBER}${UNIT}(?:${NEXT}${NUMBER}${UNIT}){0,9})${END}`,
  'giu',
);

/** Says of itself that it is an age, wherever it stands: "12-year-old", "aged 12", "12 Jahre alt", "âgée de 12 ans". */
export const SAID = new RegExp(
  `(?<list>${NUMBER}\\s*-?\\s*(?:(?:years?|yrs?|months?|weeks?)[ -](?:olds?|of age)|y\\/?o|jahre alt|monate alt|wochen alt|jährige?[rsn]?)(?!\\p{L}))|(?<!\\p{L})(?:aged|im alter von|âgée?s? de)\\s+(?<after>${NUMBER}${UNIT})(?!\\s*(?:[-–]|to|bis|à)\\s*\\d)`,
  'giu',
);

const DAY_OR_MONTH =
  'in|on|im|am|le|en|around|about|early|late|spring|summer|autumn|winter|jahr|\\d{1,2}(?:st|nd|rd|th|\\.|er)?|(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|janv|févr|avr|juin|juil|août|déc)\\p{L}*\\.?,?';

/** "born in 2014", "b. 2019", "*2014", "geboren am 3. Mai 2014", "née en 2014", "Jahrgang 2014": group `year`. */
export const BORN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:born|b\\.|\\*|geboren|geb\\.|née?s?|jahrgang)\\s*(?:(?:${DAY_OR_MONTH})\\s+){0,4}(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  'giu',
);

/** Before a number in the same clause these make it years of something, or an age to come. */
export const COUNTS_YEARS =
  /(?<!\p{L})(?:married|together|divorced|widowed|engaged|verheiratet|zusammen|geschieden|mariée?s?|ensemble|turning|turns|will be|wird|werden|aura|since|seit|depuis|worked|works|arbeitet)(?!\p{L})[^,;(]*$/iu;

/** One number of a list with its unit: groups `number`, `months`, `weeks`, `half`. */
export const ONE =
  /(?<number>\d{1,3})(?:\s*-?\s*(?:(?<months>months?|mos|mths?|monaten?|monate|mois)|(?<weeks>weeks?|wks?|wochen?|semaines?)))?(?:[^\d,&+]*?(?<half>and a half|½))?/giu;
