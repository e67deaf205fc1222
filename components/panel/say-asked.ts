import { pointOfPurpose } from '../../lib/core/profile-points';
import type { AskedQuestion } from '../../lib/core/record';
import { ago } from '../../lib/core/say-dates';
import { common, questions as words } from '../../lib/locales';

/** What a question is to find out, and since when it stands where it does. */
export function sayAsked({ purpose, at }: AskedQuestion, now: number): string {
  return `${sayPurpose(purpose)} · ${common.say(ago(at, now))}`;
}

/** A purpose that has no word here and is no point of the profile is an issue of the library. */
function sayPurpose(purpose: string): string {
  if (pointOfPurpose(purpose)) return words.ofProfile;
  return Object.entries(words.purposes).find(([id]) => id === purpose)?.[1] ?? words.fromLibrary;
}
