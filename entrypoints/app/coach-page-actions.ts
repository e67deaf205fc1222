import type { CoachPageActions } from '../../components/coach/coach-view';
import type { Receipt } from '../../lib/app/desk';
import { changeSettings, type SettingsPatch } from '../../lib/app/settings';
import { wakeRules } from '../../lib/app/wake-rules';
import { dropPhrase, forgetWords, keepPhrase, switchOrigin, switchRule } from '../../lib/core/coach-settings';
import type { Settings } from '../../lib/core/settings';
import { desk } from '../../lib/live/desk';
import type { LastDone } from '../../lib/live/use-done';
import { storageProblemOf } from '../../lib/live/use-live';
import { coach, people } from '../../lib/locales';
import { announce } from '../../lib/messages/channel';

/** What a click on the coach's page does: one write, the way back is offered, and open pages follow. */
export function coachPageActions(lastDone: LastDone): CoachPageActions {
  const run = async (said: string, work: () => Promise<Receipt>) => {
    try {
      const { receiptId } = await work();
      lastDone.say(said, receiptId);
      void announce('settings');
      return true;
    } catch (error) {
      lastDone.say(people.problem[storageProblemOf(error)]);
      return false;
    }
  };
  // Made to what is stored by then: two windows don't undo each other.
  const change = (said: string, patch: (stored: Settings) => SettingsPatch) =>
    run(said, () => changeSettings(desk(), patch));
  const { rules, phrases, taught, said } = coach;
  return {
    switchRule: (id, on) => {
      const name = coach.sayRule(id);
      void change(on ? rules.switchedOn(name) : rules.switchedOff(name), (stored) => switchRule(stored, id, on));
    },
    allOn: () => void change(rules.allOnDone, () => ({ rulesOff: [] })),
    addPhrase: (phrase) => change(phrases.added, (stored) => keepPhrase(stored, { ...phrase, id: desk().newId() })),
    changePhrase: (phrase) => change(phrases.changed, (stored) => keepPhrase(stored, phrase)),
    removePhrase: (id) => void change(phrases.removed, (stored) => dropPhrase(stored, id)),
    forgetWords: (id) => void change(taught.removed, (stored) => forgetWords(stored, (one) => one.id === id)),
    wakePerson: ({ id: contactId, name }) =>
      void run(said.onFor(name), () => wakeRules(desk(), { clientId: desk().newId(), contactId })),
    leaveSite: (origin, alone) => {
      const { host } = new URL(origin);
      void change(alone ? said.offOn(host) : said.onOn(host), (stored) => switchOrigin(stored, origin, !alone));
    },
  };
}
