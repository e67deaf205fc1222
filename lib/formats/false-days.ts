import type { ParsedResult } from 'chrono-node/en';

/** Words that make a day of what stands after them: "by May" is a month, "May runs the shift" a person. */
const CUE =
  /(?<!\p{L})(?:by|on|in|until|till|til|before|after|from|due|next|last|this|coming|starting|early|late|of|birthday|birtday|bday|anniversary|bis|am|im|ab|vor|nach|le|en|avant|pour|du|au|back|off|to)[:\s]+$/iu;
/** What stands before a habit or a length of time, which is no day. */
const HABIT = /(?<!\p{L})(?:every|each|most|any|all|some|jeden|jede|chaque|tous les|for|since|seit|depuis)\s+$/iu;
const SHORT_WEEKDAY = /^(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\.?$/i;
const WORDS_TOO = /^(?:mon|wed|sat|sun)\.?$/;
const NOT_A_DAY =
  /(?<!\p{L})(?:min|mins|minutes?|sec|seconds?|hours?|hrs?|now|minuten?|stunden?|jetzt|heures?|maintenant)(?!\p{L})/iu;
/** "Twice a week", "2 years": a rate or a length; a day only with "in" or "ago". */
const LENGTH =
  /^(?:(?:an?|one|two|three|four|five|six|few|couple|half|of|\d{1,4})\s*){1,4}(?:days?|weeks?|months?|years?|d|h|hrs?|m|s|w|wks?|mo|y|yrs?)\.?$/i;
const PLURAL_AFTER = /^(?:\s+|s\s+)(?:mornings|afternoons|evenings|nights|lunchtimes)(?!\p{L})/iu;
const PIECE_ENDS = /^\s*(?:$|[,;.!?)\-–]|(?:at|am|pm|to|and|morning|afternoon|evening|week|\d)(?!\p{L}))/iu;

function isFalseWeekday(result: ParsedResult, before: string, after: string): boolean {
  if (PLURAL_AFTER.test(after)) return true;
  const said = result.text.replace(/^(?:on|next|last|this)\s+/i, '');
  if (said !== result.text || CUE.test(before)) return false;
  if (!SHORT_WEEKDAY.test(said)) return false;
  return WORDS_TOO.test(said) || !PIECE_ENDS.test(after);
}

/** 24/7, 50/50, 9/10 and 2.3.1 are no days; 3/12 is one only after a word that says so. */
function isFalseNumber(text: string, before: string): boolean {
  if (/^\d{1,2}[/]\d{1,2}$/.test(text)) return text === '24/7' || !CUE.test(before);
  return /^\d{1,2}[.]\d{1,2}[.]\d{1,2}$/.test(text) && !CUE.test(before);
}

/** True when the date library read a day into what is a name, an age, a length of time, a version or a score. */
export function isFalseDay(result: ParsedResult, text: string): boolean {
  const { start } = result;
  const before = text.slice(0, result.index);
  const after = text.slice(result.index + result.text.length);
  const hasMonth = start.isCertain('month');
  const hasDay = start.isCertain('day');
  const hasWeekday = start.isCertain('weekday');
  if (!hasMonth && !hasDay && !hasWeekday) return true;
  if (HABIT.test(before) || /^(?:for|since|pour \d|seit|depuis)\s/i.test(result.text)) return true;
  if (NOT_A_DAY.test(result.text) || LENGTH.test(result.text)) return true;
  if (/^\d/.test(result.text) && isFalseNumber(result.text, before)) return true;
  if (hasWeekday && !hasDay) return isFalseWeekday(result, before, after);
  if (hasMonth && !hasDay && !start.isCertain('year')) return !CUE.test(before);
  return false;
}
