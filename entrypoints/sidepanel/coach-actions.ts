import type { CoachActions } from '../../components/panel/coach-actions';
import { changeSettings, type SettingsPatch } from '../../lib/app/settings';
import { teach } from '../../lib/app/teach';
import { wordingOf } from '../../lib/coach/own-rules';
import { switchOrigin, switchRule } from '../../lib/core/coach-settings';
import type { Settings } from '../../lib/core/settings';
import { desk } from '../../lib/live/desk';
import { coach } from '../../lib/locales';
import { announce } from '../../lib/messages/channel';
import type { Notices } from './use-notice';

/** How the rules become the user's own, beside a draft: each is one write with a way back, and pages follow at once. */
export function coachActions({ run }: Notices): Omit<CoachActions, 'coachFor'> {
  const follow = (words: string, work: Parameters<Notices['run']>[1]) =>
    void run(words, work).then(() => announce('settings'));
  const change = (words: string, patch: (stored: Settings) => SettingsPatch) =>
    follow(words, () => changeSettings(desk(), patch));
  return {
    notAPitch: ({ actual, ruleId }, contactId) => {
      const input = { clientId: desk().newId(), words: wordingOf(actual), ruleId, ...(contactId ? { contactId } : {}) };
      follow(coach.said.learned, () => teach(desk(), input));
    },
    ruleOff: (ruleId) =>
      change(coach.said.ruleOff(coach.sayRule(ruleId)), (stored) => switchRule(stored, ruleId, false)),
    coachOn: (origin, on) => {
      const { host } = new URL(origin);
      change(on ? coach.said.onOn(host) : coach.said.offOn(host), (stored) => switchOrigin(stored, origin, on));
    },
  };
}
