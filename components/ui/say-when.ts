import { ago } from '../../lib/core/say-dates';
import { common } from '../../lib/locales';

/** A moment as people say it, within a sentence: "9 days ago". */
export function sayWhen(at: number, now: number): string {
  return common.say(ago(at, now));
}
