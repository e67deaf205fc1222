/** What stands around the user's sentences, as it was written. */
export type Frame = { subject: string; greeting: string; signature: string };

/** Each about one line of the frame; yes is 1. Strangers sign with a firm, friends and colleagues with a name or nothing. */
const SIGNATURE = [
  /\b(?:ltd|inc|llc|gmbh|llp|group|services|solutions|consult|partners|studio|co\.|&)\b/i,
  /\b(?:director|manager|head|sales|founder|ceo|owner|account|business|marketing|officer|representative|consultant)\b/i,
  /\d{3}/,
  /^(?:regards|best|kind|warm|yours|sincerely|cheers|thanks|thx|ta|love|many|mit|vriend)/i,
  /^(?:kind|warm|best) regards|^yours|sincerely/i,
  /^(?:thanks|ta|thx|cheers)/i,
];
const GREETING = [
  /^$/,
  /^dear (?:mr|ms|mrs|dr|sir)/i,
  /^dear/i,
  /^(?:hi|hello|hey|hej|hallo|morning|good)/i,
  /^\p{Lu}\p{Ll}+,?$/u,
  /\b(?:all|team|everyone|colleagues|both|folks)\b/i,
];
const SUBJECT = [
  /^$/,
  /^\S+$/,
  /^(?:\S+ +){5}/,
  /\?/,
  /^re/i,
  /\d/,
  /^\p{Ll}/u,
  /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ /u,
  /\byou(?:r)?\b/i,
  /\b(?:our|we|my)\b/i,
];

export const FRAME_COUNT = 4 + SIGNATURE.length + GREETING.length + SUBJECT.length;

/** FRAME_COUNT numbers, 0 or 1: lines of the signature, then what it, the greeting and the subject look like. */
export function readFrame({ subject, greeting, signature }: Frame): number[] {
  const lines = signature
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line));
  const signed = lines.slice(0, 5).join('\n');
  const marks = [
    ...[0, 1, 2, 3].map((count) => (count === 3 ? lines.length >= 3 : lines.length === count)),
    ...SIGNATURE.map((pattern) => pattern.test(signed)),
    ...GREETING.map((pattern) => pattern.test(greeting)),
    ...SUBJECT.map((pattern) => pattern.test(subject)),
  ];
  return marks.map(Number);
}
