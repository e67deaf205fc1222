import type { Receipt } from '../../lib/app/desk';
import type { LastDone } from '../../lib/live/use-done';
import { storageProblemOf } from '../../lib/live/use-live';
import { people as words } from '../../lib/locales';
import { announce } from '../../lib/messages/channel';

/** Does one verb, says so, offers the way back. Resolves with whether it worked. */
export async function run(lastDone: LastDone, said: string, verb: () => Promise<Receipt>): Promise<boolean> {
  try {
    const { receiptId } = await verb();
    lastDone.say(said, receiptId);
    void announce('record');
    return true;
  } catch (error) {
    lastDone.say(words.problem[storageProblemOf(error)]);
    return false;
  }
}
