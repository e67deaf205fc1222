/** Telling words that are often mistyped in a hurry; a word one slip away from one of them is read as it. */
const TELLING = [
  'promised',
  'prefers',
  'birthday',
  'daughter',
  'daughters',
  'allergic',
  'vegetarian',
  'husband',
  'children',
  'introduced',
  'favourite',
  'anniversary',
  'forwarded',
  'tomorrow',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'january',
  'february',
  'september',
  'october',
  'november',
  'december',
  'brother',
  'recommended',
  'marathon',
  'football',
];
/** Real words one slip away from a telling one. */
const MEANT = new Set([
  'bother',
  'prefer',
  'preferred',
  'promises',
  'promise',
  'forwarder',
  'introduces',
  'mondays',
  'fridays',
  'sundays',
  'tuesdays',
  'thursdays',
  'saturdays',
  'wednesdays',
  'brothers',
  'birthdays',
  'marathons',
]);

/** One letter more, less, other, or two swapped; the first letter must be right. */
function isOneSlip(typed: string, meant: string): boolean {
  if (typed[0] !== meant[0] || Math.abs(typed.length - meant.length) > 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at++;
  const [restTyped, restMeant] = [typed.slice(at), meant.slice(at)];
  return (
    restTyped.slice(1) === restMeant ||
    restTyped === restMeant.slice(1) ||
    restTyped.slice(1) === restMeant.slice(1) ||
    (restTyped[0] === restMeant[1] && restTyped[1] === restMeant[0] && restTyped.slice(2) === restMeant.slice(2))
  );
}

function correct(typed: string): string {
  const word = typed.toLowerCase();
  if (word.length < 6 || MEANT.has(word) || TELLING.includes(word)) return typed;
  return TELLING.find((meant) => isOneSlip(word, meant)) ?? typed;
}

/** The text as it was probably meant, to recognise it by; what is kept is always the text as typed. */
export const readMeant = (text: string): string => text.replace(/\p{L}+/gu, correct);
