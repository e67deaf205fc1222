import type { AllowedWords, OwnPhrase, Settings } from './settings';

/** More taught wording than that isn't kept; the oldest goes. */
export const MOST_ALLOWED = 500;

/** After so many wordings of one rule that were no pitch, switching the rule off is offered. */
const ENOUGH_DISMISSED = 2;

/** So long after the last of them, in milliseconds. */
const OFFERED_FOR = 600_000;

type Patch = Partial<Pick<Settings, 'rulesOff' | 'coachOffOrigins' | 'ownPhrases' | 'allowedWords'>>;

/** A rule or a whole category on or off. Rules of a category that is off keep their own switch for when it is on again. */
export function switchRule({ rulesOff }: Pick<Settings, 'rulesOff'>, id: string, on: boolean): Patch {
  const others = rulesOff.filter((one) => one !== id);
  return { rulesOff: on ? others : [...others, id] };
}

/** Whether drafts are marked on that origin. */
export function switchOrigin({ coachOffOrigins = [] }: Settings, origin: string, on: boolean): Patch {
  const others = coachOffOrigins.filter((one) => one !== origin);
  return { coachOffOrigins: on ? others : [...others, origin] };
}

/** One more phrase of one's own, or the same with other words. Check it with `checkPhrase` first. */
export function keepPhrase({ ownPhrases = [] }: Settings, phrase: OwnPhrase): Patch {
  const known = ownPhrases.some(({ id }) => id === phrase.id);
  return {
    ownPhrases: known ? ownPhrases.map((one) => (one.id === phrase.id ? phrase : one)) : [...ownPhrases, phrase],
  };
}

/** Without that phrase. */
export function dropPhrase({ ownPhrases = [] }: Settings, id: string): Patch {
  return { ownPhrases: ownPhrases.filter((one) => one.id !== id) };
}

/** Wording that is no pitch. Taught again, it counts as new. */
export function allowWords({ allowedWords = [] }: Settings, words: AllowedWords): Patch {
  const others = allowedWords.filter((one) => one.words !== words.words);
  return { allowedWords: [...others, words].slice(-MOST_ALLOWED) };
}

/** What was taught, taken back. */
export function forgetWords({ allowedWords = [] }: Settings, gone: (words: AllowedWords) => boolean): Patch {
  return { allowedWords: allowedWords.filter((one) => !gone(one)) };
}

/**
 * The rule of which the user has just said "not a pitch" for the second time or more, in other words each; null when
 * there is none, or it is off already. It is offered for ten minutes: then it was meant as it was.
 */
export function ruleToOffer(
  { allowedWords = [], rulesOff }: Pick<Settings, 'allowedWords' | 'rulesOff'>,
  now: number,
): string | null {
  const last = allowedWords.at(-1);
  if (!last || now - last.at > OFFERED_FOR || rulesOff.includes(last.ruleId)) return null;
  const times = allowedWords.filter(({ ruleId }) => ruleId === last.ruleId).length;
  return times >= ENOUGH_DISMISSED ? last.ruleId : null;
}

/** How it is called that a rule rests for one person (`Snooze.about`); with an end that is over, it was dismissed once. */
export const RULE_RESTS = 'rule:';

/** Rules that rest for that person. */
export function restingRules(snoozes: readonly { about: string; until?: number }[]): string[] {
  return snoozes
    .filter(({ about, until }) => about.startsWith(RULE_RESTS) && until === undefined)
    .map(({ about }) => about.slice(RULE_RESTS.length));
}
